import { isSection } from '../../german/sections.ts';
import type { LineRule } from './lineRule.ts';

/** What the programs that print blogs put around a text, one word a line */
const WORDS = new Set(
  'menu menü suche search login anmelden registrieren abo home startseite newsletter e-paper epaper navigation schließen close excerpt teilen merken drucken vorlesen anhören speichern weiterempfehlen kommentieren zuhören'.split(
    ' ',
  ),
);
const YEAR = /^(?:1[5-9]|20)\d\d$/u;

/** A menu's word, a counter, „in International“: lines beside the text that say nothing of it. */
export const pageFurniture: LineRule = {
  reason: 'navigation',
  edges: true,
  takes: [
    'Menu',
    '12',
    'VIEWS',
    'in Politik',
    '1,2K',
    'Ausgabe 32/2024',
    'Heft 7',
    'Teilen',
    'Drucken',
    'Bild vergrößern',
  ],
  leaves: ['1990', 'in Arbeit', 'Home Office', 'Suche nach Vermissten', '12 Tote', 'Ausgaben 2024'],
  test: (text) =>
    text.length <= 40 &&
    (WORDS.has(text.toLowerCase()) ||
      (/^\d{1,6}(?:[.,]\d)?[Kk]?$/u.test(text) && !YEAR.test(text)) ||
      /^(?:shares?|views?|aufrufe|likes?|zurück|(?:Bild|Foto|Grafik|Karte) (?:vergrößern|anzeigen|öffnen))$/iu.test(
        text,
      ) ||
      /^(?:Ausgabe|Heft|Nr\.) \d{1,4}(?:\/\d{2,4})?$/u.test(text) ||
      (text.startsWith('in ') && isSection(text.slice(3)))),
};
