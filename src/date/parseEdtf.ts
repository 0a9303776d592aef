import { isCalendarDay } from './calendar.ts';

/** ISO 8601-2 codes that stand in the month's place. */
export type EdtfPrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** One date of an EDTF expression. */
export interface EdtfDate {
  precision: EdtfPrecision;
  /** astronomical; of a decade, century or millennium the year with zeros for X: 1990 of 199X, -400 of -04XX */
  year: number;
  /** the year is written with a minus, which -00XX needs */
  beforeChrist: boolean;
  /** 1–12 of a month or day, the number of a season (spring 1 … winter 4), quarter or half-year, else 0 */
  part: number;
  /** 1–31 of a day, else 0 */
  day: number;
  /** `~` or `%` */
  approximate: boolean;
  /** `?` or `%` */
  uncertain: boolean;
}

/** A date, or an interval whose open end is null. */
export type Edtf =
  | { kind: 'date'; date: EdtfDate }
  | { kind: 'interval'; from: EdtfDate | null; to: EdtfDate | null };

const DATE =
  /^(?<year>-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX))(?:-(?<part>\d\d|XX)(?:-(?<day>\d\d|XX)(?:T[\d:.+Z-]{2,35})?)?)?(?<mark>[~?%])?$/;

/** First code of each group, its length, and what it counts: 21–24 seasons, 33–36 quarters, 40–41 half-years. */
const PARTS: readonly { from: number; to: number; precision: EdtfPrecision }[] = [
  { from: 1, to: 12, precision: 'month' },
  { from: 21, to: 24, precision: 'season' },
  { from: 33, to: 36, precision: 'quarter' },
  { from: 40, to: 41, precision: 'half' },
];
const YEARS: readonly EdtfPrecision[] = ['year', 'decade', 'century', 'millennium'];

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** „2023“, „2023-09“, „2023-09-05“, as nearly all are written; null for others, which may be dates all the same. */
function parsePlain(text: string): EdtfDate | null {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return null;
  for (let at = 0; at < length; at++)
    if (at === 4 || at === 7 ? text.charCodeAt(at) !== 45 : !isDigit(text.charCodeAt(at))) return null;
  const year = numberAt(text, 0, 4);
  if (length === 4) return edtfDate('year', year, 0, 0);
  const part = numberAt(text, 5, 7);
  if (part < 1 || part > 12) return null;
  if (length === 7) return edtfDate('month', year, part, 0);
  const day = numberAt(text, 8, 10);
  return isCalendarDay(year, part, day) ? edtfDate('day', year, part, day) : null;
}

function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - 48;
  return number;
}

function edtfDate(precision: EdtfPrecision, year: number, part: number, day: number): EdtfDate {
  return { precision, year, beforeChrist: false, part, day, approximate: false, uncertain: false };
}

function parseDate(text: string): EdtfDate | null {
  return parsePlain(text) ?? parseWritten(text);
}

function parseWritten(text: string): EdtfDate | null {
  const groups = DATE.exec(text)?.groups;
  const written = groups?.['year'];
  if (groups === undefined || written === undefined) return null;
  const { part, day, mark } = groups;
  const unknown = [...written].filter((digit) => digit === 'X').length;
  const date: EdtfDate = {
    precision: YEARS[unknown] ?? 'year',
    year: Number(written.replaceAll('X', '0')) || 0,
    beforeChrist: written.startsWith('-'),
    part: 0,
    day: 0,
    approximate: mark === '~' || mark === '%',
    uncertain: mark === '?' || mark === '%',
  };
  if (part === undefined || part === 'XX') return date;
  if (unknown > 0) return null;
  const code = Number(part);
  const group = PARTS.find((range) => code >= range.from && code <= range.to);
  if (group === undefined) return null;
  const parted = { ...date, precision: group.precision, part: code - group.from + 1 };
  if (day === undefined || day === 'XX') return parted;
  const number = Number(day);
  if (group.precision !== 'month' || !isCalendarDay(date.year, code, number)) return null;
  return { ...parted, precision: 'day', day: number };
}

/** Reads the EDTF forms the archive writes: dates, seasons, quarters, decades, centuries, intervals. Null for others. */
export function parseEdtf(text: string): Edtf | null {
  const slash = text.indexOf('/');
  if (slash === -1) {
    const date = parseDate(text);
    return date && { kind: 'date', date };
  }
  const [start, end] = [text.slice(0, slash), text.slice(slash + 1)];
  const isOpen = (part: string): boolean => part === '..' || part === '';
  const from = isOpen(start) ? null : parseDate(start);
  const to = isOpen(end) ? null : parseDate(end);
  if ((from === null && !isOpen(start)) || (to === null && !isOpen(end))) return null;
  return from === null && to === null ? null : { kind: 'interval', from, to };
}
