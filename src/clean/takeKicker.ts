import type { Claim } from '../stages.ts';
import type { Draft } from './draft.ts';
import { sameTitle, titleKey } from './sameTitle.ts';

const LONGEST_KICKER = 60;

/**
 * The line over the headline: what the markup calls so, or the words before the headline where both are printed as
 * one line, „Hochwasser Die Dämme halten“. None where the headline itself begins with it. The subtitle likewise.
 */
export function takeKicker(draft: Draft): void {
  const title = draft.title?.value ?? '';
  const claims = draft.claims.filter(
    (claim) => claim.fact === 'kicker' || claim.fact === 'subtitle' || claim.fact === 'title',
  );
  for (const claim of claims) {
    const before =
      claim.fact === 'kicker' ? claim.value.replace(/[\s:|–—-]+$/u, '') : beforeTitle(claim, title);
    if (claim.fact === 'subtitle' && before === null && !sameTitle(title, claim.value))
      draft.subtitle ??= claim.value;
    if (before === null || draft.kicker !== null || before.length > LONGEST_KICKER) continue;
    if (titleKey(before) === '' || titleKey(title).startsWith(titleKey(before))) continue;
    draft.kicker = { value: before, proof: { basis: claim.basis, line: claim.line } };
  }
}

/** What a printed line has before the headline it ends with; null if it does not end with it. */
function beforeTitle(claim: Claim, title: string): string | null {
  if (claim.basis !== 'heading' || title === '') return null;
  const key = titleKey(title);
  const whole = titleKey(claim.value);
  if (!whole.endsWith(key) || whole.length < key.length + 2) return null;
  let end = claim.value.length;
  while (end > 0 && titleKey(claim.value.slice(end)).length < key.length) end--;
  return claim.value
    .slice(0, end)
    .replace(/[\s:|–—-]+$/u, '')
    .trim();
}
