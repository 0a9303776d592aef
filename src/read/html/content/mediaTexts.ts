import type { JsonObject } from '../claims/jsonLdObjects.ts';
import { elementsOf, type HtmlElement } from '../tree.ts';
import { lettersOf } from './likeness.ts';

const MEDIA = /(?:^|\/)(?:Image|Video|Audio|Media)Object$/;
/** Shorter texts are labels such as „Video“. */
const SHORTEST = 15;

/** What the page says of its pictures and films besides showing it, as bare letters: a block that says the same is a caption. */
export function mediaTexts(root: HtmlElement, objects: readonly JsonObject[]): ReadonlySet<string> {
  const texts = new Set<string>();
  const add = (value: unknown): void => {
    if (typeof value !== 'string') return;
    const letters = lettersOf(value);
    if (letters.length >= SHORTEST) texts.add(letters);
  };
  for (const { tag, attributes } of elementsOf(root))
    if (tag === 'img') {
      add(attributes.get('alt'));
      add(attributes.get('title'));
    }
  for (const object of objects)
    if ([object['@type']].flat().some((type) => typeof type === 'string' && MEDIA.test(type)))
      for (const key of ['caption', 'description', 'name', 'headline']) add(object[key]);
  return texts;
}

const MEDIA_TAGS = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'figure', 'object', 'embed']);

/** Whether an element shows a picture or film. */
export function holdsMedia(element: HtmlElement): boolean {
  for (const inner of elementsOf(element)) if (MEDIA_TAGS.has(inner.tag)) return true;
  return false;
}
