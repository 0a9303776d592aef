import type { Knowledge } from '../../knowledge/knowledge.ts';
import { foldOrganisation } from '../../names/organisations/foldOrganisation.ts';
import type { ArticleRecord, Organisation } from '../../record.ts';
import { commonest, type Identities, type Identity, idRegister, tally } from '../identity.ts';

/**
 * Joins the organisations of all articles: an editor's record, and names that differ in article and inflection only.
 * An acronym that one article gives beside the long form („Korean Central News Agency (KCNA)“) means the same in the
 * others, unless two long forms claim it.
 */
export function joinOrganisations(records: readonly ArticleRecord[], { authority }: Knowledge): Identities {
  const byId = new Map(authority.organisations.map((record) => [record.id, record]));
  const all = [...records]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ organisations }) => organisations);
  const keyOf = new Map<Organisation, string>();
  for (const found of all) {
    const known = found.status === 'authority' && byId.has(found.id);
    keyOf.set(found, known ? `@${found.id}` : foldOrganisation(found.name));
  }
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
    const name = commonest(wordings.get(key) ?? new Map<string, number>());
    made.set(key, { id: register(name, key), name, status: 'found' });
  }
  for (const [found, key] of keys) {
    const identity = made.get(key);
    if (identity !== undefined) identities.set(found, identity);
  }
  return identities;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&.-]{1,7}$/u;

/** Folded acronym → key of the one long form that an article gives it. */
function longForms(keyOf: ReadonlyMap<Organisation, string>): Map<string, string> {
  const claims = new Map<string, Set<string>>();
  for (const [{ name, mentions }, key] of keyOf) {
    if (ACRONYM.test(name)) continue;
    for (const { text } of mentions) {
      if (!ACRONYM.test(text)) continue;
      const acronym = foldOrganisation(text);
      claims.set(acronym, (claims.get(acronym) ?? new Set()).add(key));
    }
  }
  const long = new Map<string, string>();
  for (const [acronym, [only, ...others]] of claims)
    if (only !== undefined && others.length === 0 && only !== acronym) long.set(acronym, only);
  return long;
}
