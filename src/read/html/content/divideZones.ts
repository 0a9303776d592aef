import { OTHERS_LABEL } from '../../../german/offerLabels.ts';
import type { HtmlElement } from '../tree.ts';
import { isWithin } from './isWithin.ts';
import type { MarkedBlock } from './markBlocks.ts';
import { namesToTokens } from './namesToTokens.ts';

/** Where a block stands in relation to the body: above it, among its paragraphs, or behind the last of them. */
export type Zone = 'head' | 'body' | 'tail';

export interface ZonedBlock extends MarkedBlock {
  zone: Zone;
  /** whether its container is one of those that the running text stands in */
  major: boolean;
  /** whether most running text stands in paragraphs, but this block is none */
  bare: boolean;
  /** whether it is a heading like others among the body's paragraphs */
  like: boolean;
}

/** The share of running text that makes a container the text's own. */
const MAJOR = 0.2;
/** If the text is scattered over more containers than that, containers tell nothing. */
const COVERED = 0.6;
/** „Pressemitteilung Nr. 112 vom 24. September 2024“ */
const LONGEST_FACTS = 100;
/** Elements that divide a text and do not contain one. */
const TEXT_TAGS = new Set('p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre summary'.split(' '));
const MOST_IN_PARAGRAPHS = 0.75;

/**
 * Tells the body from what stands above and below it. A body's paragraphs share a kind of container; promotion,
 * notes on citing and boxes about the author, which often carry no telling name, have one of their own.
 */
export function divideZones(
  blocks: readonly MarkedBlock[],
  main: HtmlElement,
  title: HtmlElement | null,
): ZonedBlock[] {
  const keys = blocks.map((block) => containerKey(block.element, main));
  const weights = blocks.map((block) => (block.boxed ? 0 : block.weight));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byKey = new Map<string, number>();
  let inParagraphs = 0;
  for (const [index, key] of keys.entries()) {
    const weight = weights[index] ?? 0;
    byKey.set(key, (byKey.get(key) ?? 0) + weight);
    if (TEXT_TAGS.has(blocks[index]?.element.tag ?? '')) inParagraphs += weight;
  }
  const majors = new Set([...byKey].filter(([, weight]) => weight > total * MAJOR).map(([key]) => key));
  const covered = [...majors].reduce((sum, key) => sum + (byKey.get(key) ?? 0), 0);
  const telling = covered > total * COVERED;
  const isMajor = (index: number): boolean => !telling || majors.has(keys[index] ?? '');
  const inTitle = blocks.map(({ element }) => title !== null && isWithin(element, title));
  const isProse = (index: number): boolean => isMajor(index) && (weights[index] ?? 0) > 0;

  const indices = blocks.map((_, index) => index);
  // neither a headline in the container of the text nor a line of facts above it opens the body: the lead may follow
  const titleAt = inTitle.indexOf(true);
  const opens = (index: number): boolean => index > titleAt || (blocks[index]?.text.length ?? 0) > LONGEST_FACTS;
  const first = indices.find((index) => isProse(index) && inTitle[index] === false && opens(index)) ?? 0;
  const last = indices.findLast(isProse) ?? blocks.length - 1;
  const shapeOf = ({ element }: MarkedBlock): string => `${element.tag}.${element.attributes.get('class') ?? ''}`;
  const headings = new Set(
    blocks.flatMap((block, index) =>
      index > first && index < last && /^h[2-6]$/.test(block.element.tag)
        ? [`${shapeOf(block)} ${keys[index]}`]
        : [],
    ),
  );
  const end = endOfText(blocks, weights, keys);
  return blocks.map((block, index) => ({
    ...block,
    like: headings.has(`${shapeOf(block)} ${keys[index]}`) || opensBody(blocks, index, first, title),
    zone: index < first ? 'head' : index > last || index >= end ? 'tail' : 'body',
    major: isMajor(index) && index < end,
    bare: inParagraphs > total * MOST_IN_PARAGRAPHS && !TEXT_TAGS.has(block.element.tag),
  }));
}

/** So much of the text stands before a heading that ends it. */
const MOST_BEFORE = 0.5;

/**
 * Where a heading over other articles („Das könnte Sie auch interessieren:“) ends the text: what follows stands in a container
 * like the heading's, and no part of the text in one like those before.
 */
function endOfText(
  blocks: readonly MarkedBlock[],
  weights: readonly number[],
  keys: readonly string[],
): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const held = new Map<string, number>();
  let before = 0;
  for (const [index, { element, text }] of blocks.entries()) {
    const weight = weights[index] ?? 0;
    const key = keys[index] ?? '';
    if (before > total * MOST_BEFORE && /^h[2-6]$/.test(element.tag) && OTHERS_LABEL.test(text)) {
      const goesOn = keys.some(
        (other, at) => at > index && (weights[at] ?? 0) > 0 && other !== key && held.has(other),
      );
      if (!goesOn && (held.get(key) ?? 0) < before * MOST_BEFORE) return index;
    }
    before += weight;
    if (weight > 0) held.set(key, (held.get(key) ?? 0) + weight);
  }
  return blocks.length;
}

/** So long, in characters, is a lead at least; captions stand in elements of their own. */
const SHORTEST_LEAD = 80;

/** The heading before the first paragraph of the body, where the lead stands before it in the same element and the headline does not. */
function opensBody(
  blocks: readonly MarkedBlock[],
  index: number,
  first: number,
  title: HtmlElement | null,
): boolean {
  const { element } = blocks[index] as MarkedBlock;
  const { parent } = element;
  if (index !== first - 1 || parent === null || !/^h[2-6]$/.test(element.tag)) return false;
  if (title !== null && isWithin(title, parent)) return false;
  return blocks
    .slice(Math.max(0, index - 4), index)
    .some((above) => above.text.length >= SHORTEST_LEAD && above.linked === 0 && isWithin(above.element, parent));
}

/** The way from the main element to a block's container, in words that do not differ from section to section. */
function containerKey(element: HtmlElement, main: HtmlElement): string {
  let at: HtmlElement = element;
  while (at !== main && at.parent !== null && TEXT_TAGS.has(at.tag)) at = at.parent;
  let key = '';
  for (let up: HtmlElement | null = at; up !== null && up !== main; up = up.parent) {
    const tokens = namesToTokens(up.attributes.get('class') ?? '').flatMap(lastingTokens);
    key += `<${up.tag}.${tokens.join('.')}`;
  }
  return key;
}

/** `elementor-element-a1b2c3` differs from section to section by its last part; a name made of one part does not. */
function lastingTokens(name: readonly string[]): readonly string[] {
  return name.length === 1 ? name : name.filter((token) => !/\d/.test(token));
}
