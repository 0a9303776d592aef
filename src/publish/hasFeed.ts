import { isLargeArchive } from './isLargeArchive.ts';

/** In a large archive feeds of entries in fewer articles would be most of its files: two for each of thousands. */
const FEWEST_IN_LARGE = 5;

/** Whether an entry has feeds, by the number of its articles and of all. Who is named once today may be followed for tomorrow. */
export function hasFeed(articles: number, archive: number): boolean {
  return articles >= (isLargeArchive(archive) ? FEWEST_IN_LARGE : 1);
}
