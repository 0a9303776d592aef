import type { ArticleRecord, Place } from '../record.ts';
import { type Identities, type Identity, idRegister } from './identity.ts';

/**
 * Places are told apart in their article already, by gazetteer entries whose ids hold everywhere. What is left: two
 * places that came to one id, an unknown one and a gazetteer's say, are parted.
 */
export function joinPlaces(records: readonly ArticleRecord[]): Identities {
  const owners = new Map<string, Place>();
  // places with coordinates own their id before those without
  for (const { places } of records)
    for (const place of places) {
      const owner = owners.get(place.id);
      if (owner === undefined || (owner.coordinates === null && place.coordinates !== null))
        owners.set(place.id, place);
    }
  const register = idRegister(owners.keys());
  const parted = new Map<string, Identity>();
  const identities = new Map<object, Identity>();
  for (const { places } of records)
    for (const place of places) {
      const owner = owners.get(place.id);
      if (owner !== undefined && isSamePlace(owner, place)) continue;
      const key = `${place.id} ${realPlace(place)}`;
      const identity = parted.get(key) ?? { ...place, id: register(`${place.name} 2`, key) };
      parted.set(key, identity);
      identities.set(place, { id: identity.id, name: identity.name, status: identity.status });
    }
  return identities;
}

function isSamePlace(a: Place, b: Place): boolean {
  if (a === b) return true;
  if (a.status === 'authority' || b.status === 'authority') return a.status === b.status;
  if (a.coordinates === null || b.coordinates === null)
    return a.coordinates === b.coordinates && a.name === b.name;
  return a.coordinates.lat === b.coordinates.lat && a.coordinates.lon === b.coordinates.lon;
}

function realPlace({ coordinates, name, status }: Place): string {
  if (status === 'authority') return 'authority';
  return coordinates === null ? name : `${coordinates.lat} ${coordinates.lon}`;
}
