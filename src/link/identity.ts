import { createHash } from 'node:crypto';
import { slug } from '../slug.ts';

/** Who or what a name means in the whole archive. */
export interface Identity {
  id: string;
  name: string;
  status: 'authority' | 'found';
  /** see `Person` */
  candidates?: { id: string; name: string }[] | undefined;
}

/** The identity of each entity of each article; an entity without one keeps its own. */
export type Identities = ReadonlyMap<object, Identity>;

/**
 * Hands out ids that are unique within one kind and fit for an address. Ask in an order that does not depend on the
 * order of reading: the first to ask for a slug gets it, the next one gets a hash of its key behind.
 */
export function idRegister(reserved: Iterable<string>): (name: string, key: string) => string {
  const taken = new Set(reserved);
  return (name, key) => {
    const plain = slug(name, 60);
    if (plain !== '' && !taken.has(plain)) {
      taken.add(plain);
      return plain;
    }
    const hash = createHash('sha256').update(key).digest('hex');
    for (let length = 6; ; length += 4) {
      const id = [plain, hash.slice(0, length)].filter((part) => part !== '').join('-');
      if (taken.has(id)) continue;
      taken.add(id);
      return id;
    }
  };
}

/** The most frequent wording; among equals the longer, then the first in the alphabet. */
export function commonest(wordings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [wording, count] of wordings) {
    const better =
      count > most ||
      (count === most &&
        (wording.length > best.length || (wording.length === best.length && wording < best)));
    if (better) {
      best = wording;
      most = count;
    }
  }
  return best;
}

/** Adds one to a count. */
export function tally<K>(counts: Map<K, number>, key: K, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
