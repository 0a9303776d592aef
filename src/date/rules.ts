import type { DateRule } from './rule.ts';
import { neighbour, nextTo, relativeDay, thisYear } from './rules/adverb.ts';
import { sameDay, weekdayWeeksAway } from './rules/anniversary.ts';
import { century } from './rules/century.ts';
import { dayMonth, monthDayYear, sharedMonth } from './rules/dayMonth.ts';
import { dayOnly } from './rules/dayOnly.ts';
import { decadeInDigits, decadeInWords } from './rules/decade.ts';
import {
  dayOfEvent,
  deicticDay,
  deicticHoliday,
  deicticMonth,
  deicticSeason,
  deicticUnit,
  deicticWeekday,
} from './rules/deictic.ts';
import { holiday } from './rules/holiday.ts';
import { isoDate } from './rules/isoDate.ts';
import { isoMonth, monthAlone, monthYear, numericMonth } from './rules/month.ts';
import { isoWeek, nthOfMonth } from './rules/nth.ts';
import { numericDate } from './rules/numericDate.ts';
import { numericDayMonth } from './rules/numericDayMonth.ts';
import { ago, ahead, laterEarlier } from './rules/offset.ts';
import { quarter, quarterCode } from './rules/quarter.ts';
import { seasonAlone, seasonYear } from './rules/season.ts';
import { countedSpan, firstMonths } from './rules/span.ts';
import { clockTime, partOfDay } from './rules/timeOfDay.ts';
import { weekday, weekdayBeside, weekdayOfWeek, weekThenWeekday } from './rules/weekday.ts';
import { compoundPart, partOfUnit, turnOfYear, weekend } from './rules/wholeOrPart.ts';
import { bareYear, namedYear, shortYear, yearInWords, yearOfEra, yearTail } from './rules/year.ts';

/**
 * Every kind of date expression, in the order they are tried at a word: the first that reads it wins, so what says
 * more stands before what says less.
 */
export const dateRules: readonly DateRule[] = [
  isoDate,
  clockTime,
  numericDate,
  nthOfMonth,
  holiday,
  dayMonth,
  sharedMonth,
  monthDayYear,
  numericDayMonth,
  isoMonth,
  numericMonth,
  isoWeek,
  quarter,
  quarterCode,
  century,
  decadeInDigits,
  decadeInWords,
  laterEarlier,
  yearOfEra,
  dayOnly,
  monthYear,
  monthAlone,
  seasonYear,
  seasonAlone,
  namedYear,
  yearInWords,
  weekThenWeekday,
  countedSpan,
  firstMonths,
  deicticUnit,
  deicticDay,
  deicticMonth,
  deicticSeason,
  deicticWeekday,
  deicticHoliday,
  dayOfEvent,
  weekdayWeeksAway,
  weekdayOfWeek,
  weekdayBeside,
  weekday,
  nextTo,
  sameDay,
  relativeDay,
  thisYear,
  neighbour,
  ago,
  ahead,
  partOfUnit,
  compoundPart,
  turnOfYear,
  weekend,
  partOfDay,
  bareYear,
  yearTail,
  shortYear,
];
