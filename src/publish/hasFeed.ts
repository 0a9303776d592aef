/** Entries in fewer articles have no feed of their own: they would be most of a large site's files and say nothing. */
const FEWEST_ARTICLES = 3;

/** Whether an entry has a feed, by the number of its articles. */
export function hasFeed(articles: number): boolean {
  return articles >= FEWEST_ARTICLES;
}
