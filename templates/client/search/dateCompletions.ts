import type { ArchiveData } from './archiveData.ts';

/** A year that has been typed whole: its months are offered. */
const YEAR = /^\d{4}/;

/**
 * Years that the archive has articles of, latest first, as endings of what is typed: „20“ → 2024, 2023 …; of a whole year
 * its months: „2023“ → 2023-12, 2023-11 … Behind `2019..` the end of the span, none before its beginning.
 */
export function dateCompletions(
  typed: string,
  archive: Pick<ArchiveData, 'count' | 'date'>,
  most: number,
): string[] {
  const [, start = '', end = ''] = /^(.*\.\.)?(.*)$/u.exec(typed) ?? [];
  const length = YEAR.test(end) ? 'yyyy-mm'.length : 'yyyy'.length;
  const held = new Set<string>();
  for (let row = 0; row < archive.count; row++) {
    const date = /^\d{4}(?:-\d\d)?/.exec(archive.date(row) ?? '')?.[0];
    if (date === undefined || !date.startsWith(end)) continue;
    if (date.length >= length) held.add(date.slice(0, length));
  }
  const first = start.slice(0, -'..'.length);
  return [...held]
    .filter((date) => date >= first.slice(0, date.length))
    .filter((date) => date !== end)
    .sort((a, b) => (a < b ? 1 : -1))
    .slice(0, most)
    .map((date) => start + date);
}
