import type { Span } from '../record.ts';

/**
 * A word as the search sees it: letters and digits, joined by points, apostrophes, gender signs and invisible hyphens
 * inside („U.S.A.“, „20.000“, „Politiker:innen“, „Schiff­fahrt“); a hyphen or slash separates („CDU-Politiker“ is two).
 */
export const WORD =
  /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[.:*_'’·\u00ad\u200b][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Every word of a text with its place. */
export function* findWords(text: string): Generator<Span> {
  for (const { 0: word, index } of text.matchAll(WORD))
    yield { start: index, end: index + word.length, text: word };
}
