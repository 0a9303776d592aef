import { differences, sums } from './archiveTable.ts';

/**
 * Rows of the archive table as they travel: of few the steps from one to the next, of many a bit for each row of the
 * archive, eight in a byte from the lowest on, in base64.
 */
export type RowSet = number[] | string;

/** A step is written with about so many characters, a bit with a sixth of one. */
const STEP = 4;

/** `rows` ascending, all below `count`. */
export function packRows(rows: readonly number[], count: number): RowSet {
  if (rows.length * STEP * 6 < count) return differences(rows);
  const bits = new Uint8Array(Math.ceil(count / 8));
  for (const row of rows) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  return btoa(Array.from(bits, (byte) => String.fromCharCode(byte)).join(''));
}

/** The rows again, ascending. */
export function unpackRows(packed: RowSet): number[] {
  if (typeof packed !== 'string') return sums(packed);
  const bytes = atob(packed);
  const rows: number[] = [];
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes.charCodeAt(i);
    for (let bit = 0; bit < 8; bit++) if ((byte & (1 << bit)) !== 0) rows.push(i * 8 + bit);
  }
  return rows;
}
