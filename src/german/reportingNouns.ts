import { wordList } from './wordList.ts';

/** Nouns whose clause tells what somebody says or thinks: „die Einschätzung, das Gericht sei zuständig“ */
const SAID = wordList(`
Meinung Ansicht Auffassung Überzeugung Ergebnis Schluss Schlussfolgerung Vorwurf Vorwürfe Hoffnung Befürchtung Befürchtungen Sorge Einschätzung
Standpunkt Hinweis Hinweise Behauptung Behauptungen Vermutung Vermutungen Verdacht Kritik Ausdruck Zweifel Vorstellung Gerücht Gerüchte Aussage
Aussagen Argument Eingeständnis Geständnis Erklärung Theorie These Annahme Feststellung Begründung Mitteilung Nachricht Meldung Meldungen
Bericht Berichte Äußerung Äußerungen Bestätigung Anschuldigung Anschuldigungen Spekulationen Position Haltung Einwand Erkenntnis Urteil
Versicherung Eindruck Prognose Erwartung Rede Dementi Entgegnung Botschaft Anspielung Andeutung Angaben Beteuerung Beteuerungen Klage Beschwerde
Legende Mythos Unterstellung Fazit Bedenken Diagnose Vorhersage Darstellung
`);

/** Nouns whose infinitive tells what somebody asks for, promises or resolves: „der Vorschlag, das Haus zu kaufen“ */
const ASKED = wordList(`
Vorschlag Forderung Forderungen Aufforderung Bitte Empfehlung Ankündigung Zusage Versprechen Drohung Appell Aufruf Warnung Anweisung Beschluss
Bereitschaft Angebot Vorwurf Behauptung Verdacht Plan Pläne Befehl Antrag Vorhaben Entscheidung Zusicherung Garantie Selbstverpflichtung
`);

const SAID_NOUNS: ReadonlySet<string> = new Set([...SAID, ...ASKED]);
export const ASKED_NOUNS: ReadonlySet<string> = new Set(ASKED);

/** Compounds („Vorverurteilungsvorwurf“) count by their end. */
export function isSaidNoun(word: string): boolean {
  return (
    SAID_NOUNS.has(word) || /\p{Ll}(?:vorwurf|vorwürfe|forderung|vermutung|behauptung|verdacht)$/u.test(word)
  );
}
