/** What a database of press articles, a mail program or a collector writes before the value of a field: „Titel: …“, „Erscheinungsdatum: …“ */
const LABELS = {
  title: 'Titel|Überschrift|Headline|Schlagzeile|Title|Betreff|Subject',
  subtitle: 'Highlight|Untertitel|Unterzeile|Unterüberschrift',
  kicker: 'Dachzeile|Oberzeile|Spitzmarke',
  author:
    'Von|From|Autor|Autor\\((?:en|in|innen)\\)|Autorin|Autoren|Autor(?:in)?/Autorin|Verfasser|Verfasserin|Author|Byline|Creator|dc:creator',
  published:
    'Gesendet|Sent|Datum|Erscheinungsdatum|Erscheinungstag|Erschienen|Veröffentlicht|Veröffentlicht am|Publikationsdatum|Date|PubDate|dc:date',
  source: 'Sender|Quelle|Zeitung|Medium|Publikation|Zeitschrift|Source',
  section: 'Ressort|Rubrik|Kategorie|Section|Category',
  url: 'URL|Link|Webadresse|Internetadresse',
  other:
    'File|Filename|Datei|Dateiname|Crawled|Scraped|Path|Newsgroups|Organization|Lines|Message-ID|References|Xref|Reply-To|Reichweite|AÄW|Anzeigenäquivalenzwert|Werbewert|Sendezeit|Sendung|Redaktion|GUID|Description|An|To|Cc|Bcc|Ort|Length|Load-Date|Dateline|Language|Graphic|Publication-Type|Document-Type|Dauerhafte Adresse des Dokuments|Seite|Seiten|Seite ?/ ?Ressort|Ausgabe|Nummer|Nr|Heft|Jahrgang|Länge|Wörter|Zeichen|Dokument|Dokumentnummer|Dokument-ID|ISSN|Sprache|Land|Region|Schlagwort|Schlagworte|Schlagwörter|Stichworte|Copyright|Auflage|Verbreitung|Abruf|Abgerufen|Abrufdatum|Gespeichert|Sammlung|Signatur',
} as const;

/** The field of an article that a label names. */
export type HeaderField = keyof typeof LABELS;

const FIELDS: readonly HeaderField[] = [
  'title',
  'subtitle',
  'kicker',
  'author',
  'published',
  'source',
  'section',
  'url',
  'other',
];
const LINE = new RegExp(
  `^(?:${FIELDS.map((field) => `(?<${field}>${LABELS[field]})`).join('|')})\\s{0,10}:\\s{1,20}(?<value>\\S.{0,400})$`,
  'iu',
);

/** A line that gives one field: „Titel: Damm hält“ → title, „Damm hält“; null for any other. */
export function readHeaderField(line: string): { field: HeaderField; value: string } | null {
  if (line.length > 450) return null;
  const groups = LINE.exec(line)?.groups;
  const field = FIELDS.find((one) => groups?.[one] !== undefined);
  const value = groups?.['value']?.trim() ?? '';
  return field === undefined || value === '' ? null : { field, value };
}

/** „Inhalt:“ on a line of its own, above the text of a record */
export const TEXT_LABEL = /^(?:Inhalt|Volltext|Artikeltext|Text|Content|Body|content:encoded)\s?:$/iu;

/** „WG: Artikel zum Deich“: what a mail program puts before the subject of a mail passed on */
export const FORWARDED_SUBJECT = /^(?:WG|Wg|Fwd|FWD|Fw|FW|WTR|Wtr)\s?:/u;
/** Above what was passed on: „---------- Weitergeleitete Nachricht ----------“ */
export const FORWARDED_LINE =
  /^[-–—_* ]{0,20}(?:Weitergeleitete (?:Nachricht|E-?Mail|Mail)|Ursprüngliche Nachricht|Originalnachricht|Anfang der weitergeleiteten (?:Nachricht|E-?Mail)|Forwarded message|Original [Mm]essage)[-–—_*: ]{0,20}$/u;
