import { FIRST_NAMES } from '../../german/firstNames.ts';
import { SURNAMES } from '../../german/surnames.ts';
import type { PersonAuthority } from '../../knowledge/authority.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readPersonName } from '../../names/people/readPersonName.ts';
import { type Problem, problem } from '../../problem.ts';
import type { ArticleRecord, Person } from '../../record.ts';
import { commonest, type Identities, type Identity, idRegister, tally } from '../identity.ts';
import { type Bearer, holds, learnOffice, newBearer } from './bearer.ts';
import { isRuler } from './isRuler.ts';
import { officeReader, type ReadOffice } from './office.ts';
import { variantRemedy } from './variantRemedy.ts';

export interface JoinedPeople {
  identities: Identities;
  /** article id → doubts about its names */
  problems: ReadonlyMap<string, Problem[]>;
}

/** A surname that stands alone in its article. */
interface Bare {
  person: Person;
  /** the surname as the article words it */
  name: string;
  family: string;
  article: ArticleRecord;
}

/**
 * Joins the people of all articles.
 * 1. An editor's record, and full names that are spellings of each other, are one person; unless the article gives an age
 *    that the record's birth does not allow.
 * 2. An article that has only a surname joins the one bearer that archive and authority files know: if the surname is
 *    rare, or if the article gives an office that the bearer has elsewhere.
 * 3. With several bearers it joins the one whose office, by an editor's record, the article names; else the surname
 *    stays an entity of its article, and the doubt is reported with the line that settles it.
 * 4. With none it joins whoever another article calls so by first name („Thaksin“ for Thaksin Shinawatra), if that is one;
 *    else it is one entity for the archive if the name is rare, and one for each article if not.
 */
export function joinPeople(records: readonly ArticleRecord[], knowledge: Knowledge): JoinedPeople {
  const readOffice = officeReader(knowledge.gazetteer);
  const { bearers, families, bearerOf, bare, others } = collectBearers(records, knowledge, readOffice);
  const called = calledByGivenName(bearerOf);
  const { identityOf, register } = nameBearers(bearers, knowledge);
  const identities = new Map<object, Identity>();
  const problems = new Map(others);
  for (const [person, bearer] of bearerOf) {
    const identity = identityOf.get(bearer);
    if (identity !== undefined) identities.set(person, identity);
  }
  const lone = new Map<string, Identity>();
  // once for a surname: a common one has thousands of bearers and stands alone as often
  const ranked = new Map<string, Namesake[]>();
  const namesakes = (family: string, known: readonly Bearer[]): Namesake[] => {
    const there = ranked.get(family);
    if (there !== undefined) return there;
    const found = known
      .map((bearer) => ({ bearer, identity: identityOf.get(bearer), count: frequency(bearer) }))
      .sort((a, b) => b.count - a.count || (a.bearer.key < b.bearer.key ? -1 : 1))
      .flatMap(({ identity, count }) => (identity === undefined ? [] : [{ identity, count }]));
    ranked.set(family, found);
    return found;
  };
  const holdersOf = officeIndex(families, readOffice);
  for (const each of bare) {
    const { person, name, family, article } = each;
    const known = families.get(family) ?? [];
    const bearer = known.length === 0 ? called(family) : theOneMeant(each, known, holdersOf);
    const identity = bearer && identityOf.get(bearer);
    if (identity) {
      identities.set(person, identity);
      continue;
    }
    const key = known.length === 0 && isRare(name) ? family : `${family} ${article.id}`;
    const meant = known.length > 1 ? namesakes(family, known) : [];
    const own = lone.get(key) ?? withCandidates({ id: register(name, key), name, status: 'found' }, meant);
    lone.set(key, own);
    identities.set(person, own);
    if (meant.length > 0) problems.set(article.id, [...(problems.get(article.id) ?? []), doubt(each, meant)]);
  }
  return { identities, problems };
}

/** Somebody of that surname, and how often the archive names them in full. */
interface Namesake {
  identity: Identity;
  count: number;
}

/** Those are named whom a reader can look up: an editor's record may be of somebody whom no article names. */
function withCandidates(identity: Identity, namesakes: readonly Namesake[]): Identity {
  const candidates = namesakes
    .filter(({ count }) => count > 0)
    .slice(0, LIKELIEST)
    .map(({ identity: { id, name } }) => ({ id, name }));
  return candidates.length > 0 ? { ...identity, candidates } : identity;
}

interface Collected {
  bearers: readonly Bearer[];
  families: ReadonlyMap<string, readonly Bearer[]>;
  bearerOf: ReadonlyMap<Person, Bearer>;
  bare: readonly Bare[];
  /** article id → those whom an article's age sets apart from a record of their name */
  others: ReadonlyMap<string, Problem[]>;
}

function collectBearers(
  records: readonly ArticleRecord[],
  { authority }: Knowledge,
  readOffice: ReadOffice,
): Collected {
  const bearers = new Map<string, Bearer>();
  const families = new Map<string, Bearer[]>();
  const byId = new Map(authority.people.map((record) => [record.id, record]));
  const open = (key: string, family: string, record: PersonAuthority | null): Bearer => {
    const known = bearers.get(key);
    if (known !== undefined) return known;
    const made = newBearer(key, family, record, readOffice);
    bearers.set(key, made);
    const bearing = families.get(family);
    if (bearing === undefined) families.set(family, [made]);
    else bearing.push(made);
    return made;
  };
  for (const record of authority.people) open(`@${record.id}`, readPersonName(record.name).family, record);

  const bearerOf = new Map<Person, Bearer>();
  const bare: Bare[] = [];
  const others = new Map<string, Problem[]>();
  for (const article of [...records].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const person of article.people) {
      const listed = person.status === 'authority' ? byId.get(person.id) : undefined;
      const age = listed === undefined ? null : otherAge(person, listed, article);
      if (listed !== undefined && age !== null)
        others.set(article.id, [...(others.get(article.id) ?? []), somebodyElse(listed, age)]);
      const record = age === null ? listed : undefined;
      const name =
        record === undefined
          ? (fullWording(person, age) ?? person.name)
          : (bareWording(person, record) ?? record.name);
      const { key, family, full } = readPersonName(name);
      if (!full && name !== record?.name) {
        bare.push({ person, name, family, article });
        continue;
      }
      const bearer = open(record ? `@${record.id}` : key, family, record ?? null);
      bearer.found = true;
      bearerOf.set(person, bearer);
      tally(bearer.wordings, record === undefined ? name : person.name, Math.max(1, person.mentions.length));
      for (const { role } of person.mentions) if (role !== undefined) learnOffice(bearer, role, readOffice);
    }
  }
  return { bearers: [...bearers.values()], families, bearerOf, bare, others };
}

/** „Ilse Muster (34)“, „die 34-jährige“ is not read: an age right behind the name */
const AGE = /^ \((?<years>\d{1,3})\)/;
/** Birthdays to come, and what an article's date lacks. */
const AGE_MARGIN = 2;

/** The age that an article gives somebody, where the record's year of birth does not allow it; null where it does, or none is given. */
function otherAge({ mentions }: Person, { born }: PersonAuthority, article: ArticleRecord): number | null {
  const published = article.published?.edtf;
  if (born === undefined || published === undefined || !/^\d{4}/.test(born)) return null;
  const expected = Number(published.slice(0, 4)) - Number(born.slice(0, 4));
  for (const { end } of mentions) {
    if (article.text.charCodeAt(end + 1) !== OPENING_BRACKET) continue;
    const years = AGE.exec(article.text.slice(end, end + 6))?.groups?.['years'];
    if (years !== undefined && Math.abs(Number(years) - expected) > AGE_MARGIN) return Number(years);
  }
  return null;
}
const OPENING_BRACKET = 0x28;

/** The full name as the article has it, for somebody who only shares it with a record. */
const fullWording = ({ mentions }: Person, age: number | null): string | null =>
  age === null ? null : (mentions.find(({ text }) => readPersonName(text).full)?.text ?? null);

const somebodyElse = ({ id, name, born }: PersonAuthority, age: number): Problem =>
  problem('ambiguous-name', `„${name}“ (${age}) is not ${id}, born ${born}: kept apart`, {
    remedy: `in authority/people.yaml: - { id: ${id}-2, name: ${JSON.stringify(name)}, notSameAs: [${JSON.stringify(id)}] }, or correct „born“ of ${id}`,
  });

/**
 * The surname, where an article has nothing else of an editor's person and the record does not list it as a variant:
 * a bare „Schröder“ is not the former chancellor because he is the only Schröder an editor wrote down.
 */
function bareWording({ mentions }: Person, record: PersonAuthority): string | null {
  const isListed = (text: string): boolean => text === record.name || record.variants.includes(text);
  for (const { text, role } of mentions) {
    // „der Kremlchef“, which the record says is this one
    if (role !== undefined && record.titles.includes(role)) return null;
    if (isListed(text) || isListed(text.replace(/['’]?s?$/u, '')) || readPersonName(text).full) return null;
  }
  const [first] = mentions;
  if (first === undefined) return null;
  const { family } = readPersonName(record.name);
  return readPersonName(first.text).family === family ? first.text : first.text.replace(/['’]?s$/u, '');
}

function nameBearers(bearers: readonly Bearer[], { authority }: Knowledge) {
  const register = idRegister(authority.people.map(({ id }) => id));
  const identityOf = new Map<Bearer, Identity>();
  for (const bearer of [...bearers].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { authority: record } = bearer;
    if (record !== null) identityOf.set(bearer, { id: record.id, name: record.name, status: 'authority' });
    else {
      const name = commonest(bearer.wordings);
      identityOf.set(bearer, { id: register(name, bearer.key), name, status: 'found' });
    }
  }
  return { identityOf, register };
}

/** The bearer of a surname that an article with nothing but the surname can be taken to mean. */
function theOneMeant(
  { person, name, family, article }: Bare,
  known: readonly Bearer[],
  holdersOf: ReturnType<typeof officeIndex>,
): Bearer | null {
  const [only] = known;
  if (only === undefined) return null;
  const date = article.published?.edtf ?? null;
  const roles = new Set(person.mentions.flatMap(({ role }) => role ?? []));
  const holders = [...new Set([...roles].flatMap((role) => holdersOf(family, role, date)))];
  const [holder] = holders;
  if (known.length > 1) return holders.length === 1 && holder?.authority ? holder : null;
  return holder ?? (isRare(name) && only.found && canBeSurname(name, only) ? only : null);
}

/** Tells, of a first name, the only one whom an article calls by it beside the full name; null for none and for several. */
function calledByGivenName(bearerOf: ReadonlyMap<Person, Bearer>): (folded: string) => Bearer | null {
  const index = new Map<string, Set<Bearer>>();
  for (const [{ mentions }, bearer] of bearerOf)
    for (const { text } of mentions) {
      if (text.includes(' ')) continue;
      const bare = text.replace(/['’]?s$/u, '');
      for (const wording of bearer.wordings.keys())
        if (wording.startsWith(`${bare} `)) {
          const { family } = readPersonName(bare);
          index.set(family, (index.get(family) ?? new Set()).add(bearer));
        }
    }
  return (folded) => {
    const [only, other] = index.get(folded) ?? [];
    return other === undefined ? (only ?? null) : null;
  };
}

/** Who of a surname has an office, by its noun, so that not every bearer of a common surname is asked. */
function officeIndex(
  families: ReadonlyMap<string, readonly Bearer[]>,
  readOffice: ReadOffice,
): (family: string, role: string, date: string | null) => Bearer[] {
  const index = new Map<string, Map<string, Set<Bearer>>>();
  const byHead = (family: string): Map<string, Set<Bearer>> => {
    const known = index.get(family);
    if (known !== undefined) return known;
    const heads = new Map<string, Set<Bearer>>();
    for (const bearer of families.get(family) ?? [])
      for (const { office } of bearer.offices.values())
        heads.set(office.head, (heads.get(office.head) ?? new Set()).add(bearer));
    index.set(family, heads);
    return heads;
  };
  return (family, role, date) => {
    const office = readOffice(role);
    return [...(byHead(family).get(office.head) ?? [])].filter((bearer) => holds(bearer, office, date));
  };
}

/** How often the archive names a bearer: the likeliest stands first in a report. */
function frequency({ wordings }: Bearer): number {
  let sum = 0;
  for (const count of wordings.values()) sum += count;
  return sum;
}

/** A surname that no list of common ones has: two strangers hardly share it. */
function isRare(surname: string): boolean {
  return surname.length > 4 && !SURNAMES.has(surname);
}

/**
 * Whether a name alone can be a bearer's surname: a first name is none („Barbara und Alexander“ are not Robin Alexander), nor
 * is a ruler's („Kaiser Karl V.“ is not Frank Karl); „Benedikt“ may be Benedikt XVI.
 */
function canBeSurname(name: string, { wordings }: Bearer): boolean {
  if ([...wordings.keys()].some((wording) => isRuler(wording))) return true;
  return !FIRST_NAMES.has(name) && !isRuler(name);
}

/** So many are named of those whom a surname may mean. */
const LIKELIEST = 5;

function doubt({ person, name }: Bare, namesakes: readonly Namesake[]): Problem {
  const names = namesakes.slice(0, LIKELIEST).map(({ identity }) => identity.name);
  const [first] = namesakes;
  return problem(
    'ambiguous-name',
    `„${name}“ (${person.mentions.length} ×) may be ${names.join(', ')}${namesakes.length > LIKELIEST ? ' …' : ''}`,
    first === undefined ? {} : { remedy: `in authority/people.yaml: ${variantRemedy(first.identity, name)}` },
  );
}
