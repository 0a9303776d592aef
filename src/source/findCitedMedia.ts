import { AMBIGUOUS_MEDIA, MEDIUM_WORD } from '../german/citedMedia.ts';
import type { SourceName } from './findSource.ts';
import type { SourceIndex } from './sourceIndex.ts';

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The media that a text quotes or reports on, in the order of their first mention, each once. Names that are also
 * everyday words count only in quotation marks or after a word for a medium.
 */
export function findCitedMedia(text: string, sources: SourceIndex): SourceName[] {
  const found = new Map<string, SourceName>();
  for (const match of text.matchAll(WORD)) {
    const phrases = sources.byFirstWord.get(match[0]);
    if (phrases === undefined) continue;
    const phrase = phrases.find(
      ({ words }) =>
        text.startsWith(words, match.index) && !/[\p{L}\p{N}]/u.test(text.charAt(match.index + words.length)),
    );
    if (phrase === undefined || found.has(phrase.source.id)) continue;
    const ambiguous = phrase.words.length <= 2 || AMBIGUOUS_MEDIA.has(phrase.words.toLowerCase());
    if (ambiguous && !isMarked(text, match.index, phrase.words.length)) continue;
    found.set(phrase.source.id, { id: phrase.source.id, name: phrase.source.name });
  }
  return [...found.values()];
}

/** Whether quotation marks enclose the name, or a word for a medium stands before it. */
function isMarked(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const quoted =
    /["„“»«‚‘'](?:Die |Der |Das |The )?$/u.test(before) &&
    /^["“”«»‘’']/u.test(text.slice(start + length, start + length + 1));
  return quoted || MEDIUM_WORD.test(before);
}
