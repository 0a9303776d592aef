import { BYLINE_OPENING } from '../german/bylines.ts';
import type { Basis } from '../record.ts';
import { findAgency } from '../source/findAgency.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import type { Fact } from '../stages.ts';
import { addBodies, addBodiesBeside, addDesk, addOutlet, FIELDS } from './addBodies.ts';
import { addName, type Draft } from './draft.ts';
import { nameAgencies } from './nameAgencies.ts';
import { isOwnHost } from './ownHost.ts';
import { ownOutlets } from './ownOutlets.ts';
import { readClaimedAuthor } from './readClaimedAuthor.ts';
import { readNames } from './readNames.ts';
import { isProse } from './textShape.ts';

/** Where markup states authors, the most trusted first. */
const TRUST: readonly Basis[] = ['json-ld', 'meta', 'microdata', 'header', 'byline', 'heading'];
/**
 * The editor's authors; else those of the most trusted place that names one; agencies from everywhere. Where nobody is
 * named, the desk that the markup states, „Redaktion Lokales“, or the outlet as it calls itself there.
 */
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
  addAgencies(draft);
  addRightsHolders(draft);
  dropOutlets(draft);
  const above = linesAboveText(draft);
  const printed = draft.authors.filter((fact) => isPrinted(fact) && above.has(fact.proof.text ?? ''));
  let settled = false;
  for (const basis of TRUST) {
    const found = draft.claims
      .filter((claim) => claim.fact === 'author' && claim.basis === basis)
      .map((claim) => ({ ...readClaimedAuthor(claim.value, knowledge), proof: { basis, line: claim.line } }));
    for (const { agencies, proof } of found)
      for (const agency of agencies) addName(draft.agencies, { value: agency, proof });
    const names = found.flatMap(({ authors }) => authors);
    if (settled || names.length === 0) continue;
    const signed = draft.authors.filter(({ proof }) => proof.text !== undefined);
    if (FIELDS.includes(basis) && signed.length > 0 && names.every((name) => isOwnHost(name, draft)))
      continue;
    settled = true;
    draft.authors.length = 0;
    if (FIELDS.includes(basis) && isSomebodyElse(printed, names)) {
      draft.authors.push(...printed);
      continue;
    }
    for (const { authors, proof } of found)
      for (const author of authors) addName(draft.authors, { value: author, proof });
    for (const more of fuller(draft, names, basis)) addName(draft.authors, more);
    addBodiesBeside(draft, basis);
  }
  if (draft.authors.length === 0) addBodies(draft);
  if (draft.authors.length === 0 && draft.agencies.length === 0) addDesk(draft);
  if (draft.authors.length === 0) addOutlet(draft);
  if (draft.authors.length === 0 && draft.agencies.length === 0) addInitials(draft);
  nameAgencies(draft);
}

/** Structured data often have the first of several authors alone: who all other places agree on stands beside. */
function fuller({ claims, knowledge }: Draft, names: readonly string[], settled: Basis): Fact<string>[] {
  if (settled !== 'json-ld') return [];
  const lists = FULLER.flatMap((basis) => {
    const stated = claims
      .filter((claim) => claim.fact === 'author' && claim.basis === basis)
      .flatMap(({ value, line }) =>
        readClaimedAuthor(value, knowledge).authors.map((author) => ({
          value: author,
          proof: { basis, line },
        })),
      );
    return stated.length > 0 ? [stated] : [];
  });
  const [first, ...others] = lists;
  if (first === undefined || others.length === 0) return [];
  const has = (list: readonly Fact<string>[], name: string): boolean =>
    list.some(({ value }) => value.toLowerCase() === name.toLowerCase());
  if (!lists.every((list) => names.every((name) => has(list, name)))) return [];
  return first.filter(({ value }) => others.every((list) => has(list, value)));
}

const FULLER: readonly Basis[] = ['meta', 'microdata', 'byline'];

/** „(mak)“ below the text, where nothing says more of who wrote it; structured data without a name say: the outlet. */
function addInitials({ claims, authors }: Draft): void {
  if (claims.some(({ fact, basis }) => fact === 'title' && basis === 'json-ld')) return;
  for (const { fact, basis, value, line } of claims)
    if (fact === 'author' && basis === 'tail-mark')
      addName(authors, { value, proof: { basis: 'tail-mark', line } });
}

/** „MUSTERFUNK SÜD/dpa“ on a page of Musterfunk Süd: its own name in a byline is the source, and no person. */
function dropOutlets(draft: Draft): void {
  const outlets = ownOutlets(draft.claims);
  const people = draft.authors.filter(({ value }) => !outlets.has(sourceKey(value)));
  draft.authors.splice(0, draft.authors.length, ...people);
}

/** Agencies that structured data name as organisations among the authors. */
function addAgencies({ claims, agencies, knowledge }: Draft): void {
  for (const { fact, value, basis, line } of claims) {
    if (fact !== 'agency') continue;
    // „mpa/DPD“ may be one organisation in the data, and is two
    const parts = value.split(/\s*[/;,|]\s*/u).map((part) => findAgency(part.trim(), knowledge.sources));
    if (parts.every((part) => part !== null))
      for (const agency of parts) addName(agencies, { value: agency, proof: { basis, line } });
  }
}

/** „© dpa-infocom, dpa:210311-99-787331/3“: an agency that claims the report is who reports. */
function addRightsHolders({ removed, agencies, knowledge }: Draft): void {
  for (const { reason, text, line } of removed) {
    const mark = reason === 'copyright' ? AGENCY_RIGHTS.exec(text)?.groups?.['mark'] : undefined;
    const agency = mark === undefined ? null : findAgency(mark, knowledge.sources);
    if (agency !== null) addName(agencies, { value: agency, proof: { basis: 'tail-mark', line, text } });
  }
}

const AGENCY_RIGHTS = /^(?:©|\(c\)|Copyright)?\s*(?<mark>\p{L}{2,12})(?:-\p{L}+)?(?=[\s,:.]|$)/iu;

/** „Von Anna Beispiel“ as it stands between headline and text. */
function isPrinted({ proof }: Fact<string>): boolean {
  return proof.text !== undefined && BYLINE_OPENING.test(proof.text);
}

/** The lines with one paragraph at most before them, the lead: below stand the bylines of other articles too. */
function linesAboveText({ pieces }: Draft): Set<string> {
  const above = new Set<string>();
  let prose = 0;
  for (const { role, taken, text } of pieces) {
    if (role === 'text' && taken === null && isProse(text)) prose++;
    if (prose > 1) break;
    above.add(text);
  }
  return above;
}

/**
 * Fields are often filled in with whoever put the text online. Where the page prints quite other names, those wrote it;
 * „Anna Beispiel Chefökonomin“ is Anna Beispiel.
 */
function isSomebodyElse(printed: readonly Fact<string>[], claimed: readonly string[]): boolean {
  const surnames = new Set(claimed.map((name) => name.toLowerCase().split(' ').at(-1) ?? ''));
  const isClaimed = ({ value }: Fact<string>): boolean =>
    value
      .toLowerCase()
      .split(' ')
      .some((word, at) => at > 0 && surnames.has(word));
  return printed.length > 0 && !printed.some(isClaimed);
}
