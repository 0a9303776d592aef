/** What the search has of an article beside its words. */
export interface ArticleMark {
  /** in the order of the archive */
  row: number;
  id: string;
  /** see `paragraphPlaces` */
  paragraphs: string;
}

/** What the search has of an article, as one word: `27:13,54,80h:kim-zug`. */
export const articleMark = {
  write: ({ row, id, paragraphs }: ArticleMark): string => `${row}:${paragraphs}:${id}`,
  /** null for what is no such word */
  read(mark: string): ArticleMark | null {
    const [, row, paragraphs, id] = /^(\d+):([^:]*):(.+)$/s.exec(mark) ?? [];
    return row === undefined || paragraphs === undefined || id === undefined
      ? null
      : { row: Number(row), id, paragraphs };
  },
};
