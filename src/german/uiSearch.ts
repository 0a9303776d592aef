import type { FacetName } from '../search/searchAddress.ts';

/** The words of the search page. */
export const UI_SEARCH = {
  full: 'Volltextsuche',
  label: 'Suchwörter',
  submit: 'Suchen',
  sort: 'Sortieren',
  orders: { relevanz: 'nach Relevanz', neu: 'neueste zuerst', alt: 'älteste zuerst' },
  from: 'von',
  to: 'bis',
  span: 'Zeitraum',
  course: 'Treffer im Zeitverlauf',
  undated: 'Artikel ohne Datum einschließen',
  filters: 'Eingrenzen',
  results: 'Treffer',
  pages: 'Trefferseiten',
  loading: 'Die Suche wird geladen …',
  noScript:
    'Die Suche braucht JavaScript. Ohne JavaScript finden Sie alle Artikel über die Zeitleiste und die Verzeichnisse:',
  help: 'Suchhilfe',
} as const;

/** Headings of the facets. */
export const FACET_WORDS: Readonly<Record<FacetName, string>> = {
  quelle: 'Quelle',
  person: 'Person',
  ort: 'Ort',
  organisation: 'Organisation',
  form: 'Form der Vorlage',
  gewissheit: 'Gewissheit des Datums',
};
