import { type EdtfDate, parseEdtf } from '../date/parseEdtf.ts';
import { MONTH_NAMES } from './months.ts';

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];

const monthName = (month: number): string => MONTH_NAMES[month - 1] ?? '';

/** `2023`, `500 v. Chr.`; astronomical year 0 is 1 v. Chr. */
function yearName(year: number): string {
  return year > 0 ? String(year) : `${1 - year} v. Chr.`;
}

/** `19XX` is the 20th century, `-04XX` the fifth before Christ, `1XXX` the second millennium. */
function ordinalOf(date: EdtfDate, length: number): string {
  const number = Math.floor(Math.abs(date.year) / length) + 1;
  return `${number}. ${length === 100 ? 'Jahrhundert' : 'Jahrtausend'}${date.beforeChrist ? ' v. Chr.' : ''}`;
}

function dateWords(date: EdtfDate): string {
  const year = yearName(date.year);
  switch (date.precision) {
    case 'day':
      return `${date.day}. ${monthName(date.part)} ${year}`;
    case 'month':
      return `${monthName(date.part)} ${year}`;
    case 'season':
      return date.part === 4 && date.year > 0
        ? `Winter ${year}/${String((date.year + 1) % 100).padStart(2, '0')}`
        : `${SEASONS[date.part - 1] ?? ''} ${year}`;
    case 'quarter':
      return `${date.part}. Quartal ${year}`;
    case 'half':
      return `${date.part}. Halbjahr ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `${Math.abs(date.year)}er Jahre${date.beforeChrist ? ' v. Chr.' : ''}`;
    case 'century':
      return ordinalOf(date, 100);
    case 'millennium':
      return ordinalOf(date, 1000);
  }
}

/** „um 1985“, „vermutlich 1943“, „vermutlich um 1943“ */
function qualified(date: EdtfDate): string {
  return `${date.uncertain ? 'vermutlich ' : ''}${date.approximate ? 'um ' : ''}${dateWords(date)}`;
}

/** Both ends of an interval, what they share said once: „18.–19. Juni 2024“, „Juni–August 2024“. */
function intervalWords(from: EdtfDate, to: EdtfDate): string {
  const plain = !(from.approximate || from.uncertain || to.approximate || to.uncertain);
  const sameYear = plain && from.precision === to.precision && from.year === to.year && from.year > 0;
  if (sameYear && from.precision === 'day')
    return from.part === to.part
      ? `${from.day}.–${dateWords(to)}`
      : `${from.day}. ${monthName(from.part)} – ${dateWords(to)}`;
  if (sameYear && from.precision === 'month') return `${monthName(from.part)}–${dateWords(to)}`;
  if (plain && from.precision === 'year' && to.precision === 'year' && from.year > 0)
    return `${from.year}–${to.year}`;
  return `${qualified(from)} – ${qualified(to)}`;
}

/**
 * An EDTF expression in German words: „5. September 2023“, „18.–19. Juni 2024“, „um 1985“, „1990er Jahre“,
 * „Herbst 2023“, „ab 2006“, „bis 500 v. Chr.“. What is no EDTF comes back unchanged.
 */
export function formatEdtf(edtf: string): string {
  const parsed = parseEdtf(edtf);
  if (parsed === null) return edtf;
  if (parsed.kind === 'date') return qualified(parsed.date);
  const { from, to } = parsed;
  if (from !== null && to !== null) return intervalWords(from, to);
  if (from !== null) return `ab ${qualified(from)}`;
  return to === null ? edtf : `bis ${qualified(to)}`;
}
