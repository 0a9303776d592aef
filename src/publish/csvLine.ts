/** What spreadsheets take for the beginning of a formula, in ordinary and in full-width signs. */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/**
 * A line of CSV (RFC 4180) with its end. A cell that a spreadsheet would take for a formula is made text by an apostrophe
 * before it: `=1+1` → `'=1+1`.
 */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(cellText).join(',')}\n`;
}

function cellText(cell: string): string {
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
