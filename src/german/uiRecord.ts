import type { Basis, RemovedLine, Rights } from '../record.ts';

/** Where a fact was read, as a reader understands it: „laut …“. */
export const BASIS_WORDS: Readonly<Record<Basis, string>> = {
  'front-matter': 'laut Dateikopf',
  'json-ld': 'laut Metadaten der Seite (JSON-LD)',
  meta: 'laut Metadaten der Seite',
  microdata: 'laut Auszeichnung der Seite',
  'time-element': 'laut Zeitangabe der Seite',
  header: 'laut Kopfzeile',
  byline: 'laut Autorenzeile',
  dateline: 'laut Ortsmarke',
  banner: 'laut Seitenkopf',
  'tail-mark': 'laut Kürzel am Ende',
  address: 'laut Adresse',
  heading: 'laut Überschrift',
  'title-element': 'laut Seitentitel',
  text: 'laut Text',
  'file-name': 'laut Dateiname',
  authority: 'laut Verzeichnis des Archivs',
};

/** Why a line was taken out of the text. */
export const REMOVED_WORDS: Readonly<Record<RemovedLine['reason'], string>> = {
  title: 'Titel',
  kicker: 'Dachzeile',
  subtitle: 'Unterzeile',
  'doubled-title': 'wiederholter Titel',
  byline: 'Autorenzeile',
  'agency-note': 'Agenturhinweis',
  dateline: 'Ortsmarke',
  'date-line': 'Datumszeile',
  caption: 'Bildunterschrift',
  contributor: 'Hinweis auf Mitarbeit',
  'see-also': 'Verweis auf anderes',
  'next-article': 'Hinweis auf den nächsten Artikel',
  separator: 'Trennzeichen',
  'source-mark': 'Quellenkürzel',
  banner: 'Seitenkopf',
  'cookie-notice': 'Cookie-Hinweis',
  newsletter: 'Werbung für einen Newsletter',
  share: 'Teilen-Leiste',
  comments: 'Kommentarbereich',
  copyright: 'Urhebervermerk',
  advertisement: 'Anzeige',
  navigation: 'Navigation',
  teaser: 'Anreißer',
  paywall: 'Bezahlhinweis',
  'author-box': 'Angaben zum Autor',
  other: 'gehört nicht zum Text',
};

/** What the reader is told when an article may not be shown in full. */
export const RIGHTS_WORDS: Readonly<Record<Rights, string>> = {
  full: 'Vollständiger Text',
  excerpt: 'Aus rechtlichen Gründen zeigt das Archiv nur den Anfang dieses Artikels.',
  metadata: 'Aus rechtlichen Gründen zeigt das Archiv nur die Angaben zu diesem Artikel, nicht seinen Text.',
  blocked: 'Dieser Artikel ist gesperrt. Das Archiv zeigt ihn und die Angaben zu ihm nicht.',
};
