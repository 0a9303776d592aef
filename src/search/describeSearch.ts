import { formatEdtf } from '../german/formatEdtf.ts';
import { FACET_WORDS } from '../german/uiSearch.ts';
import { FACET_NAMES, type FacetName, type SearchState } from './searchAddress.ts';

/**
 * A search in words: „Suche nach „Lieferung“; Quelle: Musterblatt oder Beispielfunk; 1. Mai 2019 bis 31. Dezember 2020“.
 * `nameOf` gives the name of a facet's value by its id.
 */
export function describeSearch(
  { q, facets, von, bis, undatiert }: SearchState,
  nameOf: (facet: FacetName, id: string) => string,
): string {
  const chosen = FACET_NAMES.filter((name) => facets[name].length > 0).map(
    (name) => `${FACET_WORDS[name]}: ${facets[name].map((id) => nameOf(name, id)).join(' oder ')}`,
  );
  const span = spanWords(von, bis);
  const undated =
    undatiert === false
      ? 'nur Artikel mit Datum'
      : span !== null && undatiert
        ? 'mit Artikeln ohne Datum'
        : null;
  const parts = [q === '' ? null : `Suche nach ${quoted(q)}`, ...chosen, span, undated];
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? 'alle Artikel' : said.join('; ');
}

/** A phrase keeps its quotation marks as single ones inside the outer pair. */
const quoted = (q: string): string => `„${q.replace(/["„“”]([^"„“”]*)["“”]?/g, '‚$1‘')}“`;

function spanWords(from: string, to: string): string | null {
  if (from === '' && to === '') return null;
  if (from === '') return `bis ${formatEdtf(to)}`;
  return to === '' ? `ab ${formatEdtf(from)}` : `${formatEdtf(from)} bis ${formatEdtf(to)}`;
}
