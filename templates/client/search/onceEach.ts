/**
 * The same work, done once for each text: answers are kept, so many at most. What failed is told to all who wait for it, and tried
 * again for the next.
 */
export function onceEach<T>(
  work: (text: string) => Promise<T>,
  most = Number.POSITIVE_INFINITY,
): (text: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= most) kept.clear();
    const answer = work(text);
    kept.set(text, answer);
    answer.catch(() => kept.delete(text));
    return answer;
  };
}
