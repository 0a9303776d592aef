import { numberTwins, paragraphId } from '../publish/paragraphId.ts';
import { withoutHyphens } from './withoutHyphens.ts';

/** Where a paragraph begins in the text that Pagefind keeps, and its name on the article's page. */
export interface ParagraphPlace {
  id: string;
  start: number;
}

/** Behind a number: the paragraph ends with a letter or figure, where Pagefind puts a full stop. */
const UNSTOPPED = 'h';
const ENDS_UNSTOPPED = /[\p{L}\p{N}]$/u;
const BEHIND_LAST = /[^\p{L}\p{N}]+$/u;

/** A paragraph, and how many places of the index it has, see `placesIn`. */
export interface CountedText {
  text: string;
  places: number;
}

/**
 * How many words stand before the first paragraph and in each, joined by commas: a paragraph's name follows from its words. Told
 * by an element before each, the names were a fifteenth of what the texts weigh. `before`: the places of what Pagefind reads before them.
 * A name that does not follow from what Pagefind keeps stands behind its number: `13,54,80h,49=p-ac7a91`.
 */
export function packParagraphs(before: number, paragraphs: readonly CountedText[]): string {
  const lengths = paragraphs.map(({ text, places }) => {
    const id = text === withoutHyphens(text).trim() ? '' : `=${paragraphId(text)}`;
    return `${places}${ENDS_UNSTOPPED.test(text) ? UNSTOPPED : ''}${id}`;
  });
  return [before, ...lengths].join(',');
}

/** The paragraphs again. `content`: what Pagefind keeps of the article. */
export function unpackParagraphs(packed: string, content: string): ParagraphPlace[] {
  const words = [...content.matchAll(/\S+/g)];
  const [head, ...paragraphs] = packed.split(',');
  let at = Number.parseInt(head ?? '', 10);
  const places = paragraphs.map((paragraph) => {
    const first = words[at];
    at += Number.parseInt(paragraph, 10);
    const last = words[at - 1];
    const start = first?.index ?? content.length;
    const text = content.slice(start, last === undefined ? start : last.index + last[0].length);
    const [length = '', id] = paragraph.split('=');
    const own = length.endsWith(UNSTOPPED) ? text.replace(BEHIND_LAST, '') : text;
    return { id: id ?? paragraphId(own), start };
  });
  const ids = numberTwins(places.map(({ id }) => id));
  return places.map(({ start }, i) => ({ id: ids[i] ?? '', start }));
}
