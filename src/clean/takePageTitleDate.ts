import { findOutlet } from '../source/findOutlet.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import type { Draft } from './draft.ts';
import { ownOutlets } from './ownOutlets.ts';
import { readDateLine } from './readDateLine.ts';

/** A headline, the outlet, a day: „Damm gebrochen – Dorfbote – 05.03.2024“, „Damm gebrochen, Tageszeitung Dorfbote, 05.03.2024“ */
const PARTS =
  /(?:\s[|–—-]\s|,\s)(?:\p{Lu}\p{L}{3,20}zeitung\s)?(?<site>[^|–—,]{2,40})(?:\s[|–—-]\s|,\s)(?<date>[\d.]{8,10}|\d{1,2}\.\s?\p{Lu}\p{L}{2,8}\s\d{4})$/u;

/**
 * The day behind the outlet's name in a page's `<title>`, where nothing else states one. Without the name between them
 * it may be what the headline is about: „Der Mauerfall – 9. November 1989“.
 */
export function takePageTitleDate(draft: Draft): void {
  const { claims, knowledge } = draft;
  if (claims.some(({ fact }) => fact === 'published')) return;
  const own = ownOutlets(claims);
  for (const { fact, basis, value, line } of [...claims]) {
    if (fact !== 'title' || basis !== 'title-element') continue;
    const { site, date } = PARTS.exec(value.slice(-120))?.groups ?? {};
    if (site === undefined || date === undefined) continue;
    const isSite = own.has(sourceKey(site)) || findOutlet(site, knowledge.sources) !== undefined;
    if (isSite && readDateLine(date) !== null) claims.push({ fact: 'published', value: date, basis, line });
  }
}
