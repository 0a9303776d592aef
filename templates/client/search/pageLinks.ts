import { type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { element } from './element.ts';

/** Links to the pages around the current one, the first and the last, number `last`; nothing for a single page. */
export function pageLinks(state: SearchState, last: number): HTMLElement[] {
  if (last === 1) return [];
  const near = (page: number): boolean => page === 1 || page === last || Math.abs(page - state.page) <= 2;
  const items: HTMLElement[] = [];
  let previous = 0;
  for (let page = 1; page <= last; page++) {
    if (!near(page)) continue;
    if (page > previous + 1) items.push(element('li', { 'aria-hidden': 'true' }, '…'));
    items.push(element('li', {}, pageLink(state, page)));
    previous = page;
  }
  return [element('ol', {}, ...items)];
}

function pageLink(state: SearchState, page: number): HTMLElement {
  const current = page === state.page;
  return element(
    'a',
    {
      href: writeAddress({ ...state, page }) || '?',
      'aria-current': current ? 'page' : null,
      'aria-label': `Seite ${page}`,
    },
    String(page),
  );
}
