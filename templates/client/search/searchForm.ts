import { ORDERS, type Order, type SearchState } from '../../../src/search/searchAddress.ts';
import { hasSpan } from './hasSpan.ts';

/** The order that is shown: a timeline knows no relevance, it is newest first unless the oldest are asked for. */
export function shownOrder({ view, order }: SearchState): Order {
  return view === 'zeitleiste' && order !== 'alt' ? 'neu' : order;
}

/** Writes a state into the form. What is being typed stays. */
export function fillForm(form: HTMLFormElement, state: SearchState): void {
  const set = (name: string, value: string): void => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      if (name !== 'q' || field !== document.activeElement) field.value = value;
  };
  set('q', state.q);
  set('von', state.von);
  set('bis', state.bis);
  set('sort', shownOrder(state));
  const undated = form.elements.namedItem('undatiert');
  if (!(undated instanceof HTMLInputElement)) return;
  // only a span of time can leave them out
  undated.disabled = !hasSpan(state);
  undated.checked = undated.disabled || state.undatiert;
}

/** The state that the form asks for: facets and view stay, the list begins anew. */
export function readForm(form: HTMLFormElement, state: SearchState): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  const order = ORDERS.find((known) => known === text('sort')) ?? 'relevanz';
  return {
    ...state,
    q: text('q').normalize('NFC').trim(),
    von: text('von'),
    bis: text('bis'),
    undatiert: hasSpan(state) ? data.has('undatiert') : state.undatiert,
    order: order === shownOrder(state) ? state.order : order,
    page: 1,
  };
}
