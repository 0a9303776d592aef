import { isDatelinePlace } from '../german/datelinePlaces.ts';
import { isSection } from '../german/sections.ts';
import type { Basis } from '../record.ts';
import { findOutletByUrl } from '../source/findOutlet.ts';
import type { Claim } from '../stages.ts';
import type { Draft } from './draft.ts';
import { hostName, ownAddresses } from './ownHost.ts';
import { printedInstead } from './printedInstead.ts';
import { readDateLine } from './readDateLine.ts';
import { titleKey } from './sameTitle.ts';
import { type SiteTitle, stripSite } from './stripSite.ts';

/**
 * Where a page states its headline, the most trusted first. What it hands to others when the article is shared
 * (`og:title`) is the headline as printed; structured data often carry one made for search engines.
 */
const TRUST: readonly Basis[] = ['meta', 'json-ld', 'microdata', 'heading', 'title-element'];

/** The headline that markup claims, without site name; null where it claims none. */
export function chooseTitle(draft: Draft): (SiteTitle & { claim: Claim }) | null {
  const named = draft.claims.filter((claim) => claim.fact === 'source').map((claim) => claim.value);
  const sites = [...named, ...hostNames(draft)];
  const printed = printedInstead(draft, sites);
  if (printed !== null) return { title: printed.value.trim(), site: null, section: null, claim: printed };
  for (const basis of TRUST) {
    for (const claim of draft.claims) {
      if (claim.fact !== 'title' || claim.basis !== basis || claim.value.trim() === '') continue;
      const stripped = stripSite(claim.value, sites, draft.knowledge.sources);
      if (basis === 'title-element' && saysNothing(stripped.title)) continue;
      if (stripped.title === '') continue;
      const { title, section } = withoutPlaceBehind(stripped, draft);
      return { ...stripped, title: asPrinted(title, draft), section, claim };
    }
  }
  return null;
}

/** What the page's addresses call its site: names of the outlet at that address, or „beispiel-rundschau“ of `https://www.beispiel-rundschau.example/lokales/1` */
function hostNames(draft: Draft): string[] {
  return ownAddresses(draft).flatMap((url) => {
    const record = findOutletByUrl(url, draft.knowledge.sources)?.record;
    if (record !== undefined) return [record.name, ...record.variants];
    const name = hostName(url);
    return name === null || name.length < SHORTEST_HOST ? [] : [name];
  });
}

/** „rp“ or „zeit“ at the end of a headline may be a word of it. */
const SHORTEST_HOST = 6;

/** „meldung-0412.txt“, „www.musterblatt.example/0412.php“ */
const FILE_OR_ADDRESS = /^(?:https?:\/\/|www\.)\S+$|^\S+\.(?:txt|[px]?html?|php\d?|aspx?|jsp|cgi|doc|pdf)$/iu;

/** „RBZ - Archiv - 12.11.1999“, „Neckarbote » 2003 » 12. April » Lokales“: a page's title made of its place, not of its words */
function saysNothing(title: string): boolean {
  if (FILE_OR_ADDRESS.test(title)) return true;
  const parts = title
    .split(/\s+[|–—»›>-]\s+|\s*[|:]\s*/u)
    .map((part) => part.replace(/^(?:Nachrichten|Meldungen|Artikel|Ausgabe|Archiv) vom (?=\d)/u, ''));
  return parts.every(
    (part, at) =>
      readDateLine(part) !== null ||
      isSection(part) ||
      // a name before nothing but places
      (at === 0 && parts.length > 2 && /^\p{Lu}\p{L}+$/u.test(part)) ||
      /^(?:\p{Lu}{2,5}|Archiv|Online|Internet|Druckversion|Druckansicht|Artikel|Index|Unbenannt\p{L}*|Untitled.*|Dokument|Seite|\d{4}|\d{1,2}\. \p{Lu}\p{Ll}{2,8})(?: \d+)?$/u.test(
        part,
      ),
  );
}

/**
 * „Mühle verkauft - Musterstadt“, „Musterstadt: Streit: Mühle verkauft - Musterstadt“, where the page prints „Mühle
 * verkauft“ or „Streit: Mühle verkauft“: what stands behind the stroke is the department.
 */
function withoutPlaceBehind(
  { title, section }: SiteTitle,
  { claims, knowledge: { gazetteer } }: Draft,
): Pick<SiteTitle, 'title' | 'section'> {
  const { rest, behind } = BEHIND_STROKE.exec(title)?.groups ?? {};
  if (rest === undefined || behind === undefined) return { title, section };
  const doubled = `${behind}: `;
  const isPlace = isDatelinePlace(behind) || gazetteer.lookup(behind).length > 0;
  if (!isPlace && !rest.startsWith(doubled)) return { title, section };
  const key = titleKey(rest);
  const isPrinted = claims
    .filter(({ fact, basis }) => fact === 'title' && basis === 'heading')
    .map(({ value }) => titleKey(value))
    .some((printed) => printed.length >= SHORTEST_PRINTED && key.endsWith(printed));
  if (!isPrinted) return { title, section };
  return { title: rest.startsWith(doubled) ? rest.slice(doubled.length) : rest, section: section ?? behind };
}

const BEHIND_STROKE = /^(?<rest>.{12,300}) [-–|] (?<behind>\p{Lu}[\p{L}.]{1,24}(?: [\p{L}.]{2,20}){0,2})$/u;
const SHORTEST_PRINTED = 12;

/** „Liveblog: ++ Damm gebrochen ++“: what kind of article it is, whatever kicker is printed */
const LIVE = /^(?:Live-?(?:[Bb]log|[Tt]icker)|Newsblog|Newsticker|Ticker)\s*:/u;

/**
 * „Streit: ‚So nicht‘“ where the page prints „Bahn - ‚So nicht‘“: the words before the headline differ from place to
 * place, so they are none of it.
 */
function asPrinted(title: string, draft: Draft): string {
  const parts = /^(?<before>[^:]{3,60}): (?<rest>.{12,})$/u.exec(title)?.groups;
  const rest = parts?.['rest'];
  const before = titleKey(parts?.['before'] ?? '');
  if (rest === undefined || LIVE.test(title)) return title;
  const key = titleKey(rest);
  const printed = draft.claims.filter((claim) => claim.basis === 'heading' || claim.basis === 'microdata');
  // a headline of two lines: „Richterin hört Zeugin“, „Urteil rückt näher“
  if (printed.some(({ fact, value }) => fact === 'title' && titleKey(value) === before)) return title;
  const kickers = printed.filter((claim) => claim.fact === 'kicker').map((claim) => titleKey(claim.value));
  const others = printed
    .filter((claim) => claim.fact === 'title')
    .map((claim) => titleKey(claim.value))
    .filter((heading) => heading.endsWith(key))
    .flatMap((heading) => (heading.length > key.length + 3 ? [heading.slice(0, -key.length)] : kickers));
  return others.length > 0 && others.every((other) => !other.includes(before)) ? rest : title;
}
