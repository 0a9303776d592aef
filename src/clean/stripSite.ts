import { AMBIGUOUS_MEDIA } from '../german/citedMedia.ts';
import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import { findOutlet } from '../source/findOutlet.ts';
import type { SourceIndex } from '../source/sourceIndex.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import { isHost } from './isHost.ts';
import { readDateLine } from './readDateLine.ts';
import { titleKey } from './sameTitle.ts';

/** What is longer is a paragraph. */
const LONGEST_TITLE = 300;

/** A page title taken apart. */
export interface SiteTitle {
  title: string;
  /** the site's name as the title words it */
  site: string | null;
  /** a department or keyword that stood between strokes */
  section: string | null;
}

/** A colon only behind an address: „muster.example: Damm gebrochen“, for „Muster: Wir sparen“ is a headline about the outlet */
const START =
  /^(?<first>[^|•·»›–—]{2,40}?)\s*(?<stroke>[|•·»›]|\s[-–—](?=\s)|(?<=\.\p{L}{2,7}):(?=\s))\s*(?<rest>.{8,})$/u;

/**
 * Takes site names and departments off a page title. `sites` are the names the page itself gives its site.
 *
 * „Damm gebrochen | Beispiel-Kurier“ → „Damm gebrochen“, site „Beispiel-Kurier“;
 * „Kein Abkommen - Politik - muster.example“ → „Kein Abkommen“, section „Politik“
 */
export function stripSite(pageTitle: string, sites: readonly string[], sources: SourceIndex): SiteTitle {
  if (pageTitle.length > LONGEST_TITLE) return { title: pageTitle, site: null, section: null };
  const own = new Set(sites.map(sourceKey));
  const isSite = (part: string): boolean => {
    const written = part.trim();
    return (
      own.has(sourceKey(written)) ||
      own.has(titleKey(written)) ||
      isKnownSite(written, sources) ||
      isHost(written)
    );
  };
  let dated = false;
  const result: SiteTitle = { title: pageTitle.trim(), site: null, section: null };
  const bracketed = IN_BRACKETS.exec(result.title)?.groups?.['site'];
  if (bracketed !== undefined && isSite(bracketed)) {
    result.site = bracketed;
    result.title = result.title.replace(IN_BRACKETS, '');
  }
  for (let round = 0; round < 3; round++) {
    const start = START.exec(result.title)?.groups;
    const first = start?.['first']?.trim();
    const rest = start?.['rest']?.trim();
    if (first === undefined || rest === undefined) break;
    if (start?.['stroke'] === ':' ? isHost(first) && isSite(first) : isSite(first)) result.site ??= first;
    else if (result.site !== null && isSection(first)) result.section ??= first;
    else break;
    result.title = rest;
  }
  let rest = result.title;
  let section: string | null = null;
  for (let round = 0; round < 4; round++) {
    const parts = splitLast(rest);
    if (parts === null) break;
    rest = parts.rest.trim();
    if (readDateLine(parts.last) !== null) dated = true;
    else if (
      isSite(parts.last) ||
      isPaperBehindSection(parts) ||
      (result.site !== null && areInitials(parts.last, result.site)) ||
      (parts.bar && isBehindBar(parts.last, sources))
    ) {
      result.site ??= parts.last.trim();
      result.section ??= section;
    } else if (
      parts.bar &&
      result.site === null &&
      (isSection(parts.last) || parts.last.split(' ').length <= 4)
    )
      result.section ??= parts.last.trim();
    else if (isSection(parts.last)) {
      section = parts.last.trim();
      // „… - Beispiel-Kurier › Inland“: whether it is a department, the part before it tells
      if (result.site === null) continue;
      result.section ??= section;
    } else break;
    result.title = rest;
  }
  return dated && result.site === null ? { title: pageTitle.trim(), site: null, section: null } : result;
}

/** „Damm gebrochen (muster.example)“ */
const IN_BRACKETS = /(?<=\S)\s\((?<site>[^()]{2,40})\)$/u;

/** The title before its last stroke, and what follows it. */
function splitLast(title: string): { rest: string; last: string; bar: boolean } | null {
  for (let at = title.length - 1; at > 2; at--) {
    const char = title.charAt(at);
    const bar = /[|ǀ•·]/u.test(char);
    // „… l KBS World“: a small letter for the bar
    const stroke = /[-–—:/»›l]/u.test(char) && title.charAt(at - 1) === ' ' && title.charAt(at + 1) === ' ';
    if (!bar && !stroke) continue;
    const last = title.slice(at + 1).trim();
    const rest = title.slice(0, at).trim();
    return last === '' || rest === '' ? null : { rest, last, bar: char === '|' || char === 'ǀ' };
  }
  return null;
}

/** „Damm hält | MZ – Muster-Zeitung“ */
function areInitials(part: string, site: string): boolean {
  const initials = site.match(/(?<!\p{L})\p{L}/gu)?.join('') ?? '';
  return initials.length >= 2 && part.trim().toLowerCase() === initials.toLowerCase();
}

/** „Kickers gewinnen | kicker“: behind a bar even an everyday word is the site's name, unless it is a department's; „… | Musterstädter Tagblatt“ a paper's. */
function isBehindBar(part: string, sources: SourceIndex): boolean {
  return !isSection(part) && (findOutlet(part, sources) !== undefined || isPlacesPaper(part.trim()));
}

/** „Damm hält - Lokales - Kreisbote Musterland“: behind a department, a paper that no record knows */
function isPaperBehindSection({ rest, last }: { rest: string; last: string }): boolean {
  const before = splitLast(rest)?.last;
  return before !== undefined && isSection(before) && isPaperName(last);
}

/** Everyday words („Heute“, „Zeit“) are a site's name only where the page says so. */
function isKnownSite(part: string, sources: SourceIndex): boolean {
  const record = findOutlet(part, sources);
  // „Der Vertrag hält - WELT“: in capitals, where the record's name has none or is short, it is a mark and no word
  const isMark = /^\p{Lu}{4,}$/u.test(part);
  return record !== undefined && (isMark || !AMBIGUOUS_MEDIA.has(part.toLowerCase()));
}
