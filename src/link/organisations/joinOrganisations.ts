import { COUNTRY_NAMES } from '../../german/countries.ts';
import type { OrganisationAuthority } from '../../knowledge/authority.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldOrganisation } from '../../names/organisations/foldOrganisation.ts';
import type { ArticleRecord, Organisation } from '../../record.ts';
import { commonest, type Identities, type Identity, idRegister, tally } from '../identity.ts';
import { countryOfBody, isCommonBody } from './countryOfBody.ts';

/**
 * Joins the organisations of all articles: an editor's record, and names that differ in article and inflection only.
 * An acronym that one article gives beside the long form („Korean Central News Agency (KCNA)“) means the same in the
 * others; of several long forms the one that most articles have. „Unterhaus“, „Demokratische Partei“ are one for each country that articles
 * speak of.
 */
export function joinOrganisations(
  records: readonly ArticleRecord[],
  { authority, gazetteer }: Knowledge,
): Identities {
  const byId = new Map(authority.organisations.map((record) => [record.id, record]));
  const keyOf = new Map<Organisation, string>();
  const common: Common[] = [];
  for (const record of [...records].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const found of record.organisations) {
      const known = found.status === 'authority' ? byId.get(found.id) : undefined;
      const key = foldOrganisation(found.name);
      keyOf.set(found, known === undefined ? key : `@${found.id}`);
      if (!isCommonBody(key)) continue;
      const { country, isOpen } = countryOfBody(key, found, record, { gazetteer, records: byId });
      // of an editor's record only what is another country's goes
      if (known === undefined || (country !== null && country !== (known.country ?? GERMANY)))
        common.push({ found, key, country, isOpen, foreign: known !== undefined });
    }
  const countries = partByCountry(common, keyOf, sharedNames(authority.organisations));
  const long = longForms(keyOf);

  const wordings = new Map<string, Map<string, number>>();
  const keys = new Map<Organisation, string>();
  for (const [found, own] of keyOf) {
    const key = long.get(own) ?? own;
    keys.set(found, key);
    const counts = wordings.get(key) ?? new Map<string, number>();
    wordings.set(key, counts);
    if (key === own) tally(counts, found.name, Math.max(1, found.mentions.length));
  }
  const register = idRegister(byId.keys());
  const identities = new Map<object, Identity>();
  const made = new Map<string, Identity>();
  for (const key of [...wordings.keys()].sort()) {
    const record = byId.get(key.slice(1));
    if (key.startsWith('@') && record !== undefined) {
      made.set(key, { id: record.id, name: record.name, status: 'authority' });
      continue;
    }
    const plain = commonest(wordings.get(key) ?? new Map<string, number>());
    const country = countries.get(key);
    const name = country === undefined ? plain : `${plain} (${country})`;
    made.set(key, { id: register(name, key), name, status: 'found' });
  }
  for (const [found, key] of keys) {
    const identity = made.get(key);
    if (identity !== undefined) identities.set(found, identity);
  }
  return identities;
}

/** A body that many countries have, as one article names it. */
interface Common {
  readonly found: Organisation;
  readonly key: string;
  readonly country: string | null;
  /** whether nothing in the article speaks against any country */
  readonly isOpen: boolean;
  /** of another country than the editor's record */
  readonly foreign: boolean;
}

/** Whose a record is that says nothing of it. */
const GERMANY = 'DE';

/**
 * Gives each country's body a key of its own where an archive has those of several, or that of the editor's record whose it is
 * („Die Grünen“ of Germany → Bündnis 90/Die Grünen); one whose country nobody says stays by itself, but where the archive speaks
 * of one country only, and the article of no other. Returns the name of the country for each new key.
 */
function partByCountry(
  common: readonly Common[],
  keyOf: Map<Organisation, string>,
  recordOf: ReadonlyMap<string, string>,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { key, country } of common) {
    const own = counts.get(key) ?? new Map<string, number>();
    counts.set(key, own);
    if (country !== null) tally(own, country);
  }
  const names = new Map<string, string>();
  for (const { found, key, country, isOpen, foreign } of common) {
    const own = counts.get(key) ?? new Map<string, number>();
    const [only = ''] = isOpen && own.size === 1 ? own.keys() : [];
    const record = foreign ? undefined : recordOf.get(`${key} ${country ?? only}`);
    if (record !== undefined) {
      keyOf.set(found, `@${record}`);
      continue;
    }
    if (country === null || (own.size < 2 && !foreign)) continue;
    keyOf.set(found, `${key} ${country}`);
    names.set(`${key} ${country}`, COUNTRY_NAMES.get(country) ?? country);
  }
  return names;
}

/** Ids of editor's records by the folded names that they share with others and their country. */
function sharedNames(records: readonly OrganisationAuthority[]): Map<string, string> {
  return new Map(
    records.flatMap(({ id, sharedNames: names, country = GERMANY }) =>
      names.map((name): [string, string] => [`${foldOrganisation(name)} ${country}`, id]),
    ),
  );
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u;

/** Folded acronym → key of the long form that articles give it, at least twice as many as give it any other. */
function longForms(keyOf: ReadonlyMap<Organisation, string>): Map<string, string> {
  const claims = new Map<string, Map<string, number>>();
  for (const [{ name, mentions }, key] of keyOf) {
    if (ACRONYM.test(name)) continue;
    const own = new Set(mentions.flatMap(({ text }) => (ACRONYM.test(text) ? foldOrganisation(text) : [])));
    for (const acronym of own) {
      const counts = claims.get(acronym) ?? new Map<string, number>();
      claims.set(acronym, counts);
      tally(counts, key);
    }
  }
  const long = new Map<string, string>();
  for (const [acronym, counts] of claims) {
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (first === undefined || first[0] === acronym) continue;
    if (second === undefined || first[1] >= 2 * second[1]) long.set(acronym, first[0]);
  }
  return long;
}
