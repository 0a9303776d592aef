import { wordList } from './wordList.ts';

/** Nouns that are subjects of „zeigen“, „fordern“, „erklären“ in the news and yet say nothing. A compound ends in one. */
const NOUNS = wordList(`
tag tage woche wochen monat monate jahr jahre stunde stunden minuten zeit montag dienstag mittwoch donnerstag freitag samstag
sonntag reise besuch besuche treffen gespräch gespräche verhandlungen sitzung gipfel entscheidung entscheidungen andeutung andeutungen antwort frage fragen maßnahme maßnahmen
vertrag abkommen pakt krieg kriege angriff angriffe anschlag anschläge kritik sorge sorgen hoffnung idee plan pläne vorschlag vorschläge
vorwurf vorwürfe grund gründe ziel ziele folge folgen ergebnis ergebnisse zahl zahlen bild bilder foto fotos video videos lage situation problem probleme
fall fälle ereignis ereignisse vorfall vorfälle versuch versuche test tests erfolg niederlage sieg sanktionen raketen rakete waffen geld
preis preise kosten schritt schritte reaktion reaktionen unterstützung zusammenarbeit beziehungen entwicklung veränderung wahl wahlen abstimmung
wort worte satz teil teile mehrheit minderheit stellung regel regeln recht rechte macht seite dies das beides alles nichts
`);
const nouns = new Set(NOUNS);
const TIMES =
  /^(?:anfang|mitte|ende|beginn|(?:jahres|monats|wochen)(?:anfang|ende|mitte|beginn)|tage?|woche|wochen|monate?|jahre?|stunden?|minuten|\p{L}+tag|mittwoch)$/iu;

/** „Tage zuvor“, „Anfang Mai“: a time, not the subject of its sentence */
export function isTime(word: string): boolean {
  return TIMES.test(word) && !/(?:bundes|land|kreis|stadt|parlaments)tag$/i.test(word);
}

/** „Reise“, „Friedensverhandlungen“, „Dienstag“ */
export function saysNothing(word: string): boolean {
  const lower = word.toLowerCase();
  if (nouns.has(lower)) return true;
  if (word === word.toUpperCase()) return false;
  for (let length = Math.min(lower.length - 3, 14); length >= 5; length--)
    if (nouns.has(lower.slice(-length))) return true;
  return /(?:heit|keit|nis|nisse)$/.test(lower) && !/(?:mehrheit|gewerkschaft|gesundheit)$/.test(lower);
}
