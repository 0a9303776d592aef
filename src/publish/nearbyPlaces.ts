import * as geokdbush from 'geokdbush';
import KDBush from 'kdbush';
import type { PlaceEntry } from '../link/linkArchive.ts';
import { path } from './addresses.ts';
import type { EntryLinks } from './entryLinks.ts';

/** A place nearby and how far, in kilometres. */
export interface Nearby {
  name: string;
  path: string;
  kilometres: number;
}

/** In kilometres. */
const FARTHEST = 600;
const SHOWN = 6;

/** For a town the archive's towns nearest to it, at most 600 km away; for anything else none. */
export type FindNearby = (place: PlaceEntry) => Nearby[];

/** Puts all towns into a tree once, which answers for each without looking at the others. */
export function nearbyPlaces(
  places: readonly PlaceEntry[],
  link: EntryLinks['link'] = path.entry,
): FindNearby {
  const towns = places.flatMap(({ id, name, kind, coordinates }) =>
    kind === 'city' && coordinates !== null ? [{ id, name, ...coordinates }] : [],
  );
  const tree = new KDBush(towns.length);
  for (const { lon, lat } of towns) tree.add(lon, lat);
  tree.finish();
  return ({ id, kind, coordinates }) => {
    if (kind !== 'city' || coordinates === null) return [];
    const { lon, lat } = coordinates;
    return geokdbush
      .around(tree, lon, lat, SHOWN, FARTHEST, (at) => towns[at]?.id !== id)
      .flatMap((at) => {
        const town = towns[at];
        if (town === undefined) return [];
        const kilometres = Math.round(geokdbush.distance(lon, lat, town.lon, town.lat));
        return [{ name: town.name, path: link('places', town.id), kilometres }];
      });
  };
}
