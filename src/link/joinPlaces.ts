import type { ArticleRecord, Place } from '../record.ts';
import { type Identities, type Identity, idRegister } from './identity.ts';

/**
 * Places are told apart in their article already, by gazetteer entries whose ids hold everywhere. What is left: two
 * places that came to one id, an unknown one and a gazetteer's say, are parted.
 */
export function joinPlaces(records: readonly ArticleRecord[]): Identities {
  const all = records.flatMap(({ places }) => places);
  const owners = new Map<string, string>();
  const register = idRegister(all.map(({ id }) => id));
  // places with coordinates own their id before those without
  for (const place of [...all].sort(
    (a, b) => Number(b.coordinates !== null) - Number(a.coordinates !== null),
  ))
    if (!owners.has(place.id)) owners.set(place.id, realPlace(place));
  const parted = new Map<string, Identity>();
  const identities = new Map<object, Identity>();
  for (const place of all) {
    const real = realPlace(place);
    if (owners.get(place.id) === real) continue;
    const key = `${place.id} ${real}`;
    const identity = parted.get(key) ?? { ...place, id: register(`${place.name} 2`, key) };
    parted.set(key, identity);
    identities.set(place, { id: identity.id, name: identity.name, status: identity.status });
  }
  return identities;
}

function realPlace({ coordinates, name, status }: Place): string {
  if (status === 'authority') return 'authority';
  return coordinates === null ? name : `${coordinates.lat} ${coordinates.lon}`;
}
