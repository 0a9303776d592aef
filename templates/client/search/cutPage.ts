/** The entries of a page, counted from 1, and how many pages there are. A page behind the last is the last. */
export function cutPage<T>(
  entries: readonly T[],
  page: number,
  size: number,
): { shown: T[]; from: number; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(entries.length / size));
  const real = Math.min(page, pages);
  const from = (real - 1) * size;
  return {
    shown: entries.slice(from, from + size),
    from,
    page: real,
    pages,
  };
}
