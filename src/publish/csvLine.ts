import { stringify } from 'csv-stringify/sync';

/** A line of CSV with its end; a cell that a spreadsheet would take for a formula is made text. */
export function csvLine(cells: readonly string[]): string {
  return stringify([[...cells]], { escape_formulas: true });
}
