/** Name of an article's row in the index, and of the file with its text: short, since the table of all is loaded first. */
export const pageName = (row: number): string => row.toString(36);

/** The row that has this name. */
export const rowOfPage = (name: string): number => Number.parseInt(name, 36);

/** What every file of an index in Pagefind's format begins with when it is unpacked. */
export const MARK = 'pagefind_dcd';
