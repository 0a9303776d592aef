/** An entry in one article has no feed: in a large archive it has no page either (see entryLinks.ts), and there is nothing to follow. */
const FEWEST_ARTICLES = 2;

/** Whether an entry has a feed, by the number of its articles. */
export function hasFeed(articles: number): boolean {
  return articles >= FEWEST_ARTICLES;
}
