import type { FacetName } from '../../../src/search/searchAddress.ts';
import { byId, element } from './element.ts';
import type { FacetCount } from './select.ts';

/** Values shown before „alle anzeigen“. */
const SHOWN = 8;
/** From this many values on a facet can be searched and sorted by name. */
const LONG = 12;

/** What the reader did to one facet's list; it is no part of the search and so not in the address. */
interface ListState {
  all: boolean;
  byName: boolean;
  filter: string;
}

/**
 * Shows the values of the facets in the page's `<details id="facette-…">`. Checking one calls `choose`. Values that
 * are checked always show.
 */
export class FacetLists {
  readonly #choose: (name: FacetName, id: string, selected: boolean) => void;
  readonly #states = new Map<FacetName, ListState>();
  readonly #counts = new Map<FacetName, readonly FacetCount[]>();

  constructor(choose: (name: FacetName, id: string, selected: boolean) => void) {
    this.#choose = choose;
  }

  show(name: FacetName, counts: readonly FacetCount[]): void {
    this.#counts.set(name, counts);
    this.#render(name);
  }

  #state(name: FacetName): ListState {
    const state = this.#states.get(name) ?? { all: false, byName: false, filter: '' };
    this.#states.set(name, state);
    return state;
  }

  #render(name: FacetName): void {
    const counts = this.#counts.get(name) ?? [];
    const box = byId(`facette-${name}-werte`, HTMLElement);
    const state = this.#state(name);
    const list = element('ul', {});
    const more = element('button', { type: 'button', class: 'facette-mehr' });
    const fill = (): void => {
      const needle = state.filter.toLocaleLowerCase('de');
      const fitting = counts.filter((value) => value.name.toLocaleLowerCase('de').includes(needle));
      if (state.byName) fitting.sort((a, b) => a.name.localeCompare(b.name, 'de'));
      const shown = fitting.filter((value, i) => state.all || i < SHOWN || value.selected);
      list.replaceChildren(...shown.map((value) => this.#item(name, value)));
      more.hidden = shown.length === fitting.length && !state.all;
      more.hidden ||= fitting.length <= SHOWN;
      more.textContent = state.all ? 'weniger anzeigen' : `alle ${fitting.length} anzeigen`;
    };
    more.addEventListener('click', () => {
      state.all = !state.all;
      fill();
    });
    fill();
    const focused = document.activeElement;
    const focusedId = focused instanceof HTMLInputElement && box.contains(focused) ? focused.id : null;
    box.replaceChildren(...(counts.length >= LONG ? this.#tools(name, state, fill) : []), list, more);
    if (counts.length === 0) box.replaceChildren(element('p', { class: 'facette-leer' }, 'keine Werte'));
    // the list was made anew under the reader's hands: the keyboard stays where it was
    if (focusedId !== null) document.getElementById(focusedId)?.focus();
  }

  #item(name: FacetName, { id, name: label, count, selected }: FacetCount): HTMLLIElement {
    const box = element('input', {
      type: 'checkbox',
      id: `facette-${name}-${id}`,
      value: id,
      checked: selected,
    });
    box.addEventListener('change', () => this.#choose(name, id, box.checked));
    return element(
      'li',
      {},
      element(
        'label',
        {},
        box,
        element('span', {}, label),
        ' ',
        element('span', { class: 'facette-zahl' }, String(count)),
      ),
    );
  }

  #tools(name: FacetName, state: ListState, fill: () => void): HTMLElement[] {
    const filter = element('input', {
      type: 'search',
      id: `facette-${name}-filter`,
      value: state.filter,
      'aria-label': 'Werte filtern',
      placeholder: 'filtern',
    });
    filter.addEventListener('input', () => {
      state.filter = filter.value;
      fill();
    });
    const order = element('button', { type: 'button', 'aria-pressed': String(state.byName) }, 'A–Z');
    order.addEventListener('click', () => {
      state.byName = !state.byName;
      order.setAttribute('aria-pressed', String(state.byName));
      fill();
    });
    return [element('p', { class: 'facette-werkzeug' }, filter, order)];
  }
}
