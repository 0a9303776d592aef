import { fourDigits, twoDigits } from '../addresses.ts';
import { surnameFirst } from './germanCitation.ts';
import type { Reference } from './reference.ts';

/** RIS, type NEWS. A tag a line; a value never brings a line of its own. */
export function ris({
  authors,
  agencies,
  title,
  subtitle,
  container,
  date,
  url,
  key,
  archive,
}: Reference): string {
  const names = authors.length > 0 ? authors.map(surnameFirst) : agencies;
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ...names.map((name): [string, string] => ['AU', name]),
    ['TI', title],
    ['T3', subtitle],
    ['T2', container],
    ['PY', date && fourDigits(date.year)],
    ['DA', date && risDate(date)],
    ['LA', 'de'],
    ['UR', url],
    ['AN', key],
    ['DB', archive],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== null)
    .map(([tag, value]) => `${tag}  - ${(value ?? '').replace(/\s+/g, ' ')}`)
    .join('\n');
}

/** `2023/09/05/`, with the parts that are not known left empty: `2023/09//` */
function risDate({ year, month, day }: NonNullable<Reference['date']>): string {
  return `${fourDigits(year)}/${month === null ? '' : twoDigits(month)}/${day === null ? '' : twoDigits(day)}/`;
}
