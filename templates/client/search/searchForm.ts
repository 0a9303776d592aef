import { ORDERS, type SearchState } from '../../../src/search/searchAddress.ts';

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
  set('sort', state.order);
  const undated = form.elements.namedItem('undatiert');
  if (undated instanceof HTMLInputElement) undated.checked = state.undatiert;
}

/** The state that the form asks for: facets and view stay, the list begins anew. */
export function readForm(form: HTMLFormElement, state: SearchState): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  return {
    ...state,
    q: text('q').normalize('NFC').trim(),
    von: text('von'),
    bis: text('bis'),
    undatiert: data.has('undatiert'),
    order: ORDERS.find((order) => order === text('sort')) ?? 'relevanz',
    page: 1,
  };
}
