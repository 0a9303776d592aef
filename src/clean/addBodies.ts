import { BYLINE_OPENING, NO_AUTHOR, NOBODY } from '../german/bylines.ts';
import type { Basis } from '../record.ts';
import { findAgency } from '../source/findAgency.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import type { Claim } from '../stages.ts';
import { addName, type Draft } from './draft.ts';
import { ownOutlets } from './ownOutlets.ts';
import { readClaimedAuthor } from './readClaimedAuthor.ts';

/** Fields that hold an author and nothing else: even a desk there is what the page states. */
export const FIELDS: readonly Basis[] = ['json-ld', 'meta', 'microdata'];

/** „Muster-Verlag GmbH“: who publishes, not who writes */
const COMPANY = /(?<!\p{L})(?:GmbH|AG|KG|SE|Verlag|e\.\s?V\.)(?!\p{L})/u;

/** What structured data list as an author of its own beside the names: „Redaktion Lokales“, „Muster Online“, „MBL“. */
export function addBodiesBeside(draft: Draft, basis: Basis): void {
  if (basis !== 'json-ld') return;
  for (const claim of draft.claims) {
    const name = claim.value.trim();
    if ((claim.fact !== 'author' && claim.fact !== 'agency') || claim.basis !== basis) continue;
    if (NO_AUTHOR.test(name)) continue;
    const { authors, agencies, others } = readClaimedAuthor(name, draft.knowledge);
    // „MUSTER ONLINE, dpa, mak“: the house that signs first
    const [first = ''] = others;
    if (
      authors.length > 0 &&
      others.length > 0 &&
      name.startsWith(`${first},`) &&
      isOutletAsWorded(first, draft)
    )
      addName(draft.authors, { value: first, proof: { basis, line: claim.line } });
    if ((claim.fact === 'author' && authors.length > 0) || agencies.length > 0) continue;
    if (isDesk(claim, draft) || isOwnDesk(claim, draft) || isOutletAsWorded(name, draft))
      addName(draft.authors, { value: name, proof: { basis, line: claim.line } });
  }
}

/** „Polizei Musterstadt“: whom structured data name as the organisation that wrote, whatever agency passed it on */
export function addBodies(draft: Draft): void {
  for (const claim of draft.claims) {
    const name = claim.value.trim();
    if (claim.fact !== 'agency' || claim.basis !== 'json-ld' || NO_AUTHOR.test(name)) continue;
    if (!isDesk(claim, draft) || isOwnDesk(claim, draft)) continue;
    addName(draft.authors, { value: name, proof: { basis: claim.basis, line: claim.line } });
  }
}

/**
 * Where nobody is named: the desk that the markup states, „Redaktion Lokales“. The outlet's own desk („Redaktion muster.de“)
 * only where no better field names the outlet.
 */
export function addDesk(draft: Draft): void {
  let isNamed = false;
  for (const basis of [...FIELDS, 'byline'] as const) {
    const claims = draft.claims.filter(
      ({ fact, basis: own }) => own === basis && (fact === 'author' || fact === 'agency'),
    );
    for (const claim of claims) {
      if (basis === 'byline' && !NO_AUTHOR.test(claim.value.trim())) continue;
      // „von Redaktion“ says less than the field that names the outlet
      if (basis === 'byline' && isNamed && /^redaktion$/iu.test(deskName(claim))) continue;
      if (isOwnDesk(claim, draft) ? isNamed : !isDesk(claim, draft)) continue;
      addName(draft.authors, { value: deskName(claim), proof: { basis, line: claim.line } });
      return;
    }
    isNamed ||= claims.length > 0;
  }
}

/** „musterfunk.de“, „Muster Online, dpa“: the outlet as the field words it, where its source is named otherwise. */
export function addOutlet(draft: Draft): void {
  const { claims, authors, agencies, knowledge } = draft;
  for (const basis of FIELDS) {
    for (const { fact, basis: own, value, line } of claims) {
      if ((fact !== 'agency' && fact !== 'author') || own !== basis || authors.length > 0) continue;
      const proof = { basis, line };
      for (const name of value.split(/\s*[;,|]\s*|\s+(?:und|mit)\s+/u)) {
        const agency = findAgency(name, knowledge.sources);
        if (agency !== null) addName(agencies, { value: agency, proof });
        else if (isOutletAsWorded(name, draft)) addName(authors, { value: name, proof });
      }
    }
    if (basis === 'json-ld' && authors.length === 0) addPrintedOutlet(draft);
    // a field that names an agency says who wrote; a lesser one the house
    if (agencies.some(({ proof }) => proof.basis === basis)) return;
  }
}

/** „von MUSTERFUNK SÜD“ between headline and text: one of the outlet's houses or programmes */
function addPrintedOutlet(draft: Draft): void {
  const printed = draft.removed.find(({ reason, text }) => reason === 'byline' && BYLINE_OPENING.test(text));
  if (printed === undefined) return;
  const { text, line } = printed;
  const name = text.replace(BYLINE_OPENING, '').trim();
  const [first = ''] = name.split(' ');
  if (findAgency(name, draft.knowledge.sources) !== null) return;
  const isHouse = /^\p{Lu}[\p{Lu}\d]{1,9}(?: [\p{Lu}\d][\p{L}\d-]+){1,2}$/u.test(name);
  if ((isHouse && findOutlet(first, draft.knowledge.sources) !== undefined) || isOutletAsWorded(name, draft))
    addName(draft.authors, { value: name, proof: { basis: 'byline', line, text } });
}

/** An outlet that its record names otherwise: „Muster Online“ of the „Musterblatt“ */
function isOutletAsWorded(name: string, { knowledge }: Draft): boolean {
  const outlet = findOutlet(name, knowledge.sources);
  return outlet !== undefined && !wordings(name).includes(sourceKey(outlet.name));
}

/** „Musterfunk Süd (MFS)“ is what „MFS“ is. */
function wordings(name: string): string[] {
  const [before = '', inBrackets = ''] = name.split(/[()]/u);
  return [name, before, inBrackets].map(sourceKey).filter((key) => key !== '');
}

/** „Von unserer Redaktion“ → „Redaktion“ */
function deskName({ value }: Claim): string {
  return value.trim().replace(/^(?:[Vv]on|VON) (?:(?:unser|d)(?:er|em) )?(?=\p{Lu})/u, '');
}

/** „Redaktion muster.de“, „MUSTER.de Redaktion“ */
const OWN_DESK =
  /^(?:[Dd]ie |[Vv]on der )?(?:Redaktion|Newsdesk|Team)[ -](?<behind>\S[^,;|/@]{1,40})$|^(?<before>\S[^,;|/@]{1,40})[ -](?:Redaktion|Newsdesk|Desk|Team)$/u;

function isOwnDesk({ value }: Claim, { claims, knowledge }: Draft): boolean {
  const { behind, before } = OWN_DESK.exec(value.trim())?.groups ?? {};
  const outlet = behind ?? before;
  if (outlet === undefined) return false;
  return findOutlet(outlet, knowledge.sources) !== undefined || ownOutlets(claims).has(sourceKey(outlet));
}

/** A few words that are neither the outlet itself nor an address. */
function isDesk({ value }: Claim, { claims, knowledge }: Draft): boolean {
  const name = value.trim();
  if (name.length > 50 || name.split(' ').length > 5 || NOBODY.test(name) || COMPANY.test(name)) return false;
  if (/[@/:;,|<>\d]|\.\p{Ll}{2,}$/u.test(name) || !/^\p{L}/u.test(name)) return false;
  if (findOutlet(name, knowledge.sources) !== undefined) return false;
  return !ownOutlets(claims).has(sourceKey(name));
}
