import { GERMAN_KEYS } from '../../german/frontMatterKeys.ts';
import type { FrontMatter } from '../../stages.ts';
import { nearestOf } from '../nearestOf.ts';

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
  const near = nearestOf(key, [...FRONT_MATTER_KEYS, ...Object.keys(GERMAN_KEYS)]);
  return FRONT_MATTER_KEYS.find((name) => name === near) ?? GERMAN_KEYS[near ?? ''] ?? null;
}
