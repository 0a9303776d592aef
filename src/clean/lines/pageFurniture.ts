import { isSection } from '../../german/sections.ts';
import type { LineRule } from './lineRule.ts';

/** What the programs that print blogs put around a text, one word a line */
const WORDS = new Set(
  'menu menü suche search login anmelden registrieren abo home startseite newsletter e-paper epaper navigation schließen close excerpt speichern zuhören'.split(
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
    '分享',
    '4 Minuten gelesen',
    'Stand: 10:41 Uhr',
    '← Sturm über dem Deich',
    'Sturm über dem Deich →',
    '1,2K',
    'Ausgabe 32/2024',
    'Heft 7',
    'Politik Seite 3',
    'Seite 3',
    'Dokument 3 von 27',
    'Ausschnitt 4 von 17',
    'Beitragsnr. 1 im Feed',
    'Berta Muster hat dies repostet',
    '3 min.',
    '12 Artikel von dieser Quelle gespeichert',
    'Original anzeigen In Pocket speichern Als gelesen markieren',
    'Gesamtausgabe',
    'End of Document',
    'In Pocket archivieren',
    'Gespeichert in Instapaper • Originalartikel ansehen',
    'Artikel geöffnet über Google News',
    'Zum Lesen ca. 2 Minuten | Zum Hören 4:12',
    '+++ Update: 16:20 Uhr +++',
    'Gespeichert: 18. April 2024 · Hervorhebungen: 2 · Tags: bau',
  ],
  leaves: [
    '1990',
    'in Arbeit',
    'Home Office',
    'Liked wurde das oft',
    '+++ Update: 16 Tote +++',
    'Suche nach Vermissten',
    '12 Tote',
    'Ausgaben 2024',
    'Berta Muster hat dies nie gesagt',
    '12 Artikel von dieser Quelle beanstandet',
    'Rede Seite 3',
    'Seite 3 fehlt',
  ],
  test: (text) =>
    text.length <= 120 &&
    (KEPT.test(text) ||
      COLLECTED.test(text) ||
      READ_LATER.test(text) ||
      IN_READER.test(text) ||
      PASSED_ON.test(text) ||
      (text.length <= 40 &&
        (WORDS.has(text.toLowerCase()) ||
          (/^\d{1,6}(?:[.,]\d)?[Kk]?$/u.test(text) && !YEAR.test(text)) ||
          /^[\p{Script=Han}\p{Script=Hangul}]{1,8}$/u.test(text) ||
          /^\d{1,2} (?:Minuten|Min\.) gelesen$/u.test(text) ||
          /^(?:Stand|Aktualisiert|Veröffentlicht)\s?: ?(?:[01]?\d|2[0-4])[:.][0-5]\d(?: Uhr)?$/u.test(text) ||
          /^(?:[←⟵] \S.{2,38}|\S.{2,38} [→⟶])$/u.test(text) ||
          /^\d{1,2} ?[Mm]in\.$/u.test(text) ||
          /^(?:shares?|views?|aufrufe|likes?|zurück)$/iu.test(text) ||
          /^(?:Ausgabe|Heft|Nr\.) \d{1,4}(?:\/\d{2,4})?$/u.test(text) ||
          /^(?:Dokument|Document|Treffer|Artikel|Page|Seite|Ausschnitt|Clipping) \d{1,4} (?:von|of) \d{1,5}$/u.test(
            text,
          ) ||
          /^(?:(?:Gesamt|Stadt|Haupt|Deutschland|Fern|Print|Landes|Regional)-?[Aa]usgabe|End of Document|Body|Volltext)$/u.test(
            text,
          ) ||
          isRunningHead(text) ||
          (text.startsWith('in ') && isSection(text.slice(3)))))),
};

/** What programs for reading later print below a text: „In Pocket archivieren“, „Gespeichert: 18. April 2024 · Hervorhebungen: 2 · Tags: bau“ */
const READ_LATER =
  /^(?:In|Zu|Mit|Auf) (?:Pocket|Instapaper|Readwise|Wallabag|Evernote|Raindrop|Omnivore|Feedly) (?:archivieren|speichern|öffnen|merken|hinzufügen|lesen)$|^Gespeichert in (?:Pocket|Instapaper|Readwise|Wallabag|Evernote|Raindrop|Omnivore)(?: [•·|] .{3,40})?$|^(?:Liked|Archived)(?: • .{3,60})+$/u;
/** What a network prints over a post that somebody passed on */
const PASSED_ON =
  /^(?:Beitragsnr\. \d{1,4}(?: im Feed)?|\p{Lu}[^.!?„“]{2,60} (?:hat (?:dies|diesen Beitrag) (?:repostet|geteilt|kommentiert)|gefällt dies))$/u;
/** The buttons of a program that reads feeds, one or several in a line */
const IN_READER =
  /^(?:(?:Original (?:anzeigen|öffnen)|Im Browser öffnen|(?:In|Zu) \p{Lu}\p{L}{3,12} (?:speichern|hinzufügen)|Als (?:gelesen|ungelesen) markieren)(?:[\s|·]+|$)){1,4}$|^\d{1,4} Artikel (?:von|aus) dieser Quelle (?:gespeichert|ungelesen|gelesen)$/u;
const KEPT =
  /^(?:Gespeichert|Hinzugefügt|Saved)(?: am)?:? [^·|]{4,40}[·|] ?(?:Hervorhebungen|Highlights|Tags|Schlagwörter|Notizen)(?!\p{L})/u;

/** What a collection of news prints around the article it opened, and a program that reads aloud */
const COLLECTED =
  /^(?:Google News|Startseite Für mich(?: .{2,80})?|Artikel geöffnet über .{3,30}|Vollständige Berichterstattung|Mehr Schlagzeilen und Perspektiven|Zum Lesen (?:ca\. )?\d{1,2} Min(?:uten|\.)(?: \| Zum Hören \d{1,2}:\d\d)?|\+{2,3} ?(?:Update|Aktualisiert|Stand):? \d{1,2}[:.]\d\d(?: Uhr)? ?\+{2,3})$/u;

/** „POLITIK Seite 3“, „Seite 12 Lokales“: what is printed at the head of a newspaper's page */
function isRunningHead(text: string): boolean {
  const { before, behind } =
    /^(?<before>\p{Lu}[\p{L} &-]{2,24} )?(?:Seite|S\.) ?\d{1,3}(?<behind> \p{Lu}[\p{L} &-]{2,24})?$/u.exec(
      text,
    )?.groups ?? {};
  const parts = [before, behind].filter((part) => part !== undefined);
  return parts.length === 0 ? BARE_PAGE.test(text) : parts.some((part) => isSection(part));
}

const BARE_PAGE = /^(?:Seite|S\.) ?\d{1,3}$/u;
