import { FIRST_NAMES } from '../../german/firstNames.ts';
import { EASTERN_FAMILY_NAMES, SURNAMES } from '../../german/surnames.ts';
import { readPersonName } from '../../names/people/readPersonName.ts';
import { tally } from '../identity.ts';
import type { Archive, PersonEntry } from '../linkArchive.ts';
import { isRuler } from '../people/isRuler.ts';
import { alikePairs, plain } from './alike.ts';
import { mostFrequentFirst, type NameCandidate } from './candidate.ts';
import { contexts } from './contexts.ts';
import { joining, keepingApart } from './pasteLines.ts';

/** So many whom a name may mean are named. */
const NAMED = 4;

/**
 * People who are likely somebody whom the archive has under another name: a surname without a bearer beside full names,
 * full names of one surname whose given names begin alike, names that a slip of the pen parts.
 */
export function doublesOfPeople(archive: Archive, found: readonly PersonEntry[]): NameCandidate[] {
  const families = new Map<string, PersonEntry[]>();
  for (const person of archive.people) {
    const { family, full } = readPersonName(person.name);
    if (!full) continue;
    const bearers = families.get(family);
    if (bearers === undefined) families.set(family, [person]);
    else bearers.push(person);
  }
  const slips = slipsOfThePen(archive.people);
  const full = found.filter(isNamedInFull);
  const candidates = full.flatMap((person) => {
    const bearers = families.get(readPersonName(person.name).family) ?? [];
    const others = bearers.filter((other) => isAbbreviated(person, other));
    return candidate(archive, [person], [...new Set([...others, ...(slips.get(person) ?? [])])]);
  });
  for (const group of bareSurnames(found)) {
    const [first] = group;
    if (first === undefined) continue;
    const bearers = families.get(readPersonName(first.name).family) ?? [];
    const meant = bearers.filter((other) => canStandFor(first.name, other.name));
    candidates.push(...candidate(archive, group, meant));
  }
  return candidates.sort(mostFrequentFirst);
}

/** `group`: the entities of one wording, one of each article where the surname is common. */
function candidate(
  archive: Archive,
  group: readonly PersonEntry[],
  others: readonly PersonEntry[],
): NameCandidate[] {
  const rivals = others.toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  const [likeliest] = rivals;
  if (likeliest === undefined) return [];
  const open = group.filter(({ id, authority }) => !areApart(id, authority, likeliest));
  const [first] = open;
  if (first === undefined) return [];
  const names = rivals.slice(0, NAMED).map(({ name }) => name);
  const more = rivals.length > NAMED ? ' or others' : '';
  const alone = readPersonName(first.name).full ? '' : 'a name alone; ';
  return [
    {
      kind: 'likely-double',
      type: 'person',
      name: first.name,
      reason: `${alone}may be ${names.join(' or ')}${more}`,
      count: sum(open.map(({ count }) => count)),
      articles: sum(open.map(({ articles }) => articles.length)),
      contexts: contexts(archive, 'people', open),
      pastes: [
        joining('people', likeliest, [first.name]),
        keepingApart(
          'people',
          likeliest,
          open.map(({ id }) => id),
        ),
      ],
    },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

function areApart(id: string, authority: PersonEntry['authority'], other: PersonEntry): boolean {
  return other.authority?.notSameAs.includes(id) === true || authority?.notSameAs.includes(other.id) === true;
}

/** „Alex Vogt“ of „Alexander Vogt“, where no article has both; equal given names are one person already. */
function isAbbreviated(person: PersonEntry, other: PersonEntry): boolean {
  const short = readPersonName(person.name).given;
  const long = readPersonName(other.name).given;
  if (other === person || short === '' || short === long || !long.startsWith(short)) return false;
  const articles = new Set(person.articles);
  return !other.articles.some((id) => articles.has(id));
}

/** Those without given name that can be surnames, all of one wording together. */
function bareSurnames(found: readonly PersonEntry[]): Iterable<PersonEntry[]> {
  const groups = new Map<string, PersonEntry[]>();
  for (const person of found) {
    const { name } = person;
    // „Barbara und Alexander“ are not Robin Alexander, „Karl V.“ is not Frank Karl
    if (readPersonName(name).full || isFirstName(name) || isRuler(name)) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [person]);
    else group.push(person);
  }
  return groups.values();
}

/** „Alexander“, not „Kim“ */
const isFirstName = (name: string): boolean => FIRST_NAMES.has(name) && !EASTERN_FAMILY_NAMES.has(name);

/** „Ulla Brandt“, „Elisabeth II.“ */
const isNamedInFull = ({ name }: PersonEntry): boolean => readPersonName(name).full || isRuler(name);

/** Shorter surnames that are only folded alike are two: „Bayer“, „Baer“. */
const SHORTEST_FOLDED = 6;

/** „Pérez“ of „Marta Perez“; „Ben Ali“ of „Zine el-Abidine Ben Ali“, not of „Ayaan Hirsi Ali“. */
function canStandFor(bare: string, full: string): boolean {
  if (` ${plain(full)}`.endsWith(` ${plain(bare)}`)) return true;
  return !bare.includes(' ') && (bare.length >= SHORTEST_FOLDED || readPersonName(full).eastern);
}

/** Per person those of more mentions whose full name is the same but for a slip of the pen. */
function slipsOfThePen(people: readonly PersonEntry[]): Map<PersonEntry, PersonEntry[]> {
  const slips = new Map<PersonEntry, PersonEntry[]>();
  const full = people.filter(isNamedInFull);
  for (const [a, b] of alikePairs(full, ({ name }) => plain(name))) {
    // „Elisabeth II.“ and „Elizabeth II.“ are one
    if (!isRuler(a.name) && differInNames(a.name, b.name)) continue;
    const [rarer, other] =
      a.count < b.count || (a.count === b.count && a.status === 'found') ? [a, b] : [b, a];
    slips.set(rarer, [...(slips.get(rarer) ?? []), other]);
  }
  return slips;
}

/** „Peter Müller“ and „Peter Möller“ are two: both words are names that lists have. */
function differInNames(a: string, b: string): boolean {
  const words = new Map<string, number>();
  for (const word of [...a.split(' '), ...b.split(' ')]) tally(words, word);
  const apart = [...words].filter(([, count]) => count === 1).map(([word]) => word);
  return apart.every((word) => FIRST_NAMES.has(word) || SURNAMES.has(word) || /^\p{Lu}\.?$/u.test(word));
}
