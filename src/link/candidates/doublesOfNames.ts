import type { Archive, OrganisationEntry, PlaceEntry } from '../linkArchive.ts';
import { alikePairs, plain } from './alike.ts';
import { isGenitive, mostFrequentFirst, type NameCandidate, TYPE_OF } from './candidate.ts';
import { contexts } from './contexts.ts';
import { joining, keepingApart } from './pasteLines.ts';

/**
 * Places and organisations that the archive likely has twice: names that a slip of the pen parts, an acronym beside
 * the name whose initials it is, a quarter with and without its town.
 */
export function doublesOfNames(archive: Archive): NameCandidate[] {
  return [
    ...archived(archive, 'places', [
      ...alikePairs(archive.places, ({ name }) => plain(name)).filter(areDoubtfulPlaces),
      ...quarters(archive.places),
    ]),
    ...archived(archive, 'organisations', [
      ...alikePairs(archive.organisations, ({ name }) => plain(name)),
      ...acronyms(archive),
    ]),
  ].sort(mostFrequentFirst);
}

type Pair<E> = readonly [E, E];

function archived<K extends 'places' | 'organisations'>(
  archive: Archive,
  kind: K,
  pairs: readonly Pair<Archive[K][number]>[],
): NameCandidate[] {
  const listed = new Set<string>();
  return pairs.flatMap(([a, b]) => {
    const [rarer, other] = isRarer(a, b) ? [a, b] : [b, a];
    if (rarer.status !== 'found' || listed.has(rarer.id) || digitsOf(a.name) !== digitsOf(b.name)) return [];
    if (other.authority?.notSameAs.includes(rarer.id)) return [];
    listed.add(rarer.id);
    return [
      {
        kind: 'likely-double' as const,
        type: TYPE_OF[kind],
        name: rarer.name,
        reason: `may be ${other.name}`,
        count: rarer.count,
        articles: rarer.articles.length,
        contexts: contexts(archive, kind, [rarer]),
        pastes: [joining(kind, other, newNames(rarer, other)), keepingApart(kind, other, [rarer.id])],
      },
    ];
  });
}

/** What the one is called and the other is not; without genitives. */
function newNames(rarer: Entity, { name, authority }: Entity): string[] {
  const known = new Set([name, ...(authority?.variants ?? [])]);
  const all = [rarer.name, ...rarer.wordings];
  const names = all.filter((wording) => !known.has(wording) && !isGenitive(wording, all));
  return names.length > 0 ? names : [rarer.name];
}

type Entity = PlaceEntry | OrganisationEntry;

function isRarer(a: Entity, b: Entity): boolean {
  if (a.status !== b.status) return a.status === 'found';
  if ('kind' in a && 'kind' in b && isUnknown(a) !== isUnknown(b)) return isUnknown(a);
  if (ACRONYM.test(a.name) !== ACRONYM.test(b.name)) return ACRONYM.test(a.name);
  return a.count < b.count || (a.count === b.count && a.id > b.id);
}

/** „Bundesautobahn 2“ is not „Bundesautobahn 6“. */
const digitsOf = (name: string): string => name.replace(/\D+/gu, ' ').trim();

/** A place that the gazetteer does not have. */
const isUnknown = ({ coordinates, status }: PlaceEntry): boolean =>
  coordinates === null && status === 'found';

/** Of two places on the map neither is a slip of the pen: „Lublin“, „Dublin“. */
const areDoubtfulPlaces = ([a, b]: Pair<PlaceEntry>): boolean => isUnknown(a) || isUnknown(b);

/** „Musterheim“ and „Hannover-Musterheim“, where neither is on the map. */
function quarters(places: readonly PlaceEntry[]): Pair<PlaceEntry>[] {
  const unknown = new Map(places.filter(isUnknown).map((place) => [place.name, place]));
  return [...unknown.values()].flatMap((place) => {
    const short = unknown.get(place.name.slice(place.name.indexOf('-') + 1));
    return short === undefined || short === place ? [] : [[short, place] as const];
  });
}

const ACRONYM = /^\p{Lu}{3,7}$/u;

/** „NRA“ and „National Rifle Association“, where an article has both. */
function acronyms(archive: Archive): Pair<OrganisationEntry>[] {
  const byInitials = new Map<string, OrganisationEntry[]>();
  for (const entry of archive.organisations) {
    const initials = entry.name.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.join('') ?? '';
    if (initials.length > 2) byInitials.set(initials, [...(byInitials.get(initials) ?? []), entry]);
  }
  return archive.organisations.flatMap((short) => {
    if (!ACRONYM.test(short.name)) return [];
    const articles = new Set(short.articles);
    return (byInitials.get(short.name) ?? [])
      .filter((long) => long !== short && long.articles.some((id) => articles.has(id)))
      .map((long) => [short, long] as const);
  });
}
