import { keysAreOn, openKeyHelp } from './keyHelp.ts';
import { articleLinks, selectArticle, selectDay } from './listKeys.ts';

/**
 * The keys of every page: `/` goes to the search field, `?` lists the keys, the arrows lead through time and lists, `j` and
 * `k` through lists from anywhere. Up and down are the browser's own until an article of a list has the focus.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
    if (keysAreOn()) press(event);
  });
}

function press(event: KeyboardEvent): void {
  if (event.key === '/') focusSearch(event);
  if (event.key === '?') openKeyHelp();
  if (event.shiftKey) return;
  const links = articleLinks();
  const inList = links.some((link) => link === document.activeElement);
  const { key } = event;
  if (key === 'j' || (key === 'ArrowDown' && inList)) selectArticle(event, links, 1);
  if (key === 'k' || (key === 'ArrowUp' && inList)) selectArticle(event, links, -1);
  if (key === 'ArrowLeft' && !selectDay(links, -1)) follow('prev');
  if (key === 'ArrowRight' && !selectDay(links, 1)) follow('next');
}

/** Keys belong to a field that is being written in, and to what scrolls, plays or lies over the page. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input, textarea, select, summary, .scroll, .scroll *, dialog *'))
  );
}

function focusSearch(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('main input[type=search], .mast input[type=search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function follow(rel: 'prev' | 'next'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel=${rel}]`)?.click();
}
