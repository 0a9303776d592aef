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
  // below and above the clippings that a service hands on
  '(?:Nur (?:zur internen Verwendung|für den internen Gebrauch)|Weitergabe nicht gestattet)(?:$|[.!] )',
  String.raw`(?:Erstellt|Exportiert|Gedruckt|Ausgedruckt|Generiert) (?:mit|von|aus|durch|am) .{2,60}\d{1,2}\.\d{1,2}\.\d{4}(?:,? \d{1,2}:\d\d(?: Uhr)?)?$`,
  String.raw`(?:(?:Hinweis|Achtung|Bitte beachten Sie): )?Dieser (?:Artikel|Beitrag|Text) ist (?:bereits |schon )?(?:älter als|mehr als|über) \S{1,8} (?:Jahre?|Monate?)(?: alt)?[.!]?$`,
  String.raw`(?:Disclaimer|Haftungsausschluss|Risikohinweis|Haftungshinweis)\s*:`,
]);

export const disclaimer: LineRule = {
  reason: 'other',
  edges: true,
  takes: [
    'Hinweis auf Interessenkonflikte: Der Vorstand hält Anteile an der Muster AG.',
    'Offenlegung gemäß § 80 WpHG',
    'Hinweis: Dieser Artikel ist älter als zwei Jahre.',
    'Dieser Beitrag ist mehr als 5 Jahre alt.',
    'Nur zur internen Verwendung. Weitergabe nicht gestattet.',
    'Erstellt mit MusterMonitor 4.2 am 08.05.2017 07:14',
    'Risikohinweis: Wertpapiere können fallen.',
    '[Ende der Abschrift. Abgeschrieben von Bert Muster am 3.11.2009]',
  ],
  leaves: [
    'Dieser Text ist älter als zwei Jahre gewesen, sagt der Finder.',
    'Dieser Artikel ist älter als die Republik.',
    'Interessenkonflikte gab es in dem Gremium schon früher.',
    'Mögliche Interessenkonflikte müssen künftig gemeldet werden.',
    'Erstellt von der Stadt, gilt der Plan seit 08.05.2017.',
    'Haftungsausschluss heißt das Zauberwort.',
    '[Abschriften] gab es viele',
    'Ausschnitt aus dem Vertrag der Werft',
  ],
  test: (text) => text.length <= 600 && LABEL.test(text),
};
