/** One page of a long list. */
export interface Chunk<T> {
  items: readonly T[];
  /** from 1 */
  number: number;
  of: number;
  path: string;
  previous: string | null;
  next: string | null;
}

/** Cuts a list into pages: the first stands at `base`, the others below it. Always at least one page. `/orte/kiew/seite-2/` */
export function chunks<T>(items: readonly T[], size: number, base: string): Chunk<T>[] {
  const of = Math.max(1, Math.ceil(items.length / size));
  const pathOf = (number: number): string => (number === 1 ? base : `${base}seite-${number}/`);
  return Array.from({ length: of }, (_, i) => ({
    items: items.slice(i * size, (i + 1) * size),
    number: i + 1,
    of,
    path: pathOf(i + 1),
    previous: i > 0 ? pathOf(i) : null,
    next: i + 1 < of ? pathOf(i + 2) : null,
  }));
}
