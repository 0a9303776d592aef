import { startsWith } from '../../german/startsWith.ts';
import type { LineRule } from './lineRule.ts';

/** What those who write about shares have to disclose, and what those who copied a text say of their copy. */
const LABEL = startsWith([
  String.raw`(?:Hinweis auf |Hinweis zu |Offenlegung (?:von |wegen möglicher )?|Mögliche )?(?:Interessens?konflikte?n?)(?: [^.:]{1,40})?\s*:`,
  String.raw`Offenlegung gem(?:äß|\.) §`,
  // „[Ende der Abschrift. Abgeschrieben von Bert Muster]“
  String.raw`\[(?:Ende der )?(?:Abschrift|Transkription|Mitschrift)(?!\p{L})[^[\]]{0,160}\]$`,
  // „Zeitungsausschnitt ca. 1964, vergilbt (OCR: …)“
  String.raw`(?:Zeitungsausschnitt|Ausschnitt|Scan)(?!\p{L})[^!?]{0,80}(?:OCR|Scan|vergilbt|Texterkennung)`,
  String.raw`(?:Disclaimer|Haftungsausschluss|Risikohinweis|Haftungshinweis)\s*:`,
]);

export const disclaimer: LineRule = {
  reason: 'other',
  edges: true,
  takes: [
    'Hinweis auf Interessenkonflikte: Der Vorstand hält Anteile an der Muster AG.',
    'Offenlegung gemäß § 80 WpHG',
    'Risikohinweis: Wertpapiere können fallen.',
    '[Ende der Abschrift. Abgeschrieben von Bert Muster am 3.11.2009]',
  ],
  leaves: [
    'Interessenkonflikte gab es in dem Gremium schon früher.',
    'Mögliche Interessenkonflikte müssen künftig gemeldet werden.',
    'Haftungsausschluss heißt das Zauberwort.',
    '[Abschriften] gab es viele',
    'Ausschnitt aus dem Vertrag der Werft',
  ],
  test: (text) => text.length <= 600 && LABEL.test(text),
};
