import { ORDERS, type Order, type SearchState } from '../../../src/search/searchAddress.ts';
import { hasSpan, showsUndated } from './hasSpan.ts';

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
  undated.checked = showsUndated(state);
}

/** The state that the form asks for: facets and view stay, the list begins anew. */
export function readForm(form: HTMLFormElement, state: SearchState): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  const order = ORDERS.find((known) => known === text('sort')) ?? 'relevanz';
  const undated = data.has('undatiert');
  // the usual is not chosen
  const chosen = undated === !hasSpan(state) ? null : undated;
  return {
    ...state,
    q: text('q').normalize('NFC').trim(),
    von: text('von'),
    bis: text('bis'),
    // what was shown and is not changed goes on with the span
    undatiert: undated === showsUndated(state) ? state.undatiert : chosen,
    order: order === shownOrder(state) ? state.order : order,
    page: 1,
  };
}
