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

/** The places that can be drawn, those in most articles first. */
export function mostNamedFirst(places: readonly PlaceEntry[]): PlaceEntry[] {
  return places
    .filter(({ coordinates, articles }) => coordinates !== null && articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length);
}

/** The places in most articles that have coordinates, largest first, so that small ones lie on top. */
export function mapPoints(places: readonly PlaceEntry[], link: EntryLinks['link'] = path.entry): MapPoint[] {
  const located = mostNamedFirst(places).slice(0, MOST_POINTS);
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
/** Squares of ways that differ by less than this may be the same in whole kilometres: 1 km more at 600 km. */
const NEARLY = 4e-5;
const SHOWN = 6;
const CELL = 6;

interface Town {
  place: PlaceEntry;
  cell: [row: number, column: number];
  /** where it lies on a sphere of radius 1 */
  x: number;
  y: number;
  z: number;
}

/**
 * For each place with a page the towns nearest to it in the archive, at most 600 km away. Looks only into the cells of
 * six degrees around a place, so that many places do not cost their square.
 */
export function nearbyPlaces(
  places: readonly PlaceEntry[],
  { page, link }: Pick<EntryLinks, 'page' | 'link'> = { page: path.entry, link: path.entry },
): ReadonlyMap<string, readonly Nearby[]> {
  const towns = places.flatMap(asTown);
  const cells = new Map<string, Town[]>();
  for (const town of towns) {
    const key = town.cell.join();
    const cell = cells.get(key);
    if (cell) cell.push(town);
    else cells.set(key, [town]);
  }
  const all = new Map<string, readonly Nearby[]>();
  for (const town of towns) {
    if (page('places', town.place.id) === null) continue;
    const [row, column] = town.cell;
    const around = [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1].flatMap((dx) => cells.get(`${row + dy},${column + dx}`) ?? []),
    );
    const nearest = nearestOf(town, around).map(({ place: { id, name }, kilometres }) => {
      return { name, path: link('places', id), kilometres };
    });
    all.set(town.place.id, nearest);
  }
  return all;
}

function asTown(place: PlaceEntry): Town[] {
  if (place.coordinates === null || place.kind !== 'city') return [];
  const { lat, lon } = place.coordinates;
  const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
  return [
    {
      place,
      cell: [Math.floor(lat / CELL), Math.floor(lon / CELL)],
      x: Math.cos(phi) * Math.cos(lambda),
      y: Math.cos(phi) * Math.sin(lambda),
      z: Math.sin(phi),
    },
  ];
}

/** The nearest others within reach, by kilometres. The straight way through the sphere tells which can be among them. */
function nearestOf(town: Town, around: readonly Town[]): { place: PlaceEntry; kilometres: number }[] {
  const ways = around.map(({ x, y, z }) => (x - town.x) ** 2 + (y - town.y) ** 2 + (z - town.z) ** 2);
  const bound = smallest(ways, SHOWN + 1) + NEARLY;
  return around
    .flatMap((other, i) => {
      const way = ways[i] ?? Number.POSITIVE_INFINITY;
      if (way > bound || other === town) return [];
      const kilometres = Math.round(2 * EARTH_RADIUS * Math.asin(Math.sqrt(way) / 2));
      return kilometres <= FARTHEST ? [{ place: other.place, kilometres }] : [];
    })
    .sort((a, b) => a.kilometres - b.kilometres)
    .slice(0, SHOWN);
}

/** The nth smallest number; the largest where there are fewer. */
function smallest(numbers: readonly number[], nth: number): number {
  const least: number[] = [];
  for (const number of numbers) {
    if (least.length === nth && number >= (least.at(-1) ?? 0)) continue;
    let at = least.length;
    while (at > 0 && (least[at - 1] ?? 0) > number) at--;
    least.splice(at, 0, number);
    if (least.length > nth) least.pop();
  }
  return least.at(-1) ?? 0;
}
