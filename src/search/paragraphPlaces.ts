import { numberTwins, paragraphId } from '../publish/paragraphId.ts';
import { eachPlace } from './eachPlace.ts';
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

/**
 * How many words stand before the first paragraph and in each, joined by commas: a paragraph's name follows from its words. Told
 * by an element before each, the names were a fifteenth of what the texts weigh. `before`: what Pagefind reads before them.
 * A name that does not follow from what Pagefind keeps stands behind its number: `13,54,80h,49=p-ac7a91`.
 */
export function packParagraphs(before: readonly string[], paragraphs: readonly string[]): string {
  const head = before.reduce((sum, text) => sum + lengthOf(text), 0);
  const lengths = paragraphs.map((text) => {
    const id = text === withoutHyphens(text).trim() ? '' : `=${paragraphId(text)}`;
    return `${lengthOf(text)}${ENDS_UNSTOPPED.test(text) ? UNSTOPPED : ''}${id}`;
  });
  return [head, ...lengths].join(',');
}

/** How many places of the index a text has, see `placesIn`. */
function lengthOf(text: string): number {
  let places = 0;
  eachPlace(withoutHyphens(text), () => places++);
  return places;
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
