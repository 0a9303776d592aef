import type { Basis } from '../record.ts';
import type { Claim } from '../stages.ts';
import type { Draft } from './draft.ts';
import { titleKey } from './sameTitle.ts';
import { stripSite } from './stripSite.ts';

/** „Wasser: Damm hält“, „Hochwasser - Damm hält“ */
const KICKER_BEFORE = /^(?<kicker>[^:–|]{3,60}?)(?:\s?[:–|]|\s-)\s/u;

/** So many letters of a headline tell that it is the same one cut off. */
const SHORTEST_CUT = 20;

/** „Rat berät über den …“ */
const DOTS = /(?:…|\.{3})\s*$/u;

/**
 * The headline printed over the text, where it is surer than what the page hands to others:
 *
 * - the shared title is the headline with more behind it („Damm hält – Dorfbote - Heimat | Leute“), and structured
 *   data say so too;
 * - it is the headline with the kicker before it („Wasser: Damm hält“), which the structured data leave out too;
 * - it is the beginning of the headline with the kicker before it, and structured data have the headline whole;
 * - the same with the site's name behind it, where no data say more and the kicker is printed over the headline;
 * - it ends in dots, and the headline goes on where it stops;
 * - print, structured data and the page's `<title>` all say the same, and only the shared title something else;
 * - the shared title is no more than the page's `<title>`, made for search engines, no structured data bear it out,
 *   and the headline says something else.
 */
export function printedInstead(draft: Draft, sites: readonly string[]): Claim | null {
  const { sources } = draft.knowledge;
  const titles = draft.claims.filter((claim) => claim.fact === 'title');
  const key = (value: string): string => titleKey(stripSite(value, sites, sources).title);
  const of = (basis: Basis): Claim[] => titles.filter((claim) => claim.basis === basis);
  const [shared] = of('meta');
  const [printed, ...others] = of('heading').filter(({ value }) => value.trim() !== '');
  if (shared === undefined || printed === undefined) return null;
  const agreed = agreedTitle([printed, ...others], draft, key) ?? behindStroke(shared, printed, draft);
  if (agreed !== null) return agreed;
  if (others.length > 0) return null;
  const [headline, outside] = [key(printed.value), key(shared.value)];
  if (headline === outside || printed.value.trim().split(' ').length < 2) return null;
  if (outside.length >= SHORTEST_CUT && headline.startsWith(outside) && DOTS.test(shared.value))
    return printed;
  const structured = [...of('json-ld'), ...of('microdata')].map(({ value }) => key(value));
  if (outside.startsWith(headline)) return structured.includes(headline) ? printed : null;
  if (structured.includes(headline) && !structured.includes(outside) && outside.endsWith(headline)) {
    const before = KICKER_BEFORE.exec(shared.value)?.groups?.['kicker'];
    if (before === undefined || titleKey(before) + headline !== outside) return null;
    draft.claims.push({ ...shared, fact: 'kicker', value: before });
    return printed;
  }
  const cutOff = KICKER_BEFORE.exec(shared.value)?.groups?.['kicker'];
  const isCut = cutOff !== undefined && headline.startsWith(outside.slice(titleKey(cutOff).length));
  if (isCut && outside.length - titleKey(cutOff).length >= SHORTEST_CUT && structured.includes(headline)) {
    draft.claims.push({ ...shared, fact: 'kicker', value: cutOff });
    return printed;
  }
  const isWithSite = structured.length === 0 && stripSite(shared.value, sites, sources).site !== null;
  const isUnder = ({ fact, value }: Claim): boolean =>
    fact === 'kicker' && titleKey(value) + headline === outside;
  if (isWithSite && draft.claims.some(isUnder)) return printed;
  const isForSearch =
    of('title-element').some(({ value }) => key(value) === outside) &&
    structured.every((title) => title === headline) &&
    of('meta').every(({ value }) => key(value) === outside);
  return isForSearch && !outside.includes(headline) && !headline.includes(outside) ? printed : null;
}

/**
 * The headline that structured data and the page's `<title>` have as it is printed, in one line or in two; but a shared
 * title that is its end is the headline without its kicker.
 */
function agreedTitle(
  printed: readonly Claim[],
  { claims }: Draft,
  key: (value: string) => string,
): Claim | null {
  const whole = titleKey(printed.map(({ value }) => value).join(' '));
  const titles = claims.filter(({ fact }) => fact === 'title');
  const saying = (...bases: Basis[]): Claim[] => titles.filter(({ basis }) => bases.includes(basis));
  const structured = saying('json-ld', 'microdata');
  const agree = [structured, saying('title-element')].every(
    (some) => some.length > 0 && some.every(({ value }) => key(value) === whole),
  );
  return agree && saying('meta').every(({ value }) => !whole.endsWith(key(value)))
    ? ((printed.length === 1 ? printed[0] : structured[0]) ?? null)
    : null;
}

/** „Damm gebrochen? – Dorf wartet auf Hilfe“, printed in two lines of one heading, where structured data have the second alone */
function behindStroke(shared: Claim, printed: Claim, { claims }: Draft): Claim | null {
  const { kicker, rest } = STROKE_BETWEEN.exec(shared.value)?.groups ?? {};
  if (kicker === undefined || rest === undefined) return null;
  if (titleKey(printed.value) !== titleKey(kicker) + titleKey(rest)) return null;
  const structured = claims.find(({ fact, basis }) => fact === 'title' && basis === 'json-ld');
  if (structured === undefined || titleKey(structured.value) !== titleKey(rest)) return null;
  claims.push({ ...shared, fact: 'kicker', value: kicker });
  return structured;
}

const STROKE_BETWEEN = /^(?<kicker>.{3,60}?)\s[–—|-]\s(?<rest>.{12,300})$/u;
