import { CLOCK, WEEKDAY, WRITTEN_DATE } from '../german/dateLines.ts';
import { isPaperName, NEWSPAPER_WORD } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { isHost } from './isHost.ts';

/** The printed issue in which an article stood. */
export interface IssueLine {
  outlet: string;
  /** the day of the issue as worded, or null */
  date: string | null;
}

const LONGEST = 160;
const SEPARATOR = /\s*[,;|·•]\s+|\s+[/–—-]\s+|\s+(?=vom \d|Nr\.|S\. ?\d|Seite \d)/u;
/** also „vom 8./9. Mai 2021“, as weekend issues are dated */
const DATE = new RegExp(
  `^(?:vom |den )?(?<date>(?:${WEEKDAY},? (?:(?:den|der|dem) )?)?(?:\\d{1,2}\\.\\s?[/–-]\\s?(?=\\d))?${WRITTEN_DATE})$`,
  'u',
);
const TIME = new RegExp(`^${CLOCK}$`, 'u');
/** „(Quelle: Neckarbote, 14.02.2003)“ below a text */
const IN_BRACKETS = /^[([](?<inner>[^()[\]]+)[)\]]\.?$/u;
/** „Nr. 211“, „Ausgabe 37/1998“, „Heft 3“, „53. Jahrgang“ */
const ISSUE =
  /^(?:(?:Nr|Nummer|Ausg|Ausgabe|Heft)\.?:? ?\d{1,5}(?:[/-]\d{1,4})?|\d{1,3}\. (?:Jahrgang|Jg\.)|(?:Jahrgang|Jg\.) ?\d{1,3})$/u;
/** „Seite 5“, „S. 12-13“ */
const PAGE = /^(?:Seiten?|S\.) ?\p{Lu}?\d{1,4}(?: ?[-–f/] ?\d{0,4}f?)?$/u;
const NAME = /^\p{Lu}[\p{L}.&’'-]*(?: (?:\p{Lu}[\p{L}.&’'-]*|der|die|das|für|am|im|und|von|zum|zur)){0,6}$/u;
/** Where it stands below a text: „Quelle: …“, „kks / …“ */
const OPENING = /^(?:(?:Quelle|Text|Aus|Erschienen in|In):?\s+|\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*\s*[/,|]\s*)/u;
const DAY_OF_WEEK = new RegExp(`^${WEEKDAY}$`, 'u');

/**
 * Reads the line of a clipping or a database that names paper, issue and page; null for any other line.
 *
 * „Frankfurter Beispiel-Zeitung, Nr. 211, Freitag, 11. September 1998, Seite 5“, „Neckarbote vom 14.02.2003“;
 * „neckarbote.example, 14.02.2003, 10:30 Uhr“; „Meyer, 3. März 1990, Seite 5“ names no paper that anything shows to be one.
 */
export function readIssueLine(line: string, knowledge: Knowledge): IssueLine | null {
  if (line.length > LONGEST || !/\d/u.test(line)) return null;
  const [whole, ...parts] = nameFirst(
    line.replace(IN_BRACKETS, '$<inner>').replace(OPENING, ''),
    knowledge,
  ).split(SEPARATOR);
  const isSite = whole !== undefined && isHost(whole);
  const isWhole = isSite || (whole !== undefined && findOutlet(whole, knowledge.sources) !== undefined);
  const name = isWhole ? whole : withoutPage(whole ?? '');
  if (parts.length === 0 || !(isSite || NAME.test(name))) return null;
  const known = isWhole || findOutlet(name, knowledge.sources) !== undefined;
  let date: string | null = null;
  let printed = false;
  for (const part of parts) {
    const day = DATE.exec(part)?.groups?.['date'];
    if (day !== undefined && date === null) date = day;
    else if (ISSUE.test(part) || PAGE.test(part)) printed = true;
    else if (date !== null && TIME.test(part) && !isAgency(name, knowledge)) date += `, ${part}`;
    else if (!DAY_OF_WEEK.test(part) && !isSection(part.replace(/ \d{1,3}$/u, ''))) return null;
  }
  // „Freitag, 9. August 2002 | Lokales“: the day, not the paper of that name
  if (DAY_OF_WEEK.test(name) && !printed) return null;
  const isPaper = known || NEWSPAPER_WORD.test(name) || (date !== null && isPaperName(name));
  return isPaper && (date !== null || (printed && known)) ? { outlet: name, date } : null;
}

/** „Muster-Presse-Agentur, 12. April 2001, 16:20“ says who reports, not where it was printed. */
const isAgency = (name: string, { sources }: Knowledge): boolean =>
  findOutlet(name, sources)?.kind === 'agency';

/** „Musterzeitung POLITIK Dienstag“, how a page is headed in print → „Musterzeitung“ */
function withoutPage(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && (DAY_OF_WEEK.test(words.at(-1) ?? '') || isSection(words.at(-1) ?? '')))
    words.pop();
  return words.join(' ');
}

/** „Mittwoch, 22. September 1993 / Nr. 219 MUSTERSTÄDTER TAGBLATT“ → „Musterstädter Tagblatt, Mittwoch, …“ */
function nameFirst(line: string, knowledge: Knowledge): string {
  const { sources } = knowledge;
  const between = NAME_BETWEEN.exec(line)?.groups;
  if (between !== undefined) return nameFirst(`${between['date']} ${between['name']}`, knowledge);
  const { rest, name } = NAME_BEHIND.exec(line)?.groups ?? {};
  if (rest === undefined || name === undefined) return line;
  const plain = name.replace(/\p{Lu}{4,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
  if (findOutlet(name, sources) === undefined && !NEWSPAPER_WORD.test(name) && !isPaperName(plain))
    return line;
  return `${plain}, ${rest}`;
}

/** „Seite 3 MUSTERZEITUNG OBERLAND Samstag, 3. Juni 1989“: the head of a printed page */
const NAME_BETWEEN = new RegExp(
  `^(?:Seite|S\\.) ?\\d{1,3}[\\s|·–-]+(?<name>\\p{Lu}[\\p{Lu}-]+(?: \\p{Lu}[\\p{Lu}-]+){0,4})[\\s|·–-]+(?<date>(?:${WEEKDAY},? )?${WRITTEN_DATE})$`,
  'u',
);
const NAME_BEHIND =
  /^(?<rest>(?:\p{Lu}\p{L}+, )?(?:den )?\d.{4,60}\d)[\s,/|·–-]+(?<name>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,4})$/u;
