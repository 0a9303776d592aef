import { calendarDay } from './calendar.ts';

/**
 * Writes EDTF (ISO 8601-2): every date expression of the archive leaves through here, so that none is padded to a
 * precision nobody stated. Years are astronomical: 500 BC is -499 and written -0499.
 */

/** `1990`, `0800`, `-0499` */
export function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `2023-09` */
export function edtfMonth(year: number, month: number): string {
  return `${edtfYear(year)}-${twoDigits(month)}`;
}

/** `2023-09-05` from a day number. */
export function edtfDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${edtfMonth(year, month)}-${twoDigits(day)}`;
}

/** `199X` from any year of the decade */
export function edtfDecade(year: number): string {
  return `${edtfYear(year).slice(0, -1)}X`;
}

/** `19XX` from any year of the hundred */
export function edtfCentury(year: number): string {
  return `${edtfYear(year).slice(0, -2)}XX`;
}

/** `2023-09-04/2023-09-10`; a span of one date is that date. */
export function edtfInterval(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}
