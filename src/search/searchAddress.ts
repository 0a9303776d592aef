/** The facets of the search page by the names they have in addresses. */
export const FACET_NAMES = ['quelle', 'person', 'ort', 'organisation', 'form', 'gewissheit'] as const;
export type FacetName = (typeof FACET_NAMES)[number];

/** `-ab` is the same from Z to A. */
export const ORDERS = [
  'relevanz',
  'neu',
  'alt',
  'titel',
  'titel-ab',
  'quelle',
  'quelle-ab',
  'form',
  'form-ab',
] as const;
export type Order = (typeof ORDERS)[number];

export const VIEWS = ['liste', 'zeitleiste', 'tabelle'] as const;
export type View = (typeof VIEWS)[number];

/** Everything that decides what the search page shows. It stands in the address, so that a search can be cited. */
export interface SearchState {
  q: string;
  /** selected ids; several of one facet are alternatives */
  facets: Record<FacetName, string[]>;
  /** first and last day, `2019-05-17`, or '' */
  von: string;
  bis: string;
  /** whether articles without a date are shown too; null: as usual, which is unless days are asked for */
  undatiert: boolean | null;
  order: Order;
  view: View;
  /** from 1 */
  page: number;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

/** Reads the address's query string. What is unknown or malformed counts as not given. */
export function readAddress(search: string): SearchState {
  const params = new URLSearchParams(search);
  const day = (name: string): string => {
    const value = params.get(name) ?? '';
    if (/^\d{4}$/.test(value)) return `${value}-${name === 'von' ? '01-01' : '12-31'}`;
    return DAY.test(value) ? value : '';
  };
  const facet = (name: FacetName): string[] => [...new Set(params.getAll(name))].filter((id) => id !== '');
  return {
    q: (params.get('q') ?? '').normalize('NFC').slice(0, 500),
    facets: {
      quelle: facet('quelle'),
      person: facet('person'),
      ort: facet('ort'),
      organisation: facet('organisation'),
      form: facet('form'),
      gewissheit: facet('gewissheit'),
    },
    von: day('von'),
    bis: day('bis'),
    undatiert: params.get('undatiert') === '1' ? true : params.get('undatiert') === '0' ? false : null,
    order: ORDERS.find((order) => order === params.get('sort')) ?? 'relevanz',
    view: VIEWS.find((view) => view === params.get('ansicht')) ?? 'liste',
    page: Math.max(1, Math.min(100_000, Number.parseInt(params.get('seite') ?? '1', 10) || 1)),
  };
}

/** The query string of a state, beginning with `?`, or '' for an empty search. Defaults are left out. */
export function writeAddress(state: SearchState): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string, usual = ''): void => {
    if (value !== usual) params.set(name, value);
  };
  set('q', state.q);
  for (const name of FACET_NAMES) for (const id of state.facets[name]) params.append(name, id);
  set('von', state.von);
  set('bis', state.bis);
  set('undatiert', state.undatiert === null ? '' : state.undatiert ? '1' : '0');
  set('sort', state.order, 'relevanz');
  set('ansicht', state.view, 'liste');
  set('seite', String(state.page), '1');
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
