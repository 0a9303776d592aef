/** Words that begin with a mere letter, and the word it stands for. The full word first. */
export const LETTER_WORDS: readonly (readonly string[])[] = [
  ['Untersuchungshaft', 'U-Haft'],
  ['Untersuchungsausschuss', 'U-Ausschuss'],
  ['Unterseeboot', 'U-Boot'],
  ['Untergrundbahn', 'U-Bahn'],
  ['Elektroauto', 'E-Auto'],
  ['Elektrofahrzeug', 'E-Fahrzeug'],
  ['Elektromobilität', 'E-Mobilität'],
  ['Deutsche Mark', 'D-Mark'],
  ['Kanzlerfrage', 'K-Frage'],
];
