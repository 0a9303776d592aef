/** Up to so many articles an archive can afford a feed for nearly everybody it names. */
const SMALL_ARCHIVE = 500;
/** An entry in one article has no feed: there is nothing to follow. */
const FEWEST_ARTICLES = 2;
/** In a large archive feeds of entries in two to four articles would be most of its files: two for each of thousands. */
const FEWEST_IN_LARGE = 5;

/** Whether an entry has feeds, by the number of its articles and of all. */
export function hasFeed(articles: number, archive: number): boolean {
  return articles >= (archive > SMALL_ARCHIVE ? FEWEST_IN_LARGE : FEWEST_ARTICLES);
}
