/**
 * Reads a table written as text, one row a line, cells parted by `|`: columns stay aligned for the eye and a
 * formatter leaves them alone. Blank lines and lines that begin with `#` are skipped.
 * Throws when a row has another number of cells than `width`, so that a slip is found by the first test that runs.
 */
export function rows(table: string, width: number): string[][] {
  const read: string[][] = [];
  for (const line of table.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== width)
      throw new Error(`a row of ${cells.length} instead of ${width} cells: ${line}`);
    read.push(cells);
  }
  return read;
}

/** `a, b` as two names; an empty cell as none. */
export function list(cell: string | undefined): string[] {
  return cell === undefined || cell === '' ? [] : cell.split(',').map((name) => name.trim());
}
