/** Headlines of lists, on every page and among the hits of a search. */
const ARTICLES = 'main .line :is(h2, h3, h4) a, #trefferliste .titel';
/** The stretches of time that a list is divided into. */
const DAYS = '.period, .zl-tag';

/** The headlines that can be seen, in the order of the page. */
export function articleLinks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ARTICLES)].filter(
    (link) => link.getClientRects().length > 0,
  );
}

/** Moves the focus `by` headlines; from outside the list to its first or last one. Stays at the ends. */
export function selectArticle(event: Event, links: readonly HTMLElement[], by: 1 | -1): void {
  const active = document.activeElement;
  const current = active instanceof HTMLElement ? links.indexOf(active) : -1;
  const next = current < 0 ? links.at(by > 0 ? 0 : -1) : links[current + by];
  if (next === undefined) return;
  event.preventDefault();
  select(next);
}

/** Moves the focus from one day of the list to the first headline of the day before or after. False where there is none. */
export function selectDay(links: readonly HTMLElement[], by: 1 | -1): boolean {
  const current = links.find((link) => link === document.activeElement)?.closest(DAYS);
  if (!current) return false;
  const days = [...new Set(links.map((link) => link.closest(DAYS)))];
  const day = days[days.indexOf(current) + by];
  const first = links.find((link) => link.closest(DAYS) === day);
  if (!day || first === undefined) return false;
  select(first);
  return true;
}

function select(link: HTMLElement): void {
  link.focus({ preventScroll: true });
  link.scrollIntoView({ block: 'nearest' });
}
