/** Up to so many articles a reader can still look through everything, and pages and feeds of every name cost little. */
const MOST_IN_SMALL = 500;

/** Whether an archive of so many articles is large: not every name in it has its own page or feed. */
export function isLargeArchive(articles: number): boolean {
  return articles > MOST_IN_SMALL;
}
