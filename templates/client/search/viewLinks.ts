import { VIEW_WORDS } from '../../../src/german/uiSearch.ts';
import { type SearchState, VIEWS, writeAddress } from '../../../src/search/searchAddress.ts';
import { element } from './element.ts';

/** Links to the same result as list, timeline and table. */
export function viewLinks(state: SearchState): HTMLElement[] {
  return VIEWS.map((view) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          href: writeAddress({ ...state, view, page: 1 }) || '?',
          'data-halt': `ansicht-${view}`,
          'aria-current': view === state.view ? 'true' : null,
        },
        VIEW_WORDS[view],
      ),
    ),
  );
}
