/** A table written as running text: entries are parted by white space. `'Anna Bea'` → `['Anna', 'Bea']` */
export function wordList(table: string): string[] {
  return table.split(/\s+/).filter((word) => word !== '');
}

/** The same for entries of several words: parted by semicolons or line breaks. `'New York; Rom'` */
export function phraseList(table: string): string[] {
  return table
    .split(/[;\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
