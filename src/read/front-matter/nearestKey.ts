import { GERMAN_KEYS } from '../../german/frontMatterKeys.ts';
import type { FrontMatter } from '../../stages.ts';

export const FRONT_MATTER_KEYS = [
  'id',
  'title',
  'kicker',
  'date',
  'source',
  'url',
  'author',
  'rights',
] as const satisfies readonly (keyof FrontMatter)[];

/** The longest key that is worth comparing. */
const LONGEST = 40;

/**
 * The key that was probably meant: `Autor` → author, `tilte` → title, `authors` → author. Null where nothing is
 * near: two slips at most, and fewer than half of the letters.
 */
export function nearestKey(written: string): keyof FrontMatter | null {
  const key = written.trim().toLowerCase().normalize('NFC');
  if (key === '' || key.length > LONGEST) return null;
  if (Object.hasOwn(GERMAN_KEYS, key)) return GERMAN_KEYS[key] ?? null;
  const candidates: [string, keyof FrontMatter][] = [
    ...FRONT_MATTER_KEYS.map((name): [string, keyof FrontMatter] => [name, name]),
    ...Object.entries(GERMAN_KEYS),
  ];
  let best: keyof FrontMatter | null = null;
  let fewest = 3;
  for (const [candidate, name] of candidates) {
    const slips = distance(key, candidate);
    if (slips < fewest && slips * 2 < Math.max(key.length, candidate.length)) {
      best = name;
      fewest = slips;
    }
  }
  return best;
}

/** Edits that turn one word into the other; two neighbouring letters exchanged count as one. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
