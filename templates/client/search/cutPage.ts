/** The entries of a page, counted from 1, and how many pages there are. */
export function cutPage<T>(
  entries: readonly T[],
  page: number,
  size: number,
): { shown: T[]; from: number; pages: number } {
  const from = (page - 1) * size;
  return {
    shown: entries.slice(from, from + size),
    from,
    pages: Math.max(1, Math.ceil(entries.length / size)),
  };
}
