import type { PlaceEntry } from '../link/linkArchive.ts';
import type { EntryLinks } from './entryLinks.ts';

/** A place of a country, as the country's page lists it. */
export interface PlaceInCountry {
  name: string;
  path: string;
  /** number of articles */
  articles: number;
}

const SHOWN = 10;

/** ISO 3166-1 alpha-2 → the country's places that stand in most articles, ties in the order of the register. */
export function placesInCountry(
  places: readonly PlaceEntry[],
  { link }: Pick<EntryLinks, 'link'>,
): ReadonlyMap<string, readonly PlaceInCountry[]> {
  const byCountry = new Map<string, PlaceEntry[]>();
  for (const place of places) {
    if (place.country === null || place.kind === 'country') continue;
    const known = byCountry.get(place.country);
    if (known) known.push(place);
    else byCountry.set(place.country, [place]);
  }
  return new Map(
    [...byCountry].map(([country, own]) => [
      country,
      own
        .sort((a, b) => b.articles.length - a.articles.length)
        .slice(0, SHOWN)
        .map(({ id, name, articles }) => ({ name, path: link('places', id), articles: articles.length })),
    ]),
  );
}
