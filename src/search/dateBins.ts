import { calendarDay, dayNumber, daysInMonth } from '../date/calendar.ts';
import { edtfDay } from '../date/edtf.ts';
import type { DayRange } from '../date/edtfRange.ts';
import { MONTH_NAMES } from '../german/months.ts';

/** A stretch of time and the number of hits in it. */
export interface DateBin {
  /** „2023“, „September 2023“, „1990–1999“ */
  label: string;
  /** first and last day, ISO */
  from: string;
  to: string;
  count: number;
}

/** More bars than these cannot be told apart on a phone. */
const MOST = 40;

/**
 * Sorts dates into months, years, decades or centuries, the finest unit that needs at most forty bars. A date that is no
 * day counts where it begins. Bins without a hit between others are kept: a gap is a statement.
 */
export function dateBins(dates: readonly DayRange[]): DateBin[] {
  if (dates.length === 0) return [];
  const days = dates.map(({ first }) => calendarDay(first));
  const months = days.map(({ year, month }) => year * 12 + month - 1);
  const lowest = months.reduce((a, b) => Math.min(a, b));
  const highest = months.reduce((a, b) => Math.max(a, b));
  const unit =
    [1, 12, 120, 1200].find((size) => Math.floor(highest / size) - Math.floor(lowest / size) < MOST) ??
    12_000;
  const first = Math.floor(lowest / unit);
  const last = Math.min(Math.floor(highest / unit), first + 10 * MOST);
  const bins = Array.from({ length: last - first + 1 }, (_, i) => bin((first + i) * unit, unit));
  for (const month of months) {
    const found = bins[Math.floor(month / unit) - first];
    if (found) found.count++;
  }
  return bins;
}

function bin(start: number, unit: number): DateBin {
  const [year, month] = [Math.floor(start / 12), (start % 12) + 1];
  const end = start + unit - 1;
  const [endYear, endMonth] = [Math.floor(end / 12), (((end % 12) + 12) % 12) + 1];
  const label =
    unit === 1
      ? `${MONTH_NAMES[month - 1] ?? ''} ${year}`
      : unit === 12
        ? String(year)
        : `${year}–${endYear}`;
  return {
    label,
    from: edtfDay(dayNumber(year, unit === 1 ? month : 1, 1)),
    to: edtfDay(dayNumber(endYear, endMonth, daysInMonth(endYear, endMonth))),
    count: 0,
  };
}
