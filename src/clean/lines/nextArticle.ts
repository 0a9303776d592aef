import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** The link to the neighbouring article that blog programs print below the text. */
const LABEL = startsWith([
  'NEXT',
  'PREV(?:IOUS)?',
  'Next (?:Post|Article)',
  'Previous (?:Post|Article)',
  '(?:Nächster|Vorheriger|Voriger|Nachfolgender) (?:Artikel|Beitrag)',
  '(?:Nächste|Vorherige) Meldung',
]);
/** The neighbour's headline, or nothing */
const AFTER = /^(?:[:›»→\s-]|$)/u;

export const nextArticle: LineRule = {
  reason: 'next-article',
  box: true,
  takes: [
    'NEXT Zehn Tipps für den Herbstgarten',
    'Nächster Artikel: Der Pegel steigt weiter',
    'Vorheriger Beitrag',
    'Previous Post Neue Brücke eingeweiht',
  ],
  leaves: [
    'NEXTera baut in Brandenburg ein Werk.',
    'Nächster Halt ist Erfurt, dann geht es weiter nach Halle.',
    'Der nächste Artikel des Gesetzes regelt die Haftung.',
  ],
  test: (text) =>
    text.length <= 200 && LABEL.test(text) && !/[.!]$/.test(text) && AFTER.test(text.replace(LABEL, '')),
};
