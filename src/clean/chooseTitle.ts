import type { Basis } from '../record.ts';
import type { Claim } from '../stages.ts';
import type { Draft } from './draft.ts';
import { type SiteTitle, stripSite } from './stripSite.ts';

/** Where a page states its headline, the most trusted first. */
const TRUST: readonly Basis[] = ['json-ld', 'meta', 'microdata', 'heading', 'title-element'];

/** The headline that markup claims, without site name; null where it claims none. */
export function chooseTitle(draft: Draft): (SiteTitle & { claim: Claim }) | null {
  const sites = draft.claims.filter((claim) => claim.fact === 'source').map((claim) => claim.value);
  for (const basis of TRUST) {
    for (const claim of draft.claims) {
      if (claim.fact !== 'title' || claim.basis !== basis || claim.value.trim() === '') continue;
      const stripped = stripSite(claim.value, sites, draft.knowledge.sources);
      if (stripped.title !== '') return { ...stripped, claim };
    }
  }
  return null;
}
