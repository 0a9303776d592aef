import { calendarDay, dayNumber, daysInMonth, mondayOf } from './calendar.ts';
import { edtfCentury, edtfDay, edtfDecade, edtfInterval, edtfMonth, edtfYear } from './edtf.ts';
import type { Unit } from './meaning.ts';

/** `amount` months from the month that holds the day: year and month. */
export function shiftMonth(day: number, amount: number): { year: number; month: number } {
  const { year, month } = calendarDay(day);
  const months = year * 12 + month - 1 + amount;
  return { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 };
}

/** The same day of the month `amount` months away, the last of that month where it is shorter. */
export function shiftDayByMonths(day: number, amount: number): number {
  const { year, month } = shiftMonth(day, amount);
  return dayNumber(year, month, Math.min(calendarDay(day).day, daysInMonth(year, month)));
}

/** EDTF of the unit that lies `amount` units from the one that holds the day. */
export function shiftUnit(day: number, unit: Unit, amount: number): string {
  const { year, month } = calendarDay(day);
  switch (unit) {
    case 'day':
      return edtfDay(day + amount);
    case 'week': {
      const monday = mondayOf(day) + amount * 7;
      return edtfInterval(edtfDay(monday), edtfDay(monday + 6));
    }
    case 'weekend': {
      const saturday = mondayOf(day) + 5 + amount * 7;
      return edtfInterval(edtfDay(saturday), edtfDay(saturday + 1));
    }
    case 'month': {
      const shifted = shiftMonth(day, amount);
      return edtfMonth(shifted.year, shifted.month);
    }
    case 'quarter': {
      const quarters = year * 4 + Math.floor((month - 1) / 3) + amount;
      return `${edtfYear(Math.floor(quarters / 4))}-${33 + (((quarters % 4) + 4) % 4)}`;
    }
    case 'half': {
      const halves = year * 2 + (month > 6 ? 1 : 0) + amount;
      return `${edtfYear(Math.floor(halves / 2))}-${40 + (((halves % 2) + 2) % 2)}`;
    }
    case 'year':
      return edtfYear(year + amount);
    case 'decade':
      return edtfDecade(year + amount * 10);
    case 'century':
      return edtfCentury(year + amount * 100);
    case 'millennium':
      return `${edtfYear(year + amount * 1000).slice(0, -3)}XXX`;
  }
}
