/** Words that begin with a mere letter, and short forms, with the word they stand for. The full word first. */
export const LETTER_WORDS: readonly (readonly string[])[] = [
  ['Untersuchungshaft', 'U-Haft'],
  ['Untersuchungsausschuss', 'U-Ausschuss'],
  ['Unterseeboot', 'U-Boot'],
  ['Untergrundbahn', 'U-Bahn'],
  ['Elektroauto', 'E-Auto'],
  ['Elektrofahrzeug', 'E-Fahrzeug'],
  ['Elektromobilität', 'E-Mobilität'],
  ['Deutsche Mark', 'D-Mark'],
  ['Million', 'Mio'],
  ['Milliarde', 'Mrd'],
  ['Kanzlerfrage', 'K-Frage'],
];
