import type { Claim } from '../../../stages.ts';
import { namesToTokens } from '../content/namesToTokens.ts';
import type { PageArticle } from '../content/readArticle.ts';
import { type HtmlElement, namesOf, textOf } from '../tree.ts';
import { articleElements } from './articleElements.ts';

/** Words, in an element's names or text, that a date is of a later change. */
const LATER = new Set([
  'updated',
  'modified',
  'aktualisiert',
  'aktualisierung',
  'update',
  'changed',
  'lastmodified',
]);
const LATER_TEXT = /aktualisiert|update|geändert|zuletzt|bearbeitet/i;

/** The hAtom format knows entries with `updated` alone: it is then the date of publication too. */
const UPDATED_CLASS = /(?:^|\s)updated(?:\s|$)/;

/** Dates of `<time>` and of elements that microformats call `published` or `updated`; those above the text first. `isDated`: the head states a date. */
export function timeClaims(article: PageArticle, isDated: boolean): Claim[] {
  const above: Claim[] = [];
  const below: Claim[] = [];
  const hatom: Claim[] = [];
  for (const { element, place } of articleElements(article)) {
    const value = dateOf(element);
    if (value === null) continue;
    const claim: Claim = {
      fact: isLater(element) ? 'updated' : 'published',
      value,
      basis: 'time-element',
      line: element.line,
    };
    (place === 'above' ? above : below).push(claim);
    if (UPDATED_CLASS.test(element.attributes.get('class') ?? '') && !LATER_TEXT.test(textOf(element)))
      hatom.push({ ...claim, fact: 'published' });
  }
  const place = above.length > 0 ? above : below;
  if (!isDated && !place.some(({ fact }) => fact === 'published') && hatom.length > 0 && !showsDate(article))
    return hatom.slice(0, 1);
  // dates within the text are of what it tells; behind it, a single one is the article's
  return above.length > 0 ? above : below.length <= 2 ? below : [];
}

/** Whether a line above the text shows a date: then `updated`, which is there for machines, is what its name says. */
function showsDate({ blocks }: PageArticle): boolean {
  return blocks.some(({ zone, text }) => zone === 'head' && text.length < 120 && WRITTEN.test(text));
}

const WRITTEN = /(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4}(?!\d)/u;

function dateOf({ tag, attributes, ...element }: HtmlElement): string | null {
  const isMicroformat = /(?:^|\s)(?:dt-)?(?:published|updated)(?:\s|$)/.test(attributes.get('class') ?? '');
  // also `<relative-time datetime>`
  const isTime = tag === 'time' || (tag.includes('-') && attributes.has('datetime'));
  if (!isTime && !isMicroformat) return null;
  const stated = attributes.get('datetime') ?? (isMicroformat ? attributes.get('title') : undefined);
  const value = (stated ?? textOf({ tag, attributes, ...element })).trim();
  return /\d{4}|\d\.\s?\d/.test(value) && value.length < 80 ? value : null;
}

function isLater(element: HtmlElement): boolean {
  const around = element.parent;
  const tokens = namesToTokens(namesOf(element)).flat();
  return (
    tokens.some((token) => LATER.has(token)) ||
    LATER_TEXT.test(textOf(element)) ||
    (around !== null &&
      (namesToTokens(namesOf(around))
        .flat()
        .some((token) => LATER.has(token)) ||
        LATER_TEXT.test(textBefore(element, around))))
  );
}

/** The text right before an element: `Aktualisiert: <time>` */
function textBefore(element: HtmlElement, around: HtmlElement): string {
  const before = around.children[around.children.indexOf(element) - 1];
  return before === undefined ? '' : 'tag' in before ? textOf(before).slice(-60) : before.text.slice(-60);
}
