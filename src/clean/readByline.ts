import { BYLINE_OPENING, INTERVIEW_BY, INTERVIEWER, NO_AUTHOR, WRITER_ROLE } from '../german/bylines.ts';
import { EDITED_BY } from '../german/contributors.ts';
import { CLOCK, WEEKDAY, WRITTEN_DATE } from '../german/dateLines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readClaimedAuthor } from './readClaimedAuthor.ts';
import { readInitials } from './readInitials.ts';
import { readNames, type Writers } from './readNames.ts';

/**
 * Reads a line that names who wrote the article; null if it is none.
 *
 * „Von: Anna Beispiel“, „VON A. MUSTER UND B. MUSTER“, „Anna Beispiel, Korrespondentin in Oslo“ name authors;
 * „Von Anfang an war der Plan umstritten.“ is a sentence.
 */
export function readByline(whole: string, knowledge: Knowledge): Writers | null {
  if (whole.length > 200) return null;
  const line = whole.replace(EDITED_BY, '');
  const interviewer = INTERVIEWER.exec(line)?.groups?.['names'];
  if (interviewer !== undefined) {
    const found = readNames(interviewer, knowledge);
    return found.authors.length > 0 && found.others.length === 0 ? found : null;
  }
  const asked = INTERVIEW_BY.exec(line)?.groups?.['names'];
  if (asked !== undefined) {
    const found = readNames(asked, knowledge);
    if (found.authors.length > 0 && found.others.length === 0) return found;
  }
  const opening = BYLINE_OPENING.exec(line);
  if (opening !== null) {
    const rest = line
      .slice(opening[0].length)
      .replace(opening[0].includes(':') ? /\.$/u : /$^/u, '')
      .replace(AT_CLOCK, '');
    if (/[!?]$|\p{Ll}{3}\.$/u.test(rest)) return null;
    if (isNamed(readNames(rest, knowledge))) {
      // the day goes with the last name: „Von Anna Beispiel und Bert Muster 8. Februar 2024“
      const found = readNames(rest.replace(DAY_AT_END, ''), knowledge);
      return plausible(found) ? withInitials(found) : null;
    }
    const single = readClaimedAuthor(rest, knowledge);
    if (single.authors.length > 0 && !isDatelinePlace(rest)) return single;
    return /:|^by/iu.test(opening[0]) && NO_AUTHOR.test(rest.trim()) ? readNames(rest, knowledge) : null;
  }
  const comma = line.indexOf(',');
  if (comma > 0 && line.length <= 120 && !/[.!?]$/.test(line) && WRITER_ROLE.test(line.slice(comma))) {
    const found = readNames(line.slice(0, comma), knowledge);
    return found.authors.length > 0 && found.others.length === 0 && line.split(' ').length <= 12
      ? found
      : null;
  }
  return null;
}

/** „Eingestellt von Anna Beispiel um 17:20 Uhr“ */
const AT_CLOCK = new RegExp(`\\sum ${CLOCK}$`, 'u');

/** „Von Anna Beispiel und mak“: who signs with initials beside a name wrote too */
function withInitials({ authors, agencies, others }: Writers): Writers {
  const initials = others.filter(
    (part) => authors.length > 0 && readInitials(part) !== null && /^\p{Ll}+$/u.test(part),
  );
  return {
    authors: [...authors, ...initials],
    agencies,
    others: others.filter((part) => !initials.includes(part)),
  };
}

function isNamed({ authors, agencies }: Writers): boolean {
  return authors.length + agencies.length > 0;
}

/** „Von Anna Beispiel und Bert Muster, 8. Februar 2024, 17:20 Uhr“ */
const DAY_AT_END = new RegExp(
  `[\\s,|·•–-]+(?:${WEEKDAY},? )?${WRITTEN_DATE}(?:[\\s,|–-]{1,4}${CLOCK})?$`,
  'u',
);

/** Parts that are no names must be short: places and roles, not half a sentence. */
function plausible(found: Writers): boolean {
  return found.others.every((part) => part.split(' ').length <= 6 && !/^\p{Ll}+ \p{Ll}+ /u.test(part));
}
