import type { FacetName, Order, View } from '../search/searchAddress.ts';

/** The words of the search page. */
export const UI_SEARCH = {
  full: 'Volltextsuche',
  label: 'Suchwörter',
  submit: 'Suchen',
  sort: 'Sortieren',
  from: 'Zeitraum von',
  to: 'bis',
  span: 'Zeitraum',
  course: 'Treffer im Zeitverlauf',
  courseHelp:
    'Im Zeitverlauf wählt ein Klick oder die Eingabetaste eine Säule; Ziehen oder Umschalt mit einer Pfeiltaste (← →) erweitert den Zeitraum um die nächste.',
  chosen: 'Gewählte Filter',
  undated: 'Artikel ohne Datum einschließen',
  filters: 'Eingrenzen',
  results: 'Treffer',
  pages: 'Trefferseiten',
  views: 'Ansicht',
  take: 'Herunterladen, abonnieren, zitieren',
  download: 'Trefferliste herunterladen',
  subscribe: 'Abonnieren',
  cite: 'Suche zitieren',
  loading: 'Die Suche wird geladen …',
  noScript:
    'Die Suche braucht JavaScript. Ohne JavaScript finden Sie alle Artikel über die Zeitleiste und die Verzeichnisse:',
  help: 'Suchhilfe',
} as const;

/** What takes all filters away: alone, for the search's script needs no other words of its page. */
export const RESET_FILTERS = 'Filter zurücksetzen';

export const ORDER_WORDS: Readonly<Record<Order, string>> = {
  relevanz: 'nach Relevanz',
  neu: 'neueste zuerst',
  alt: 'älteste zuerst',
  titel: 'Titel A–Z',
  'titel-ab': 'Titel Z–A',
  quelle: 'Quelle A–Z',
  'quelle-ab': 'Quelle Z–A',
  form: 'Form A–Z',
  'form-ab': 'Form Z–A',
};

export const VIEW_WORDS: Readonly<Record<View, string>> = {
  liste: 'Liste',
  zeitleiste: 'Zeitleiste',
  tabelle: 'Tabelle',
};

/** Headings of the facets. */
export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  quelle: 'Quelle',
  person: 'Person',
  ort: 'Ort',
  organisation: 'Organisation',
  form: 'Form der Vorlage',
  gewissheit: 'Gewissheit des Datums',
};
