import { BYLINE_OPENING, LINE_NOISE } from '../german/bylines.ts';
import { CLOCK, PUBLISHED_WORD, UPDATED_WORD } from '../german/dateLines.ts';
import { isSection } from '../german/sections.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import { readByline } from './readByline.ts';
import { type DateLineDate, findDateWordings } from './readDateLine.ts';
import { readNames, type Writers } from './readNames.ts';

/** What a line between headline and text tells about the article. */
export interface InfoLine {
  dates: DateLineDate[];
  writers: Writers;
  /** parts that are neither date nor name */
  others: string[];
}

const STROKES = /\s+\/{2,}\s+|\s*[|•·–—\t]\s*|\s{2,}|\s[-/]\s/u;
/** „aktualisiert um 17.30 Uhr“ beside a date: the same day */
const CLOCK_ONLY = new RegExp(`^${CLOCK}$`, 'u');
/** A part without the strokes and brackets left at its ends; „Anna Beispiel (abe)“ keeps its own. */
function withoutEnds(part: string): string {
  const plain = part.replace(/^[\s,;:.()/–-]+|[\s,;:(/–-]+$/gu, '');
  return plain.includes('(') ? plain : plain.replace(/[\s,;:()/–-]+$/u, '');
}

/** „Anna Beispiel Kategorien: Haushalt“ */
const BEFORE_LABEL = /\s+(?=(?:Kategorien?|Rubrik|Ressort|Themen?|Tags?|Schlagwörter)\s?:)/gu;

/** „Von Anna Beispiel am“, where the date stood behind */
const BEFORE_DATE = /(?:,?\s(?:am|vom|um|den))+$/u;
/** „Quelle: Musterblatt/dpa“ */
const SOURCE = /^Quellen?:\s*/u;
/** „ab“ and „muster.de“ beside an agency: initials and outlets */
const isMark = (other: string, { sources }: Knowledge): boolean =>
  /^\p{Ll}{2,4}$/u.test(other) || sources.byName.has(sourceKey(other));
/** „red/dpa/lsw“ */
const SIGNED = /^\p{Ll}{2,6}(?:\/\p{L}{2,6}){1,3}$/u;
const LEADING_WORD = new RegExp(`^(?:(?:${PUBLISHED_WORD}|${UPDATED_WORD})(?!\\p{L})[:,\\s]*)+`, 'u');

/**
 * Takes a line of dates, names and small notes apart.
 *
 * „5. Mai 2021 • Anna Beispiel • 3 Minuten“, „Veröffentlicht am 5. Mai 2021 von Anna Beispiel“,
 * „Politik | 5. Mai 2021, 08:15 Uhr | Von Anna Beispiel | Lesezeit: 2 Minuten“
 */
export function readInfoLine(line: string, knowledge: Knowledge): InfoLine {
  const { dates, rest } = findDateWordings(line.slice(0, 400));
  const info: InfoLine = { dates, writers: { authors: [], agencies: [], others: [] }, others: [] };
  for (const raw of rest.replace(LINE_NOISE, ' | ').replace(BEFORE_LABEL, ' | ').split(STROKES)) {
    const part = withoutEnds(raw).replace(BEFORE_DATE, '');
    if (part === '' || isSection(part)) continue;
    if (SOURCE.test(part)) {
      info.writers.agencies.push(...readNames(part.replace(SOURCE, ''), knowledge).agencies);
      continue;
    }
    const opened = BYLINE_OPENING.test(part) ? part : part.replace(LEADING_WORD, '');
    if (opened === '' || CLOCK_ONLY.test(opened)) continue;
    const names = readByline(opened, knowledge) ?? readNames(opened, knowledge);
    const named = names.authors.length + names.agencies.length > 0;
    // „Allgemein, Brauner Zucker, Backen“ is a list of keywords in which something looks like a name
    const isKeywords =
      !BYLINE_OPENING.test(opened) &&
      !SIGNED.test(opened) &&
      names.others.filter((other) => names.agencies.length === 0 || !isMark(other, knowledge)).length >
        names.authors.length + names.agencies.length;
    if (!named || isKeywords || names.others.some((other) => other.split(' ').length > 4))
      info.others.push(part);
    else {
      info.writers.authors.push(...names.authors);
      info.writers.agencies.push(...names.agencies);
    }
  }
  return info;
}
