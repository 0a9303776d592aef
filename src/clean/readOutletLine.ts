import { AMBIGUOUS_MEDIA } from '../german/citedMedia.ts';
import { isPaperName } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { isHost } from './isHost.ts';
import { readDateLine } from './readDateLine.ts';

/**
 * The outlet that a line of a page's banner names; null if the line is not one. The rest of the line may be a
 * slogan, departments or a date.
 *
 * „Beispiel-Kurier“, „Beispiel-Kurier – Die Zeitung, die es nicht gibt“, „November 2023 · Beispiel-Kurier“
 */
export function readOutletLine(line: string, knowledge: Knowledge): string | null {
  if (line.length > 120 || /[.!?:]$/.test(line)) return null;
  // what stands in for a picture: „Dorfbote Logo“, „Logo von Dorfbote“
  const parts = line
    .replace(/(?:[ -]|^)Logo(?: (?:von|des|der) |$)/u, '')
    .split(/\s*[|·•›»>]\s*|\s+[–—-]\s+|,\s+(?=\p{L}+,|\d)/u)
    .map((part) => part.trim());
  const known = parts.findIndex((part) => isOutlet(part, knowledge));
  if (known < 0) return null;
  const small = parts.every((part, at) => at === known || isSection(part) || readDateLine(part) !== null);
  return known === 0 || small ? (parts[known] ?? null) : null;
}

/** Names that are also everyday words („Heute“, „News“) say nothing on a line of their own. */
function isOutlet(part: string, knowledge: Knowledge): boolean {
  // „WELT“ is a mark, „Welt“ a word
  const isMark = /^\p{Lu}{4,}$/u.test(part) && !/^(?:HEUTE|NEWS|AKTUELL)$/u.test(part);
  if (!isMark && (AMBIGUOUS_MEDIA.has(part.toLowerCase()) || isSection(part))) return false;
  // „DW“, „nd“ too is a name, but only capitals show it
  if (part.length < 3 && part !== part.toUpperCase()) return false;
  if (isHost(part)) return true;
  const record = findOutlet(part, knowledge.sources);
  return record !== undefined && record.kind !== 'agency';
}

/** „Musterbote – E-Paper“: a paper in another form */
const OTHER_FORM =
  /^(?<paper>\p{Lu}[^|–—]{3,40}?)(?: [|–—-])? (?:E-?Paper|ePaper|Digital(?:ausgabe|e Zeitung)|Online-?Archiv|Archiv|App)$/u;

/** „NZZ Pro Geopolitik“, „Musterbote – E-Paper“: an outlet known by its capitals or its form, and one of its products; the outlet, or null */
export function readProduct(line: string, knowledge: Knowledge): string | null {
  const { paper } = OTHER_FORM.exec(line)?.groups ?? {};
  if (paper !== undefined && (isPaperName(paper) || isOutlet(paper, knowledge))) return paper;
  const { outlet } =
    /^(?<outlet>\p{Lu}{2,6})(?: (?:Pro|Plus|Premium|Magazin|Folio|Geschichte|Wissen|Geopolitik)){1,3}$/u.exec(
      line,
    )?.groups ?? {};
  return outlet !== undefined && isOutlet(outlet, knowledge) ? outlet : null;
}
