import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { PlaceEntry } from '../link/linkArchive.ts';
import { path } from './addresses.ts';
import type { EntryLinks } from './entryLinks.ts';

/** Size of the map in its own units; the land is drawn to whole units, fine enough for a page and small to send. */
export const MAP = { width: 1000, height: 500 } as const;
/** The part of it that pages show: without the ice of Antarctica. */
export const WORLD: Cut = { x: 20, y: 0, width: 960, height: 430 };

/** A part of the map. */
export interface Cut {
  x: number;
  y: number;
  width: number;
  height: number;
}

const projection = geoNaturalEarth1().fitSize([MAP.width, MAP.height], { type: 'Sphere' });

/** A place of the archive on the map. */
export interface MapPoint {
  name: string;
  path: string;
  articles: number;
  x: number;
  y: number;
  /** area grows with the articles */
  radius: number;
  /** a point stands for a town, a ring for something wider */
  wide: boolean;
}

const MOST_POINTS = 200;
const LARGEST = 14;

/** The places in most articles that have coordinates, largest first, so that small ones lie on top. */
export function mapPoints(places: readonly PlaceEntry[], link: EntryLinks['link'] = path.entry): MapPoint[] {
  const located = [...places]
    .filter(({ coordinates, articles }) => coordinates !== null && articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length)
    .slice(0, MOST_POINTS);
  const most = Math.max(1, located[0]?.articles.length ?? 1);
  return located.flatMap((place) => {
    const at = place.coordinates && projected(place.coordinates);
    if (!at) return [];
    const share = Math.sqrt(place.articles.length / most);
    return [
      {
        name: place.name,
        path: link('places', place.id),
        articles: place.articles.length,
        ...at,
        radius: Math.round((2 + share * (LARGEST - 2)) * 10) / 10,
        wide: place.kind !== 'city' && place.kind !== 'site',
      },
    ];
  });
}

/** How much larger the close-up is drawn. */
const CLOSER = 5;

/** The part of the map where most of the archive's places crowd, where a close-up helps: null if they are spread out. */
export function closeUp(points: readonly MapPoint[]): Cut | null {
  const [width, height] = [WORLD.width / CLOSER, WORLD.height / CLOSER];
  let best: { cut: Cut; inside: number } | null = null;
  for (const { x, y } of points) {
    const cut = { x: x - width / 2, y: y - height / 2, width, height };
    const inside = points.filter((point) => isInside(cut, point)).length;
    if (inside > (best?.inside ?? 0)) best = { cut, inside };
  }
  return best && best.inside >= 8 ? best.cut : null;
}

export function isInside(cut: Cut, { x, y }: { x: number; y: number }): boolean {
  return x >= cut.x && x <= cut.x + cut.width && y >= cut.y && y <= cut.y + cut.height;
}

/** Coordinates in the map's units, null outside its projection. */
export function projected({ lat, lon }: { lat: number; lon: number }): { x: number; y: number } | null {
  const at = projection([lon, lat]);
  return at && { x: Math.round(at[0] * 10) / 10, y: Math.round(at[1] * 10) / 10 };
}

/** The land as a picture of its own, which pages refer to: `<use href="…/welt.svg#land">`. Natural Earth 1:110m. */
export function landSvg(): string {
  const topology: Topology = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve('world-atlas/land-110m.json'), 'utf8'),
  );
  const land = topology.objects['land'];
  const drawn = land ? geoPath(projection).digits(1)(feature(topology, land)) : null;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${MAP.width} ${MAP.height}"><path id="land" d="${drawn ?? ''}"/></svg>\n`;
}

/** A place nearby and how far, in kilometres. */
export interface Nearby {
  name: string;
  path: string;
  kilometres: number;
}

const EARTH_RADIUS = 6371;
const FARTHEST = 600;
/** So many degrees to north or south are farther: one is 111 km. */
const FARTHEST_DEGREES = 5.5;
const SHOWN = 6;
const CELL = 6;

/**
 * For each place with a page the towns nearest to it in the archive, at most 600 km away. Looks only into the cells of six degrees
 * around a place, so that many places do not cost their square.
 */
export function nearbyPlaces(
  places: readonly PlaceEntry[],
  { page, link }: EntryLinks = { page: path.entry, link: path.entry },
): ReadonlyMap<string, readonly Nearby[]> {
  const cells = new Map<string, PlaceEntry[]>();
  const cellOf = (lat: number, lon: number): [number, number] => [
    Math.floor(lat / CELL),
    Math.floor(lon / CELL),
  ];
  const towns = places.filter(({ kind, coordinates }) => coordinates !== null && kind === 'city');
  for (const town of towns) {
    if (town.coordinates === null) continue;
    const key = cellOf(town.coordinates.lat, town.coordinates.lon).join();
    const cell = cells.get(key);
    if (cell) cell.push(town);
    else cells.set(key, [town]);
  }
  return new Map(
    towns.flatMap(({ id, coordinates }): [string, Nearby[]][] => {
      if (coordinates === null || page('places', id) === null) return [];
      const [row, column] = cellOf(coordinates.lat, coordinates.lon);
      const around = [-1, 0, 1].flatMap((dy) =>
        [-1, 0, 1].flatMap((dx) => cells.get(`${row + dy},${column + dx}`) ?? []),
      );
      const found = around.flatMap((other) => {
        if (other.id === id || other.coordinates === null) return [];
        if (Math.abs(other.coordinates.lat - coordinates.lat) > FARTHEST_DEGREES) return [];
        const kilometres = distance(coordinates, other.coordinates);
        return kilometres <= FARTHEST
          ? [{ name: other.name, path: link('places', other.id), kilometres }]
          : [];
      });
      return [[id, found.sort((a, b) => a.kilometres - b.kilometres).slice(0, SHOWN)]];
    }),
  );
}

type Coordinates = NonNullable<PlaceEntry['coordinates']>;

/** Kilometres along the surface, by the haversine formula. */
function distance(from: Coordinates, to: Coordinates): number {
  const half = Math.PI / 360;
  const [dLat, dLon] = [(to.lat - from.lat) * half, (to.lon - from.lon) * half];
  const square =
    Math.sin(dLat) ** 2 + Math.cos(from.lat * 2 * half) * Math.cos(to.lat * 2 * half) * Math.sin(dLon) ** 2;
  return Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(square)));
}
