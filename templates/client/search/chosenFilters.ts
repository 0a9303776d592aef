import { formatEdtf } from '../../../src/german/formatEdtf.ts';
import { FACET_WORDS, RESET_FILTERS } from '../../../src/german/uiSearch.ts';
import { FACET_NAMES, type FacetName, type SearchState } from '../../../src/search/searchAddress.ts';
import { element } from './element.ts';

/**
 * A button for each value and for the span that a search is narrowed to, which takes it away, and one that takes away all; nothing
 * where it is not narrowed.
 */
export function chosenFilters(
  state: SearchState,
  nameOf: (facet: FacetName, id: string) => string,
  go: (next: SearchState) => void,
): HTMLElement[] {
  const chip = (words: string, next: Partial<SearchState>): HTMLElement => {
    const label = `${words} entfernen`;
    const button = element('button', {
      type: 'button',
      'aria-label': label,
      title: label,
      'data-halt': words,
    });
    button.append(words, element('span', { 'aria-hidden': 'true' }, ' ×'));
    button.addEventListener('click', () => go({ ...state, ...next, page: 1 }));
    return button;
  };
  const values = FACET_NAMES.flatMap((name) =>
    state.facets[name].map((id) => {
      const others = state.facets[name].filter((other) => other !== id);
      return chip(`${FACET_WORDS[name]}: ${nameOf(name, id)}`, {
        facets: { ...state.facets, [name]: others },
      });
    }),
  );
  const span = spanWords(state);
  const chips = [
    ...values,
    ...(span === null ? [] : [chip(span, { von: '', bis: '' })]),
    ...(state.undatiert === null
      ? []
      : [chip(state.undatiert ? 'mit Artikeln ohne Datum' : 'nur Artikel mit Datum', { undatiert: null })]),
  ];
  if (chips.length === 0) return [];
  const reset = element(
    'button',
    { type: 'button', class: 'zuruecksetzen', 'data-halt': 'alle' },
    RESET_FILTERS,
  );
  const facets = { quelle: [], person: [], ort: [], organisation: [], form: [], gewissheit: [] };
  reset.addEventListener('click', () => go({ ...state, facets, von: '', bis: '', undatiert: null, page: 1 }));
  return [...chips, reset];
}

function spanWords({ von, bis }: SearchState): string | null {
  if (von === '' && bis === '') return null;
  const [from, to] = [von, bis].map((day) => (day === '' ? '' : formatEdtf(day)));
  return [von === '' ? '' : `ab ${from}`, bis === '' ? '' : `bis ${to}`]
    .filter((end) => end !== '')
    .join(' ');
}
