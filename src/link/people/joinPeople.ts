import { SURNAMES } from '../../german/surnames.ts';
import type { PersonAuthority } from '../../knowledge/authority.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readPersonName } from '../../names/people/readPersonName.ts';
import { type Problem, problem } from '../../problem.ts';
import type { ArticleRecord, Person } from '../../record.ts';
import { commonest, type Identities, type Identity, idRegister, tally } from '../identity.ts';
import { sameOffice } from './sameOffice.ts';
import { variantLine } from './variantLine.ts';

/** Somebody the archive or the editor knows by full name. */
interface Bearer {
  readonly key: string;
  readonly family: string;
  readonly authority: PersonAuthority | null;
  readonly wordings: Map<string, number>;
  readonly offices: Set<string>;
  /** named in full by at least one article */
  found: boolean;
}

export interface JoinedPeople {
  identities: Identities;
  /** article id → doubts about its names */
  problems: ReadonlyMap<string, Problem[]>;
}

/**
 * Joins the people of all articles.
 * 1. An editor's record, and full names that are spellings of each other, are one person.
 * 2. An article that has only a surname joins the one bearer that archive and authority files know: if the surname is
 *    rare, or if the article gives an office that the bearer has elsewhere.
 * 3. With two bearers a bare surname stays an entity of its article, and the doubt is reported with the line that
 *    settles it.
 * 4. With none it is one entity for the archive if the name is rare, else one for each article.
 */
export function joinPeople(records: readonly ArticleRecord[], { authority }: Knowledge): JoinedPeople {
  const ordered = [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  const bearers = new Map<string, Bearer>();
  const families = new Map<string, Bearer[]>();
  const byId = new Map(authority.people.map((record) => [record.id, record]));
  const open = (key: string, family: string, record: PersonAuthority | null): Bearer => {
    const known = bearers.get(key);
    if (known !== undefined) return known;
    const offices = new Set([
      ...(record?.titles ?? []),
      ...(record?.offices ?? []).map(({ office }) => office),
    ]);
    const made: Bearer = { key, family, authority: record, wordings: new Map(), offices, found: false };
    bearers.set(key, made);
    families.set(family, [...(families.get(family) ?? []), made]);
    return made;
  };
  for (const record of authority.people) open(`@${record.id}`, readPersonName(record.name).family, record);

  const bearerOf = new Map<Person, Bearer>();
  const bare: { person: Person; article: ArticleRecord; family: string }[] = [];
  for (const article of ordered) {
    for (const person of article.people) {
      const name = readPersonName(person.name);
      const record = person.status === 'authority' ? byId.get(person.id) : undefined;
      if (record === undefined && !name.full) {
        bare.push({ person, article, family: name.family });
        continue;
      }
      const bearer = open(record ? `@${record.id}` : name.key, name.family, record ?? null);
      bearer.found = true;
      bearerOf.set(person, bearer);
      tally(bearer.wordings, person.name, Math.max(1, person.mentions.length));
      for (const { role } of person.mentions) if (role !== undefined) bearer.offices.add(role);
    }
  }

  const register = idRegister(byId.keys());
  const identityOf = new Map<Bearer, Identity>();
  for (const bearer of [...bearers.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const { authority: record } = bearer;
    if (record !== null) identityOf.set(bearer, { id: record.id, name: record.name, status: 'authority' });
    else {
      const name = commonest(bearer.wordings);
      identityOf.set(bearer, { id: register(name, bearer.key), name, status: 'found' });
    }
  }

  const identities = new Map<object, Identity>();
  const problems = new Map<string, Problem[]>();
  for (const [person, bearer] of bearerOf) {
    const identity = identityOf.get(bearer);
    if (identity !== undefined) identities.set(person, identity);
  }
  const lone = new Map<string, Identity>();
  for (const { person, article, family } of bare) {
    const known = families.get(family) ?? [];
    const bearer = theOneMeant(person, known);
    const identity = bearer && identityOf.get(bearer);
    if (identity) {
      identities.set(person, identity);
      continue;
    }
    const alone = known.length === 0 && isRare(person.name);
    const key = alone ? family : `${family} ${article.id}`;
    const own = lone.get(key) ?? { id: register(person.name, key), name: person.name, status: 'found' };
    lone.set(key, own);
    identities.set(person, own);
    if (known.length > 1) {
      const names = known.map((each) => identityOf.get(each)).filter((each) => each !== undefined);
      problems.set(article.id, [...(problems.get(article.id) ?? []), doubt(person, names)]);
    }
  }
  return { identities, problems };
}

/** The bearer of a surname that an article with nothing but the surname can be taken to mean. */
function theOneMeant(person: Person, known: readonly Bearer[]): Bearer | null {
  const [only] = known;
  if (only === undefined || known.length > 1) return null;
  const roles = person.mentions.flatMap(({ role }) => (role === undefined ? [] : [role]));
  if (roles.some((role) => [...only.offices].some((office) => sameOffice(role, office)))) return only;
  return isRare(person.name) && only.found ? only : null;
}

/** A surname that no list of common ones has: two strangers hardly share it. */
function isRare(surname: string): boolean {
  return surname.length > 4 && !SURNAMES.has(surname);
}

function doubt(person: Person, bearers: readonly Identity[]): Problem {
  const names = bearers.map(({ name }) => name).sort();
  const [first] = bearers;
  return problem(
    'ambiguous-name',
    `„${person.name}“ (${person.mentions.length} ×) may be ${names.slice(0, 5).join(', ')}${names.length > 5 ? ' …' : ''}`,
    first === undefined ? {} : { remedy: `in authority/people.yaml: ${variantLine(first, person.name)}` },
  );
}
