/** Letters and digits only, small, umlauts spelt out: two headlines that differ in spelling alone become equal. */
export function titleKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .normalize('NFKD')
    .replace(/[^a-z0-9\u0400-\u04ff]+/g, '');
}

const SHORTEST_CUT = 20;
const LONGEST_TITLE = 300;

/**
 * Whether a line repeats a headline: letter for letter, with umlauts spelt out, cut off, or with a few words changed.
 *
 * „Muell: Stadt fuehrt neue Ton“ repeats „Müll: Stadt führt neue Tonne ein“; a first sentence that merely begins like
 * the headline and goes on does not.
 */
export function sameTitle(title: string, line: string): boolean {
  if (title.length > LONGEST_TITLE || line.length > LONGEST_TITLE) return false;
  const a = titleKey(title);
  const b = titleKey(line);
  if (a === b) return a.length > 0;
  if (a.length < 8 || b.length < 8) return false;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.startsWith(short) && short.length >= SHORTEST_CUT && short.length >= long.length * 0.4)
    return b.length <= a.length || !/[.!?]["“”»«]?$/u.test(line);
  return Math.abs(a.length - b.length) <= long.length * 0.25 && sharedWords(title, line) >= 0.8;
}

/** The share of words that two lines have in common, 0 to 1. */
function sharedWords(a: string, b: string): number {
  const words = (text: string): string[] =>
    (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(titleKey).filter((word) => word.length > 0);
  const left = words(a);
  const right = words(b);
  if (left.length < 4 || right.length < 4) return 0;
  const pool = new Map<string, number>();
  for (const word of left) pool.set(word, (pool.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = pool.get(word) ?? 0;
    if (count > 0) {
      shared++;
      pool.set(word, count - 1);
    }
  }
  return (2 * shared) / (left.length + right.length);
}
