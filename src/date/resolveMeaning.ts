import {
  calendarDay,
  dayNumber,
  isCalendarDay,
  isoWeekMonday,
  isoWeeksInYear,
  mondayOf,
  weekdayOf,
} from './calendar.ts';
import { edtfDay, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import { type DayRange, edtfDays } from './edtfRange.ts';
import { holidayDays, nthWeekday } from './holidayDays.ts';
import type { Meaning, Which, YearRef } from './meaning.ts';
import {
  COARSE_REFERENCE,
  type Focus,
  NO_DIRECTION,
  NO_FOCUS,
  NO_REFERENCE,
  NO_SUCH_DAY,
  type Resolution,
  type Scene,
} from './scene.ts';
import { shiftUnit } from './units.ts';

/** Something that comes back every year: its EDTF in a given year, null where that year has none. */
type Yearly = (year: number) => string | null;

const found = (edtf: string | null): Resolution => (edtf === null ? { open: NO_SUCH_DAY } : { edtf });

/**
 * Resolves against each day the article may be of; only what is the same for all of them is known. A reference of
 * one day is the plain case.
 */
function against(reference: DayRange | null, resolve: (day: number) => Resolution): Resolution {
  if (reference === null) return { open: NO_REFERENCE };
  const first = resolve(reference.first);
  if (reference.first === reference.last) return first;
  const last = resolve(reference.last);
  const same = first && last && 'edtf' in first && 'edtf' in last && first.edtf === last.edtf;
  return same ? first : { open: first && 'open' in first ? first.open : COARSE_REFERENCE };
}

/** The year a two-digit year means: within 90 years before and 9 after the article; else POSIX, 69–99 as 1969–1999. */
function fullYear(short: number, scene: Scene): number {
  if (scene.reference === null) return short < 69 ? 2000 + short : 1900 + short;
  const { year } = calendarDay(scene.reference.last);
  const ahead = (((short - year) % 100) + 100) % 100;
  return ahead <= 9 ? year + ahead : year + ahead - 100;
}

/** The date that „diesem“, „folgenden“, „Ende des Jahres“ are counted from. */
function anchor(from: 'reference' | 'sentence' | 'focus', scene: Scene): DayRange | null {
  const { focus, reference, narrative } = scene;
  if (from === 'focus') return focus ?? null;
  if (focus !== null && (narrative || (from === 'sentence' && scene.sameSentence(focus)))) return focus;
  if (reference === null && from === 'sentence' && focus !== null && scene.sameParagraph(focus)) return focus;
  return reference;
}

/** The year that an expression states or counts from another; null where that one is not known. */
function yearOf(ref: YearRef, scene: Scene): number | null {
  if (ref.kind === 'stated') return ref.year;
  if (ref.kind === 'short') return fullYear(ref.year, scene);
  const base = anchor(ref.from, scene);
  if (base === null) return null;
  const [first, last] = [calendarDay(base.first).year, calendarDay(base.last).year];
  return first === last ? first + ref.shift : null;
}

/** Which year's „Juli“, „Herbst“, „Ostern“ is meant. */
function recurring(yearly: Yearly, which: Which, scene: Scene): Resolution {
  const { narrative, focus } = scene;
  if (which !== null) {
    const base = anchor(which.from, scene);
    return base === null ? { open: NO_FOCUS } : against(base, (day) => pointed(yearly, which.shift, day));
  }
  if (narrative && focus !== null) {
    return found(yearly(storyYear(yearly, focus, scene)));
  }
  const inside = scene.reference && insideReference(yearly, scene.reference);
  if (inside) return { edtf: inside };
  return against(scene.reference, (day) => byTense(yearly, day, scene));
}

/** The year a history has come to: the focus', or the next where a sentence goes on from its end to its beginning. */
function storyYear(yearly: Yearly, focus: Focus, scene: Scene): number {
  const { year, month } = calendarDay(focus.first);
  const days = edtfDays(yearly(year) ?? '');
  const goesOn = days !== null && calendarDay(days.first).month <= 2 && month >= 11;
  const fine = focus.unit === 'day' || focus.unit === 'month';
  return goesOn && fine && scene.sameSentence(focus) ? year + 1 : year;
}

/** Within the month that is all we know of the article's date. */
function insideReference(yearly: Yearly, reference: DayRange): string | null {
  if (reference.first === reference.last || reference.last - reference.first > 31) return null;
  const edtf = yearly(calendarDay(reference.first).year);
  const days = edtf === null ? null : edtfDays(edtf);
  return days && days.first >= reference.first && days.last <= reference.last ? edtf : null;
}

/** „dieser Winter“ is in April still the one that began the year before. */
const JUST_OVER = 60;

/** „vergangenen September“: the last that is over; „diesen“: of this year; „kommenden“: the next to begin. */
function pointed(yearly: Yearly, shift: number, day: number): Resolution {
  const { year } = calendarDay(day);
  if (shift === 0) {
    const before = yearly(year - 1);
    return found(before !== null && (edtfDays(before)?.last ?? 0) >= day - JUST_OVER ? before : yearly(year));
  }
  const order = shift < 0 ? [year, year - 1, year - 2, year - 3] : [year, year + 1, year + 2, year + 3];
  const past = (edtf: string): boolean => (edtfDays(edtf)?.last ?? day) < day;
  const coming = (edtf: string): boolean => (edtfDays(edtf)?.first ?? day) > day;
  const fitting = order
    .map(yearly)
    .filter((edtf) => edtf !== null && (shift < 0 ? past(edtf) : coming(edtf)));
  return found(fitting[Math.abs(shift) - 1] ?? null);
}

/** Days between a day and a date, 0 inside it. */
function distance(edtf: string, day: number): number {
  const days = edtfDays(edtf);
  if (days === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, days.first - day, day - days.last);
}

/** So near, and the other reading so far, that no clause needs to say which is meant. */
const NEAR = 120;
/** The present tense speaks of what is to come within three quarters of a year, else of what was. */
const COMING = 275;

function byTense(yearly: Yearly, day: number, scene: Scene): Resolution {
  const { year } = calendarDay(day);
  const candidates = [year - 1, year, year + 1].map(yearly).filter((edtf) => edtf !== null);
  const begun = candidates.filter((edtf) => (edtfDays(edtf)?.first ?? day) <= day).at(-1);
  const ending = candidates.find((edtf) => (edtfDays(edtf)?.last ?? day) >= day);
  const tense = scene.direction();
  if (tense === 'past' && begun !== undefined) return { edtf: begun };
  if (tense === 'future' && ending !== undefined) return { edtf: ending };
  if (tense === 'present' && ending !== undefined && distance(ending, day) <= COMING) return { edtf: ending };
  const nearest = [...candidates].sort((a, b) => distance(a, day) - distance(b, day))[0];
  if (nearest !== undefined && distance(nearest, day) <= NEAR) return { edtf: nearest };
  return { open: NO_DIRECTION };
}

function ofYear(year: YearRef | null, which: Which, yearly: Yearly, scene: Scene): Resolution {
  if (year === null) return recurring(yearly, which, scene);
  const number = yearOf(year, scene);
  return number === null
    ? { open: year.kind === 'relative' && scene.reference !== null ? NO_FOCUS : NO_REFERENCE }
    : found(yearly(number));
}

function resolveDay(meaning: Extract<Meaning, { kind: 'day' }>, scene: Scene): Resolution {
  const { day, month, year, weekday } = meaning;
  if (month < 1 || month > 12 || day < 1) return null;
  const yearly: Yearly = (candidate) =>
    isCalendarDay(candidate, month, day) ? edtfDay(dayNumber(candidate, month, day)) : null;
  if (year === null && !isCalendarDay(2000, month, day)) return null;
  if (year === null && weekday !== null && scene.reference !== null) {
    const { year: around } = calendarDay(scene.reference.last);
    const matching = [0, 1, -1, 2, -2]
      .map((step) => around + step)
      .find((candidate) => weekdayOf(dayNumber(candidate, month, day)) === weekday);
    if (matching !== undefined && Math.abs(matching - around) <= 1) return found(yearly(matching));
  }
  return ofYear(year, null, yearly, scene);
}

function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, scene: Scene): Resolution {
  const { weekday, which, week } = meaning;
  if (week !== null) {
    const base = anchor(week.from, scene);
    return base === null
      ? { open: NO_FOCUS }
      : against(base, (day) => ({ edtf: edtfDay(mondayOf(day) + week.shift * 7 + weekday - 1) }));
  }
  const until = (day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
  const from = (day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
  if (which?.from === 'focus' || (scene.narrative && which === null)) {
    const { focusDay } = scene;
    if (focusDay === null) return { open: NO_FOCUS };
    const shift = which?.shift ?? 0;
    return {
      edtf: edtfDay(shift < 0 ? until(focusDay.first - 1) : from(focusDay.first + (shift > 0 ? 1 : 0))),
    };
  }
  if (which === null && scene.listed !== null) return { edtf: edtfDay(from(scene.listed)) };
  return against(scene.reference, (day) => {
    if (which !== null && which.shift < 0) return { edtf: edtfDay(until(day - 1) - (-1 - which.shift) * 7) };
    if (which !== null && which.shift > 0) return { edtf: edtfDay(from(day + 1) + (which.shift - 1) * 7) };
    const tense = scene.direction();
    if (tense === 'past') return { edtf: edtfDay(until(day)) };
    if (tense !== null || which !== null) return { edtf: edtfDay(from(day)) };
    return { open: NO_DIRECTION };
  });
}

/** „am Montag zuvor“ without a day before it in the paragraph is the last Monday. */
function resolveBeside(meaning: Extract<Meaning, { kind: 'weekday-beside' }>, scene: Scene): Resolution {
  const { weekday, shift } = meaning;
  const { focusDay } = scene;
  const beside = (day: number): Resolution => ({
    edtf: edtfDay(
      shift < 0
        ? day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7)
        : day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7),
    ),
  });
  if (focusDay !== null && scene.sameParagraph(focusDay)) return beside(focusDay.first);
  return shift > 0 ? { open: NO_FOCUS } : against(scene.reference, beside);
}

function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, scene: Scene): Resolution {
  const { unit, amount, from, rough } = meaning;
  const move = (day: number): Resolution => ({ edtf: `${shiftUnit(day, unit, amount)}${rough ? '~' : ''}` });
  if (unit === 'day' && from === 'focus')
    return scene.focusDay === null ? { open: NO_FOCUS } : move(scene.focusDay.first);
  if (unit === 'week' && from === 'focus' && scene.focusDay !== null) return move(scene.focusDay.first);
  const base = anchor(from, scene);
  if (base === null) return { open: from === 'focus' ? NO_FOCUS : NO_REFERENCE };
  return against(base, move);
}

function resolveWeekend(scene: Scene): Resolution {
  const saturday = (day: number): number => mondayOf(day) + 5;
  const edtf = (first: number): Resolution => ({ edtf: edtfInterval(edtfDay(first), edtfDay(first + 1)) });
  return against(scene.reference, (day) => {
    if (weekdayOf(day) >= 6) return edtf(saturday(day));
    const tense = scene.direction();
    if (tense === null) return { open: NO_DIRECTION };
    return edtf(saturday(day) - (tense === 'past' ? 7 : 0));
  });
}

function resolveDecade(decade: number, scene: Scene): Resolution {
  const { focus, narrative, reference } = scene;
  const base = narrative && focus !== null ? focus : reference;
  if (base === null) return { open: NO_REFERENCE };
  const { year } = calendarDay(base.last);
  const century = Math.floor(year / 100) * 100;
  const start = century + decade <= year ? century + decade : century - 100 + decade;
  return { edtf: `${edtfYear(start).slice(0, -1)}X` };
}

/** Nothing is said of a time whose day is not named near by: it is no date of its own. */
function resolveThatDay(within: 'sentence' | 'paragraph', scene: Scene): Resolution {
  const { focusDay } = scene;
  if (focusDay === null) return null;
  const near = within === 'sentence' ? scene.sameSentence(focusDay) : scene.sameParagraph(focusDay);
  return near ? { edtf: edtfDay(focusDay.last) } : null;
}

/** Sets what an expression says against its scene. */
export function resolveMeaning(meaning: Meaning, scene: Scene): Resolution {
  switch (meaning.kind) {
    case 'stated':
      return { edtf: meaning.edtf };
    case 'day':
      return resolveDay(meaning, scene);
    case 'day-of-month': {
      const base = scene.focus ?? (scene.narrative ? null : scene.reference);
      if (base === null) return { open: NO_FOCUS };
      const { year, month } = calendarDay(base.first);
      if (base.last - base.first > 31) return { open: NO_FOCUS };
      return isCalendarDay(year, month, meaning.day)
        ? { edtf: edtfDay(dayNumber(year, month, meaning.day)) }
        : null;
    }
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
      return resolveWeekend(scene);
    case 'shift':
      return resolveShift(meaning, scene);
    case 'ahead': {
      const tense = scene.direction();
      return tense === 'future' || tense === 'present'
        ? resolveShift({ ...meaning, kind: 'shift', from: 'reference' }, scene)
        : null;
    }
    case 'holiday':
      return ofYear(meaning.year, meaning.which, (year) => rangeEdtf(holidayDays(meaning.name, year)), scene);
    case 'nth':
      return ofYear(meaning.year, null, (year) => nthEdtf(meaning, year), scene);
    case 'iso-week':
      return ofYear(
        meaning.year,
        null,
        (year) => {
          if (meaning.week > isoWeeksInYear(year)) return null;
          const monday = isoWeekMonday(year, meaning.week);
          return edtfInterval(edtfDay(monday), edtfDay(monday + 6));
        },
        scene,
      );
    case 'new-year':
      return ofYear(
        meaning.year,
        null,
        (year) => {
          const first = dayNumber(year, 1, 1);
          return edtfInterval(edtfDay(first - 1), edtfDay(first));
        },
        scene,
      );
    case 'that-day':
      return resolveThatDay(meaning.within, scene);
  }
}

function rangeEdtf(days: DayRange | null): string | null {
  return days && edtfInterval(edtfDay(days.first), edtfDay(days.last));
}

function nthEdtf({ nth, weekday, month }: Extract<Meaning, { kind: 'nth' }>, year: number): string | null {
  const day = nthWeekday(year, month, weekday ?? 1, nth);
  if (day === null) return null;
  if (weekday === null && nth < 0 && calendarDay(day + 6).month !== month)
    return edtfInterval(edtfDay(day - 7), edtfDay(day - 1));
  return weekday === null ? edtfInterval(edtfDay(day), edtfDay(day + 6)) : edtfDay(day);
}
