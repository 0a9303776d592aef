import {
  CLOCK,
  COPIED_WORD,
  PUBLISHED_WORD,
  RELATIVE_TIME,
  UPDATED_WORD,
  WEEKDAY,
  WRITTEN_DATE,
} from '../german/dateLines.ts';

import { isDatelinePlace } from '../german/datelinePlaces.ts';

/** A date that a line states about the article, worded as it stands, without „Stand:“ and the like. */
export interface DateLineDate {
  fact: 'published' | 'updated';
  wording: string;
}

/** „Juche112(2023).7.27“: how the agency of North Korea dates its reports */
const JUCHE =
  /^\(?(?:Juche|Dschutsche|Chuch'e) ?\d{2,3} ?\((?<year>(?:19|20)\d\d)\)[ .]{1,2}(?<month>\d{1,2})\.\s?(?<day>\d{1,2})\.?\)?$/u;
/** „Ausdruck vom 27.02.2024“ */
const COPIED = new RegExp(`^${COPIED_WORD}(?: (?:am|vom))?:?\\s+`, 'u');

const TOKEN = new RegExp(
  [
    `(?<date>(?:${WEEKDAY},? (?:(?:den|der|dem) )?)?${WRITTEN_DATE}(?:(?:,|\\s|\\s[-–|]|,? um)*\\s?${CLOCK})?)`,
    `(?<relative>${RELATIVE_TIME})`,
    `(?<updated>${UPDATED_WORD}(?!\\p{L}))`,
    `(?<word>${PUBLISHED_WORD}(?!\\p{L}))`,
    `(?<rest>${WEEKDAY}(?!\\p{L})|${CLOCK}|(?:Uhr|um|und|den|der|dem|[Ww]ebmaster)(?!\\p{L})|[\\s,;:|·•()\\[\\]–—/+\\p{Extended_Pictographic}\\uFE0F-]+|\\d{1,4}(?:[.,]\\d)?[KkM](?!\\p{L}))`,
    '(?<page>\\d{1,3}\\. (?:Jahrgang|Jahrg\\.|Jg\\.)(?!\\p{L})|(?:in )?(?:Seiten?|S\\.|Nr\\.|Heft|Ausgabe) ?\\d{1,4}(?:/\\d{4})?(?!\\p{L}))',
    '(?<reading>(?:Lesezeit|Lesedauer):?\\s*(?:ca\\. ?)?\\d+ ?(?:Min\\.|Minuten?|min)|\\d+ (?:Min\\.?|Minuten?) (?:Lesezeit|Lesedauer))',
  ].join('|'),
  'uy',
);
/** „Wien, Freitag, 21. Juni 2024“: the place where a paper appears */
const PLACE_BEFORE = /^(?<place>\p{Lu}[\p{L}.-]+(?: (?:am|an der|im) \p{Lu}\p{L}+)?),\s+(?:den\s+)?/u;

/**
 * The dates of a line that consists of dates and the words around them; null for any other line.
 *
 * „Ausdruck vom 27.02.2024“, „Aktualisiert vor 3 Stunden“ state none of the article: an empty list.
 * „Stand: 02.03.2022, 20:05 Uhr“ → published `02.03.2022, 20:05 Uhr`;
 * „Am 3. Mai 2020 begann der Bau“ → null
 */
export function readDateLine(line: string): DateLineDate[] | null {
  if (line.length > 160 || !/\d{2}|[Vv][Oo][Rr] /.test(line)) return null;
  const juche = JUCHE.exec(line)?.groups;
  if (juche !== undefined)
    return [
      {
        fact: 'published',
        wording: `${juche['year']}-${juche['month']?.padStart(2, '0')}-${juche['day']?.padStart(2, '0')}`,
      },
    ];
  if (line.endsWith(':')) return null;
  if (COPIED.test(line)) return readTokens(line.replace(COPIED, '')) === null ? null : [];
  const place = PLACE_BEFORE.exec(line)?.groups?.['place'];
  return (
    // „Dieser Beitrag wurde am 5. Mai 2021 veröffentlicht.“
    readTokens(line.replace(/(?<=veröffentlicht|publiziert|erschienen|Uhr\)?)\.$/u, '')) ??
    (place !== undefined && isDatelinePlace(place) ? readTokens(line.replace(PLACE_BEFORE, '')) : null)
  );
}

const DATED = new RegExp(
  `(?:(?<updated>${UPDATED_WORD})(?:\\s*(?:am|vom|:))*\\s*)?(?<date>(?:${WEEKDAY},? (?:(?:den|der|dem) )?)?${WRITTEN_DATE}(?:(?:,|\\s|\\s[-–|]|,? um)*\\s?${CLOCK})?)`,
  'gu',
);

/** Every date within a line that also says other things, and the line without them, a stroke in the place of each. */
export function findDateWordings(line: string): { dates: DateLineDate[]; rest: string } {
  const dates: DateLineDate[] = [];
  const rest = line.replace(DATED, (...match: unknown[]) => {
    const groups = match.at(-1);
    if (typeof groups !== 'object' || groups === null) return '';
    const { date, updated } = { date: '', updated: undefined, ...groups };
    if (typeof date === 'string')
      dates.push({ fact: updated === undefined ? 'published' : 'updated', wording: date });
    return ' | ';
  });
  return { dates, rest };
}

function readTokens(line: string): DateLineDate[] | null {
  const dates: DateLineDate[] = [];
  let fact: DateLineDate['fact'] = 'published';
  let isRelative = false;
  let isLabelled = false;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < line.length) {
    const groups = TOKEN.exec(line)?.groups;
    if (groups === undefined) return null;
    if (groups['relative'] !== undefined) isRelative = true;
    if (groups['word'] !== undefined) isLabelled = true;
    if (groups['updated'] !== undefined) fact = 'updated';
    if (groups['date'] === undefined) continue;
    dates.push({ fact, wording: groups['date'] });
    fact = 'published';
  }
  const last = dates.at(-1);
  if (last !== undefined && fact === 'updated' && !isLabelled && UPDATED_BEHIND.test(line))
    last.fact = 'updated';
  return dates.length > 0 || isRelative ? dates : null;
}

/** „12.05.2021 – 09:00 Uhr (Update)“ */
const UPDATED_BEHIND = new RegExp(`(?:${UPDATED_WORD})[)\\]\\s.]*$`, 'u');
