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
