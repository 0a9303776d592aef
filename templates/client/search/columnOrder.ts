import type { Order } from '../../../src/search/searchAddress.ts';
import type { Engine } from './runSearch.ts';

/** Sorts the way German lists do: ä with a, numbers by value. */
const COLLATOR = new Intl.Collator('de', { numeric: true });

/**
 * Hits in the order of a column of the table. The other orders leave them as they are. Equal ones keep their order, and
 * a source that is not known comes last in both directions.
 */
export async function columnOrder(
  rows: readonly number[],
  order: Order,
  { archive, references }: Engine,
): Promise<readonly number[]> {
  const [column, down] = order.split('-');
  if (column !== 'titel' && column !== 'quelle' && column !== 'form') return rows;
  const titles = column === 'titel' ? (await references(rows)).map(({ title }) => title) : [];
  const keyed = rows.map((row, i) => ({
    row,
    key:
      column === 'titel'
        ? withoutMarks(titles[i] ?? '')
        : column === 'quelle'
          ? (archive.sourceName(row) ?? '')
          : archive.formName(row),
  }));
  const direction = down === undefined ? 1 : -1;
  keyed.sort(
    (a, b) => Number(a.key === '') - Number(b.key === '') || direction * COLLATOR.compare(a.key, b.key),
  );
  return keyed.map(({ row }) => row);
}

/** „Ja“ stands under J. */
const withoutMarks = (title: string): string => title.replace(/^[^\p{L}\p{N}]+/u, '');
