import { indexStem } from './indexStem.ts';

/** Everything between two spaces is one place in the index. */
export const placesIn = (text: string): string[] => text.match(/\S+/g) ?? [];

/**
 * The stems that the index has for one place: of all its letters, and of what hyphens, points, capitals and figures divide:
 * „CDU-Politiker“ → `cdupolit`, `cdu`, `polit`.
 */
export function indexWords(place: string): string[] {
  const whole = indexStem(place);
  if (WHOLE.test(place)) return [whole];
  const parts = place
    .replace(/[!-/:-@[-`{-~\u00ad]/g, ' ')
    .replace(DIVIDED, ' ')
    .split(/\s+/)
    // the index keeps parts with other signs too, where nobody finds them
    .filter((part) => part.length > 1 && /^[\p{L}\p{M}\p{N}]+$/u.test(part))
    .map(indexStem);
  return [...new Set([whole, ...parts])];
}

const WHOLE = /^[\p{L}\p{N}][\p{Ll}\p{N}]*$/u;
/** Between „aB“, „aBc“, „ABc“, „a1“ and „1a“. */
const DIVIDED =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{Nd})|(?<=\p{Nd})(?=\p{L})/gu;
