import { AMBIGUOUS_MEDIA, MEDIUM_WORD } from '../german/citedMedia.ts';
import { sayingForms } from '../german/verbsOfSaying.ts';
import type { SourceName } from './findSource.ts';
import { type SourceIndex, shapeOf } from './sourceIndex.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * The media that a text quotes or reports on, in the order of their first mention, each once. Names that are also
 * everyday words count only in quotation marks or after a word for a medium.
 */
export function findCitedMedia(text: string, sources: SourceIndex): SourceName[] {
  const found = new Map<string, SourceName>();
  let start = 0;
  let last = -1;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isLetter(text, at)) continue;
    const known = at > start && sources.shapes[shapeOf(text.charCodeAt(start), at - start)] === 1;
    const phrases = known ? sources.byFirstWord.get(text.slice(start, at)) : undefined;
    if (phrases !== undefined) {
      const phrase = phrases.find(
        ({ words }) => text.startsWith(words, start) && !isLetter(text, start + words.length),
      );
      if (phrase !== undefined && isCited(text, start, phrase.words, last)) {
        const { id, name } = phrase.source;
        if (!found.has(id)) found.set(id, { id, name });
        // „Allgemeine Zeitung“ within „Frankfurter Allgemeine Zeitung“ is no other paper
        at = start + phrase.words.length;
        last = at;
      }
    }
    start = at + 1;
  }
  return [...found.values()];
}

function isCited(text: string, start: number, words: string, last: number): boolean {
  const ambiguous = words.length <= 2 || AMBIGUOUS_MEDIA.has(words.toLowerCase());
  return (
    !ambiguous ||
    isMarked(text, start, words.length) ||
    (last >= 0 && start - last <= 12 && isSecond(text, start, words.length, last))
  );
}

/** „die ‚Muster-Zeitung‘ und der Spiegel berichteten“: beside a medium, and before what both say */
function isSecond(text: string, start: number, length: number, last: number): boolean {
  if (!/^["“”»«‘’']? (?:und|sowie|oder) (?:(?:der|die|das|dem) )?$/u.test(text.slice(last, start)))
    return false;
  const [, first = '', second = ''] =
    /^ (\p{Ll}{3,20})(?: (\p{Ll}{3,20}))?(?!\p{L})/u.exec(text.slice(start + length, start + length + 44)) ??
    [];
  return sayingForms(first) !== undefined || sayingForms(second) !== undefined;
}

/** Asks the Unicode tables only about what is rare; one pattern over the whole text was most of this stage's time. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  if (code >= 0xc0 && code <= 0xff) return code !== 0xd7 && code !== 0xf7;
  // dashes and quotation marks
  if (code >= 0x2000 && code < 0x2070) return false;
  return LETTER.test(text.charAt(at));
}

/** Whether quotation marks enclose the name, or a word for a medium stands before it. */
function isMarked(text: string, start: number, length: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const quoted =
    /["„“»«‚‘'](?:Die |Der |Das |The )?$/u.test(before) &&
    /^["“”«»‘’']/u.test(text.slice(start + length, start + length + 1));
  return quoted || MEDIUM_WORD.test(before);
}
