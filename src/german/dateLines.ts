/**
 * How pages word the lines that carry a date: „Stand: 02.03.2022, 20:05 Uhr“, „Freitag, 21. Juni 2024“,
 * „September 28, 2024“. Pattern sources, to be composed; what the date means is another stage's work.
 */

const MONTH_DE =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juno|Juli|Julei|August|September|Oktober|November|Dezember|Jan|Jän|Feb|Mär|Mrz|Apr|Jun|Jul|Aug|Sept|Sep|Okt|Nov|Dez)';
const MONTH_EN =
  '(?:January|February|March|May|June|July|October|December|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const YEAR = '(?:1[6-9]\\d\\d|20\\d\\d)';

/** A weekday, whole or shortened, before a date */
export const WEEKDAY =
  '(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So)\\.?';

/** A date with its year, or a month with its year */
export const WRITTEN_DATE = `(?:${[
  `${DAY}\\.\\s?${MONTH_DE}\\.?,?\\s+${YEAR}`,
  `${DAY}\\.\\s?${MONTH_DE}\\.?\\s+'?\\d\\d(?!\\d|[.:]\\d)`,
  `${DAY}\\.\\s?(?:0?[1-9]|1[0-2])\\.\\s?(?:${YEAR}|\\d\\d(?!\\d|[.:]\\d))`,
  `${YEAR}-\\d\\d(?:-\\d\\d)?(?:T[0-9:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?`,
  `${DAY}/(?:0?[1-9]|1[0-2])/${YEAR}`,
  // „04/25/2021“, as Americans write
  `(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/${YEAR}`,
  `${DAY}-(?:0[1-9]|1[0-2])-${YEAR}`,
  // as layouts set them: „05|03|2024“, „05 MÄR 2024“
  `${DAY}\\|(?:0?[1-9]|1[0-2])\\|${YEAR}`,
  `${DAY}\\.?\\s?${MONTH_DE.toUpperCase()}\\.?,?\\s+${YEAR}`,
  `${MONTH_EN}\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`,
  `${DAY} (?:${MONTH_EN}|${MONTH_DE})\\.?,? ${YEAR}`,
  `(?:(?:Anfang|Mitte|Ende) )?${MONTH_DE}\\.?\\s+${YEAR}`,
].join('|')})`;

/** A time of day as a page states it beside a date; „05.03.2024“ does not open with one */
export const CLOCK =
  '(?:(?:um )?(?:[01]?\\d|2[0-4])[:.][0-5]\\d(?:[:.][0-5]\\d)?(?!\\d|\\.\\s?\\d\\d)(?: ?(?:Uhr|h|AM|PM))?|(?:um )?(?:[01]?\\d|2[0-4]) Uhr)(?: ?\\(?(?:MESZ|MEZ|CEST|CET|GMT|UTC|KST|JST|IST|MSK|EST|EDT|ET|PST|PDT|BST|HKT)\\)?)?';

/** Words that say a date is of the first publication */
export const PUBLISHED_WORD =
  '(?:Veröffentlicht|veröffentlicht|Publiziert|publiziert|Erstveröffentlichung|[Ee]rst(?:mals)? (?:veröffentlicht|publiziert)|Erstveröffentlicht|Erstpublikation|Erschienen|erschienen|Erstellt|erstellt|Stand|Dokument|Datum|date|Date|Published|published|Posted on|Online seit|Ausgabe|Artikel|Meldung|Nachricht|Bericht|Pressemitteilung|Vom|vom|Am|am|von|Dieser (?:Artikel|Beitrag|Text) (?:ist|stammt|erschien|wurde)|zuletzt|Zuletzt|Geschrieben|Gepostet|Eingestellt|Sendung)';

/** Words that say a date is of the copy, not of the article */
export const COPIED_WORD =
  '(?:Ausdruck|Ausgedruckt|Gedruckt|Druckdatum|Abgerufen|Abruf|Zugriff|Heruntergeladen|Gespeichert|Kopiert|Archiviert)';

/** Words that say a date is of a later change */
export const UPDATED_WORD =
  '(?:(?:[Zz]uletzt |[Ll]etzte |[Ll]etztmals )?(?:[Aa]ktualisiert|[Aa]ktualisierung|[Mm]odifiziert|[Gg]eändert|[Bb]earbeitet|[Üü]berarbeitet)|Letztes Update|Letzter Stand|Aktualisierungsdatum|Update vom|Letzte Änderung|[Uu]pdate[d]?|UPDATE|AKTUALISIERT|GEÄNDERT|ZULETZT (?:AKTUALISIERT|GEÄNDERT)|Last updated|Korrigiert)';

/** What a blog writes over an entry: „Gepostet von admin am 11. September 2008 in Wirtschaft“ */
export const POSTED_LINE =
  /^(?:Gepostet|Veröffentlicht|Publiziert|Geschrieben|Verfasst|Erstellt|Eingestellt|Posted)(?: (?:von|by) .{2,40}?)? (?:am|vom|on) .{0,30}\d{4}/u;

/** And below it: „Dieser Beitrag wurde am 11. September 2008 veröffentlicht und unter Wirtschaft abgelegt. …“ */
export const POSTED_SENTENCE = new RegExp(
  `^Dieser (?:Beitrag|Eintrag|Artikel|Text) wurde (?:von [^.!?]{2,40} )?am (?<date>${WRITTEN_DATE})[^.!?]{0,40} (?:veröffentlicht|gepostet|geschrieben|publiziert|abgelegt|verfasst)(?!\\p{L})`,
  'u',
);

/** A time as seen from the reader's day, which nobody knows afterwards: „vor 3 Stunden“, „heute um 06:15 Uhr“ */
export const RELATIVE_TIME = `(?:(?:[Vv]or|VOR) (?:\\d{1,2}|einer|einem|EINER|EINEM) (?:Minuten?|Stunden?|Min\\.|Std\\.|Tag(?:en)?|Wochen?|MINUTEN?|STUNDEN?|TAG(?:EN)?|WOCHEN?)(?!\\p{L})|(?:[Hh]eute|[Gg]estern|[Vv]orgestern),? ${CLOCK})`;

/** „Diese Seite wurde zuletzt am 3. Februar 2021 um 11:05 Uhr bearbeitet.“ */
export const EDITED_SENTENCE = new RegExp(
  `^Diese[rs]? (?:Seite|Beitrag|Artikel|Text) wurde (?:zuletzt|letztmals) am (?<date>${WRITTEN_DATE}(?: um ${CLOCK})?) (?:bearbeitet|geändert|aktualisiert|überarbeitet)(?!\\p{L})`,
  'u',
);
