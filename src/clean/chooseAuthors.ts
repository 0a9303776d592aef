import type { Basis } from '../record.ts';
import { addName, type Draft } from './draft.ts';
import { readClaimedAuthor } from './readClaimedAuthor.ts';
import { readNames } from './readNames.ts';

/** Where markup states authors, the most trusted first. */
const TRUST: readonly Basis[] = ['json-ld', 'meta', 'microdata', 'header', 'byline', 'heading'];

/** The editor's authors; else those of the most trusted place that names one; agencies from everywhere. */
export function chooseAuthors(draft: Draft): void {
  const { raw, knowledge } = draft;
  if (raw.front.author !== undefined) {
    draft.authors.length = 0;
    const proof = { basis: 'front-matter', line: null } as const;
    for (const entry of raw.front.author) {
      const found = readNames(entry, knowledge);
      const authors = found.authors.length + found.agencies.length > 0 ? found.authors : [entry.trim()];
      for (const author of authors) addName(draft.authors, { value: author, proof });
      for (const agency of found.agencies) addName(draft.agencies, { value: agency, proof });
    }
    return;
  }
  let settled = false;
  for (const basis of TRUST) {
    const found = draft.claims
      .filter((claim) => claim.fact === 'author' && claim.basis === basis)
      .map((claim) => ({ ...readClaimedAuthor(claim.value, knowledge), proof: { basis, line: claim.line } }));
    for (const { agencies, proof } of found)
      for (const agency of agencies) addName(draft.agencies, { value: agency, proof });
    if (settled || found.every(({ authors }) => authors.length === 0)) continue;
    settled = true;
    draft.authors.length = 0;
    for (const { authors, proof } of found)
      for (const author of authors) addName(draft.authors, { value: author, proof });
  }
}
