import { DateTime } from 'luxon';
import { monthNumber } from '../../german/months.ts';
import { calendarDay } from '../calendar.ts';
import { edtfDays } from '../edtfRange.ts';
import { findDates } from '../findDates.ts';
import { parseEdtf } from '../parseEdtf.ts';
import { NO_SUCH_DAY } from '../scene.ts';

/** What a claim's wording says: a date, a date that cannot be, or nothing that reads as a date. */
export type ParsedClaim =
  /** `or` is the other day that „03/04/2021“ may mean */
  | { kind: 'date'; edtf: string; or?: string }
  | { kind: 'impossible'; reason: string }
  | { kind: 'unreadable' };

/** The first newspaper appeared in 1605; what claims to be older, or of another century, is a program's empty date. */
const FIRST_YEAR = 1605;
const LAST_YEAR = 2199;

const UNREADABLE: ParsedClaim = { kind: 'unreadable' };

/** „2023-09-05 14:32:00+02:00“, „2023-09-05T14:32Z“, „2023-09-05T9:32:00+02:00“; without offset the clock time is that of the place. */
const ISO_TIME =
  /^(?<day>[+-]?\d{4}-\d\d-\d\d)(?:T|\s{1,3})(?<time>\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,9})?\s?(?<zone>Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?(?:\[[\w/]{1,40}\])?$/u;
/** „Tue, 05 Sep 2023 14:32:00 +0200“ and, as browsers print it, „Tue Sep 05 2023 14:32:00 GMT+0200 (MESZ)“ */
const MAIL_TIME = /^[A-Z][a-z]{2},? \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d/u;
const BROWSER_TIME =
  /^(?<weekday>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<day>\d\d) (?<year>\d{4}) (?<time>\d\d:\d\d:\d\d) GMT(?<zone>[+-]\d{4})/u;
/** „03/12/2024 5:20:11 PM“: who counts hours to twelve names the month first */
const AMERICAN_TIME =
  /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4}),? \d{1,2}:\d\d(?::\d\d)? ?[AP]M$/iu;
/** „04/25/2021“: there is no month 25 */
const AMERICAN_DAY = /^(?<month>0?[1-9]|1[0-2])\/(?<day>1[3-9]|2\d|3[01])\/(?<year>\d{4})(?!\d)/u;
/** „03/04/2021“ is April in Europe and March in America; „Uhr“ or a weekday is not written there */
const EITHER_ORDER = /^(?<month>0?[1-9]|1[0-2])\/(?<day>0?[1-9]|1[0-2])\/(?<year>\d{4})(?!\d)(?!.*Uhr)/u;
/** „Tue Sep 05 14:32:00 CEST 2023“, as Java prints it */
const JAVA_TIME =
  /^(?<weekday>[A-Z][a-z]{2}) (?<month>[A-Z][a-z]{2}) (?<day>\d\d) (?<time>\d\d:\d\d:\d\d) (?<zone>[A-Z]{3,4}) (?<year>\d{4})$/u;
/** Names of time zones, which the ISO and mail forms write as offsets */
const ZONES = new Map([
  ['CET', '+0100'],
  ['MEZ', '+0100'],
  ['CEST', '+0200'],
  ['MESZ', '+0200'],
  ['UTC', '+0000'],
  ['GMT', '+0000'],
]);
/** Digits that are a date: „20230905“; a time may follow: „20230905T143200“ */
const COMPACT = /^(?<year>[12]\d{3})(?<month>\d\d)(?<day>\d\d)(?:T?[0-2]\d[0-5]\d(?:[0-5]\d)?)?$/u;

/** The day on which that instant fell at the place whose days are counted. */
function dayOf(instant: DateTime, timeZone: string): ParsedClaim {
  if (!instant.isValid) return { kind: 'impossible', reason: instant.invalidExplanation ?? 'no such time' };
  if (instant.toMillis() === 0) return { kind: 'impossible', reason: 'it is the zero of computer clocks' };
  return plausible(instant.setZone(timeZone).toISODate() ?? '');
}

function plausible(edtf: string): ParsedClaim {
  const days = edtfDays(edtf);
  if (days === null) return { kind: 'impossible', reason: 'there is no such day' };
  const { year } = calendarDay(days.first);
  return year < FIRST_YEAR || year > LAST_YEAR
    ? { kind: 'impossible', reason: `no newspaper is of the year ${year}` }
    : { kind: 'date', edtf };
}

function fromIsoTime(value: string, timeZone: string): ParsedClaim | null {
  const groups = ISO_TIME.exec(value)?.groups;
  if (groups === undefined) return null;
  const { day = '', zone } = groups;
  // „9:05“
  const time = (groups['time'] ?? '').replace(/^(?=\d:)/u, '0');
  if (parseEdtf(day) === null || edtfDays(day)?.first === undefined)
    return { kind: 'impossible', reason: 'there is no such day' };
  if (zone === undefined) return plausible(day);
  const offset = /^[+-]/.test(zone) ? zone : 'Z';
  return dayOf(DateTime.fromISO(`${day}T${time}${offset}`, { setZone: true }), timeZone);
}

function fromEpoch(value: string, timeZone: string): ParsedClaim | null {
  if (/^\d{9,10}$/.test(value)) return dayOf(DateTime.fromSeconds(Number(value)), timeZone);
  return /^\d{12,13}$/.test(value) ? dayOf(DateTime.fromMillis(Number(value)), timeZone) : null;
}

function fromAmerican(value: string): ParsedClaim | null {
  const {
    year,
    month = '',
    day = '',
  } = (AMERICAN_TIME.exec(value) ?? AMERICAN_DAY.exec(value))?.groups ?? {};
  return year === undefined ? null : plausible(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function fromMail(value: string, timeZone: string): ParsedClaim | null {
  const browser = BROWSER_TIME.exec(value)?.groups;
  if (browser !== undefined) {
    const { weekday, day, month, year, time, zone } = browser;
    return dayOf(DateTime.fromRFC2822(`${weekday}, ${day} ${month} ${year} ${time} ${zone}`), timeZone);
  }
  const java = JAVA_TIME.exec(value)?.groups;
  if (java !== undefined) {
    const { weekday, day, month, year, time, zone = '' } = java;
    return dayOf(
      DateTime.fromRFC2822(`${weekday}, ${day} ${month} ${year} ${time} ${ZONES.get(zone) ?? zone}`),
      timeZone,
    );
  }
  return MAIL_TIME.test(value)
    ? dayOf(DateTime.fromRFC2822(value.replace(/[A-Z]{3,4}$/u, (zone) => ZONES.get(zone) ?? zone)), timeZone)
    : null;
}

/** „2023-09“, „2024-06-18/2024-06-19“, „2023~“ as an archivist writes them; „20230905“ */
function fromEdtf(value: string): ParsedClaim | null {
  const { year, month, day } = COMPACT.exec(value)?.groups ?? {};
  if (year !== undefined) return plausible(`${year}-${month}-${day}`);
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(value)) return plausible(value.replace(/-(\d)(?!\d)/g, '-0$1'));
  if (/^\d{4}$/.test(value)) return plausible(value);
  return parseEdtf(value) === null ? null : plausible(value);
}

/** „05|03|2024“, „05 MÄR 2024“ as running text writes them: „05.03.2024“, „05 Mär 2024“ */
function withoutLayout(value: string): string {
  return value
    .replace(/(?<!\d)(\d{1,2})\|(\d{1,2})\|(?=\d{4}(?!\d))/gu, '$1.$2.')
    .replace(/\p{Lu}{3,9}/gu, (word) => {
      const small = word.charAt(0) + word.slice(1).toLowerCase();
      return monthNumber(small) === null ? word : small;
    });
}

function withOtherOrder(read: ParsedClaim, value: string): ParsedClaim {
  const { year, month = '', day = '' } = EITHER_ORDER.exec(value)?.groups ?? {};
  if (read.kind !== 'date' || year === undefined || Number(month) === Number(day)) return read;
  return { ...read, or: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

/** „5. September 2023“, „05.09.2023, 14:32 Uhr“, „Di., 5.9.23“, „September 28, 2024“, „Stand: Mai 2023“ */
function fromWords(value: string): ParsedClaim {
  const { dates, open } = findDates(withoutLayout(value), null);
  const [date] = dates;
  if (date !== undefined) return withOtherOrder(plausible(date.edtf), value);
  return open.some(({ reason }) => reason === NO_SUCH_DAY)
    ? { kind: 'impossible', reason: 'there is no such day' }
    : UNREADABLE;
}

/**
 * Reads the wording of a claim. An instant with an offset falls on its day in `timeZone`; a day or clock time without
 * offset stays what it says. Nothing is added: a month stays a month.
 */
export function parseDateClaim(value: string, timeZone: string): ParsedClaim {
  const wording = value.normalize('NFKC').trim().slice(0, 200);
  return (
    fromIsoTime(wording, timeZone) ??
    fromEdtf(wording) ??
    fromEpoch(wording, timeZone) ??
    fromMail(wording, timeZone) ??
    fromAmerican(wording) ??
    fromWords(wording)
  );
}
