import type { PlaceEntry } from '../link/linkArchive.ts';
import { path } from './addresses.ts';
import type { EntryLinks } from './entryLinks.ts';
import type { Filed } from './registerPages.ts';
import { type Cut, MAP, type MapPoint, mapPoints, mostNamedFirst, projected } from './worldMap.ts';

/** The part of the map that shows a continent, and the places of the archive in it. */
export interface ContinentPage {
  path: string;
  name: string;
  cut: Cut;
  points: readonly MapPoint[];
  /** those with coordinates in the frame, in most articles first */
  entries: readonly Filed[];
}

/** A frame around each continent in degrees; frames overlap, and a place at a border stands in both. */
const FRAMES: readonly {
  slug: string;
  name: string;
  south: number;
  north: number;
  west: number;
  east: number;
}[] = [
  { slug: 'europa', name: 'Europa', south: 34, north: 71, west: -24, east: 45 },
  { slug: 'asien', name: 'Asien', south: -10, north: 72, west: 34, east: 150 },
  { slug: 'afrika', name: 'Afrika', south: -36, north: 38, west: -20, east: 54 },
  { slug: 'nordamerika', name: 'Nord- und Mittelamerika', south: 7, north: 72, west: -168, east: -52 },
  { slug: 'suedamerika', name: 'Südamerika', south: -56, north: 13, west: -92, east: -33 },
  { slug: 'ozeanien', name: 'Australien und Ozeanien', south: -48, north: 5, west: 110, east: 180 },
];

/** Fewer are found on the map of the world as well. */
const FEWEST = 3;
/** Width over height that a page has room for. */
const ASPECT = 1.7;
const STEPS = 12;

/** A page for each continent in which the archive has some places. */
export function continentPages(
  places: readonly PlaceEntry[],
  links: Pick<EntryLinks, 'link'>,
): ContinentPage[] {
  const byArticles = mostNamedFirst(places);
  return FRAMES.flatMap(({ slug, name, south, north, west, east }) => {
    const inside = byArticles.filter(
      ({ coordinates }) =>
        coordinates !== null &&
        coordinates.lat >= south &&
        coordinates.lat <= north &&
        coordinates.lon >= west &&
        coordinates.lon <= east,
    );
    if (inside.length < FEWEST) return [];
    const entries = inside.map((entry) => ({ entry, name: entry.name }));
    const cut = cutAround({ south, north, west, east });
    return [{ path: path.continent(slug), name, cut, points: mapPoints(inside, links.link), entries }];
  });
}

/** The smallest part of the map that shows a frame in full and has the shape of a page. */
function cutAround({ south, north, west, east }: Record<'south' | 'north' | 'west' | 'east', number>): Cut {
  const xs: number[] = [];
  const ys: number[] = [];
  for (let step = 0; step <= STEPS; step++) {
    const lat = south + ((north - south) * step) / STEPS;
    const lon = west + ((east - west) * step) / STEPS;
    for (const corner of [
      { lat, lon: west },
      { lat, lon: east },
      { lat: south, lon },
      { lat: north, lon },
    ]) {
      const at = projected(corner);
      if (at === null) continue;
      xs.push(at.x);
      ys.push(at.y);
    }
  }
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const width = Math.max(right - left, (bottom - top) * ASPECT);
  const height = Math.max(bottom - top, width / ASPECT);
  const x = (left + right - width) / 2;
  const y = (top + bottom - height) / 2;
  return {
    x: round(Math.min(Math.max(0, x), MAP.width - width)),
    y: round(y),
    width: round(width),
    height: round(height),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
