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
  // „Der Dorfbote bemüht sich um ein breites Meinungsspektrum. Gastbeiträge …“
  String.raw`(?:\p{Lu}[\p{L}.-]* ){1,4}bemüht sich um ein breites Meinungsspektrum`,
  String.raw`Durch die Sperrung von \p{Lu}[^.!?,]{1,30} zielt die EU `,
  'Der Zugang zu unserer (?:Website|Webseite|Seite) wurde (?:erschwert|gesperrt|blockiert)',
  // „Haben Sie einen Tipp zu …? Schreiben Sie an redaktion@dorfbote.example“
  'Ungewöhnliches Wissen$',
  String.raw`Haben Sie einen (?:Tipp|Hinweis)[^.!?]{0,160}\?.{0,200}\S@\S`,
  String.raw`(?:\p{Lu}[\p{L}.-]* ){1,4}(?:hat es sich zur Aufgabe gemacht|setzt sich dafür ein|ist bestrebt|ist bemüht), (?:die )?(?:konventionelle|herkömmliche|gängige) Weisheit`,
  'Beim Zitieren und bei der Verwendung (?:von|der) ',
  '(?:Die|Alle) (?:Kommentare|Postings|Leserkommentare|Beiträge) (?:im Forum |von (?:Nutzern|Usern|Lesern) |unserer (?:Nutzer|User|Leser) )?(?:geben|spiegeln|entsprechen) (?:nicht|keinesfalls)',
  'Die Meinungen unserer (?:Autorinnen und Autoren|Autor[*:_]innen|Autoren|Gastautoren) ',
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
    'Die Kommentare im Forum geben nicht notwendigerweise die Meinung der Redaktion wieder.',
    'Die Meinungen unserer Autorinnen und Autoren geben nicht die der Stiftung wieder.',
    'MB Deutsch bemüht sich um ein breites Meinungsspektrum. Gastbeiträge geben keine Sicht der Redaktion wieder.',
    'Haben Sie einen Tipp für uns? Schreiben Sie an tipp@dorfbote.example.',
    'Musterweek hat es sich zur Aufgabe gemacht, konventionelle Weisheiten in Frage zu stellen.',
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
    'Der Sender bemüht sich um ein breites Publikum.',
    'Haben Sie einen Tipp, fragte der Kommissar. Er bekam keinen.',
    'Die Stadt hat es sich zur Aufgabe gemacht, den Wald zu retten.',
    '[Abschriften] gab es viele',
    'Ausschnitt aus dem Vertrag der Werft',
  ],
  test: (text) => text.length <= 600 && LABEL.test(text),
};
