/** The row of an article in the archive and its id, as one word: `27:kim-zug`. */
export const articleMark = {
  write: (row: number, id: string): string => `${row}:${id}`,
  /** null for what is no such word */
  read(mark: string): { row: number; id: string } | null {
    const [, row, id] = /^(\d+):(.+)$/s.exec(mark) ?? [];
    return row === undefined || id === undefined ? null : { row: Number(row), id };
  },
};
