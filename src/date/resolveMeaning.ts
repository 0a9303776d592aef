import { dayNumber, isoWeekMonday, isoWeeksInYear } from './calendar.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { holidayDays } from './holidayDays.ts';
import type { Meaning } from './meaning.ts';
import { nthDays } from './resolve/nthDays.ts';
import { ofYear } from './resolve/ofYear.ts';
import { resolveBeside } from './resolve/resolveBeside.ts';
import { resolveDay } from './resolve/resolveDay.ts';
import { resolveDayOfMonth } from './resolve/resolveDayOfMonth.ts';
import { resolveDecade } from './resolve/resolveDecade.ts';
import { resolveShift } from './resolve/resolveShift.ts';
import { resolveFirstMonths, resolveSameDay, resolveSpan } from './resolve/resolveSpan.ts';
import { resolveThatDay } from './resolve/resolveThatDay.ts';
import { resolveWeekday } from './resolve/resolveWeekday.ts';
import { resolveWeekend } from './resolve/resolveWeekend.ts';
import { yearOf } from './resolve/yearOf.ts';
import { NO_REFERENCE, type Resolution, type Scene } from './scene.ts';

/** Sets what an expression says against its scene. */
export function resolveMeaning(meaning: Meaning, scene: Scene): Resolution {
  switch (meaning.kind) {
    case 'stated':
      return { edtf: meaning.edtf };
    case 'day':
      return resolveDay(meaning, scene);
    case 'day-of-month':
      return resolveDayOfMonth(meaning, scene);
    case 'month':
      return ofYear(meaning.year, meaning.which, (year) => edtfMonth(year, meaning.month), scene);
    case 'season':
      return ofYear(meaning.year, meaning.which, (year) => `${edtfYear(year)}-${20 + meaning.season}`, scene);
    case 'quarter':
      return ofYear(meaning.year, null, (year) => `${edtfYear(year)}-${32 + meaning.part}`, scene);
    case 'half':
      return ofYear(meaning.year, null, (year) => `${edtfYear(year)}-${39 + meaning.part}`, scene);
    case 'year': {
      const year = yearOf(meaning.year, scene);
      return year === null ? { open: NO_REFERENCE } : { edtf: edtfYear(year) };
    }
    case 'decade':
      return resolveDecade(meaning.decade, scene);
    case 'weekday':
      return resolveWeekday(meaning, scene);
    case 'weekday-beside':
      return resolveBeside(meaning, scene);
    case 'weekend':
      return resolveWeekend(meaning, scene);
    case 'shift':
      return resolveShift(meaning, scene);
    case 'ahead': {
      const tense = scene.direction();
      return tense === 'future' || tense === 'present'
        ? resolveShift({ ...meaning, kind: 'shift', from: 'reference' }, scene)
        : null;
    }
    case 'holiday':
      return ofYear(meaning.year, meaning.which, (year) => holiday(meaning.name, year), scene);
    case 'nth':
      return ofYear(meaning.year, null, (year) => nthDays(meaning, year), scene);
    case 'iso-week':
      return ofYear(meaning.year, null, (year) => isoWeekDays(meaning.week, year), scene);
    case 'new-year':
      return ofYear(meaning.year, null, turnOfYear, scene);
    case 'span':
      return resolveSpan(meaning, scene);
    case 'first-months':
      return resolveFirstMonths(meaning, scene);
    case 'same-day':
      return resolveSameDay(meaning, scene);
    case 'that-day':
      return resolveThatDay(meaning.within, scene);
  }
}

function holiday(name: string, year: number): string | null {
  const days = holidayDays(name, year);
  return days && edtfInterval(edtfDay(days.first), edtfDay(days.last));
}

function isoWeekDays(week: number, year: number): string | null {
  if (week > isoWeeksInYear(year)) return null;
  const monday = isoWeekMonday(year, week);
  return edtfInterval(edtfDay(monday), edtfDay(monday + 6));
}

/** New Year's Eve and Day of the turn into a year. */
function turnOfYear(year: number): string {
  const first = dayNumber(year, 1, 1);
  return edtfInterval(edtfDay(first - 1), edtfDay(first));
}
