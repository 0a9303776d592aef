import { blocksOf, type PageBlock } from '../blocksOf.ts';
import { elementsOf, type HtmlElement, isElement, textOf } from '../tree.ts';
import { type ContainerKind, containerKind } from './containerKind.ts';
import type { Measure } from './measureTree.ts';
import { namesToTokens } from './namesToTokens.ts';
import { offerBoxes } from './offerBoxes.ts';
import { readersParts } from './readersParts.ts';
import { signupBoxes } from './signupBoxes.ts';
import { teaserBoxes } from './teaserBoxes.ts';

/** A block with what the elements around it are there for. */
export interface MarkedBlock extends PageBlock {
  kind: ContainerKind | null;
  /** whether an element around it calls itself a box, a module, a hint: often beside the article, often the article */
  boxed: boolean;
  /** its weight as running text: long, with commas, outside of links; 0 for anything else */
  weight: number;
}

export interface MarkedPage {
  blocks: MarkedBlock[];
  /** the kind of what stands directly inside an element */
  kindOf: (element: HtmlElement) => ContainerKind | null;
}

/** Inline elements of these kinds are lines of their own: a kicker within the headline, a credit within a caption. */
const APART: ReadonlySet<ContainerKind> = new Set(['hidden', 'kicker', 'credit', 'advertisement']);

/** Parts of a page that are no part of its article, with all they contain. */
const BESIDE: ReadonlySet<ContainerKind> = new Set([
  'hidden',
  'dialog',
  'navigation',
  'comments',
  'paywall',
  'newsletter',
  'share',
  'advertisement',
  'author-box',
  'embed',
  'form',
  'teaser',
  'aside',
]);

export function isBeside(kind: ContainerKind | null): boolean {
  return kind !== null && BESIDE.has(kind);
}

/** The longest text, in characters, that is still one byline, one caption; above it the name means something else. */
const LONGEST: Readonly<Partial<Record<ContainerKind, number>>> = {
  kicker: 120,
  subtitle: 400,
  lead: 1800,
  byline: 220,
  'date-line': 160,
  credit: 300,
  caption: 1500,
};

/** An element that holds more than this share of the page's prose is not beside the article, whatever it is called. */
const LARGEST_SHARE = 0.4;
const LARGEST_BOX = 0.3;
/** Comments may be longer than the article, and so may what lies over the page of a short report. */
const LONGER: Readonly<Partial<Record<ContainerKind, number>>> = { comments: 0.85, dialog: 0.85 };

/**
 * The blocks of a page, each with its kind. What stands around an article is decided by the outermost element that
 * says so, what a line of it is by the innermost.
 */
export function markBlocks(
  root: HtmlElement,
  measures: ReadonlyMap<HtmlElement, Measure>,
  title: HtmlElement | null,
): MarkedPage {
  const total = measures.get(root)?.prose ?? 0;
  const holdsTitle = new Set<HtmlElement>();
  for (let at = title; at !== null; at = at.parent) holdsTitle.add(at);

  const readers = readersParts(root, title);
  const teasers = new Set([...teaserBoxes(root, measures, holdsTitle), ...nextArticles(root, holdsTitle)]);
  const signups = signupBoxes(root, measures, holdsTitle, total);
  let offers: ReturnType<typeof offerBoxes> = new Map();
  const kinds = new Map<HtmlElement, ContainerKind | null>();
  const kindWithin = (element: HtmlElement): ContainerKind | null => {
    const found = kinds.get(element);
    if (found !== undefined) return found;
    const around = element.parent === null ? null : kindWithin(element.parent);
    const own = isBeside(around) ? null : believedKind(element);
    const kind = own ?? around;
    kinds.set(element, kind);
    return kind;
  };
  const believedKind = (element: HtmlElement): ContainerKind | null => {
    if (readers.has(element)) return 'comments';
    if (signups.has(element)) return 'newsletter';
    if (teasers.has(element)) return 'teaser';
    const offer = offers.get(element);
    if (offer !== undefined) return offer;
    if (element.tag === 'body' || element.tag === 'html' || element.tag === 'main') return null;
    const kind = containerKind(element);
    if (kind === null || kind === 'box') return null;
    const { all, prose } = measures.get(element) ?? { all: 0, prose: 0 };
    if (holdsTitle.has(element)) return null;
    if (isBeside(kind)) return prose > total * (LONGER[kind] ?? LARGEST_SHARE) ? null : kind;
    return all > (LONGEST[kind] ?? 0) || (kind === 'caption' && holdsQuote(element)) ? null : kind;
  };
  const isPartOfText = partsOfText(measures, total);
  const boxes = new Map<HtmlElement, boolean>();
  const boxedWithin = (element: HtmlElement): boolean => {
    const found = boxes.get(element);
    if (found !== undefined) return found;
    const own =
      containerKind(element) === 'box' &&
      !holdsTitle.has(element) &&
      (measures.get(element)?.prose ?? 0) < total * LARGEST_BOX &&
      !isPartOfText(element) &&
      !isPartOfText(element.parent) &&
      !asksQuestions(element);
    const boxed = own || (element.parent !== null && boxedWithin(element.parent));
    boxes.set(element, boxed);
    return boxed;
  };
  const isApart = (element: HtmlElement): boolean => {
    const kind = element.tag === 'a' ? null : containerKind(element);
    return kind !== null && APART.has(kind) && believedKind(element) === kind;
  };
  const bare = blocksOf(root, { isApart });
  offers = offerBoxes(bare, measures, holdsTitle, total);
  kinds.clear();
  const blocks = bare.map((block): MarkedBlock => {
    const kind = kindWithin(block.element);
    return { ...block, kind, boxed: boxedWithin(block.element), weight: weightOf(block, kind) };
  });
  return { blocks, kindOf: kindWithin };
}

/** Articles with an `h1` of their own beside the one that the headline stands in, as pages load them while their readers go on */
function nextArticles(root: HtmlElement, holdsTitle: ReadonlySet<HtmlElement>): HtmlElement[] {
  if (![...holdsTitle].some(({ tag }) => tag === 'article')) return [];
  const found = new Set<HtmlElement>();
  for (const heading of elementsOf(root)) {
    if (heading.tag !== 'h1') continue;
    let article: HtmlElement | null = null;
    for (let at = heading.parent; at !== null; at = at.parent) {
      if (at.tag !== 'article') continue;
      // an entry of a live blog stands in the article it belongs to
      article = holdsTitle.has(at) ? null : at;
      if (article === null) break;
    }
    if (article !== null) found.add(article);
  }
  return [...found];
}

/** `<section class="module-text">` beside another of the same name that holds much of the page's prose: one of several parts of the text */
function partsOfText(
  measures: ReadonlyMap<HtmlElement, Measure>,
  total: number,
): (element: HtmlElement | null) => boolean {
  /** what the large ones among an element's children are called, if a word of it says text */
  const known = new Map<HtmlElement, ReadonlySet<string>>();
  const namesWithin = (parent: HtmlElement): ReadonlySet<string> => {
    const found = known.get(parent);
    if (found !== undefined) return found;
    const names = new Set<string>();
    for (const child of parent.children) {
      if (!isElement(child) || (measures.get(child)?.prose ?? 0) < total * LARGEST_BOX) continue;
      const name = child.attributes.get('class') ?? '';
      if (namesToTokens(name).some((tokens) => tokens.some((token) => TEXT_WORDS.has(token))))
        names.add(`${child.tag} ${name}`);
    }
    known.set(parent, names);
    return names;
  };
  return (element) =>
    element !== null &&
    element.parent !== null &&
    namesWithin(element.parent).has(`${element.tag} ${element.attributes.get('class') ?? ''}`);
}

const TEXT_WORDS = new Set(['text', 'texts', 'copytext', 'richtext', 'paragraph', 'paragraphs', 'absatz', 'body']);

/** `<figure><blockquote>…` is a quotation set off from the text, not a picture. */
function holdsQuote(element: HtmlElement): boolean {
  for (const inner of elementsOf(element)) if (inner.tag === 'blockquote') return true;
  return false;
}

/** Questions that open to their answers are part of an article, however the parts that open are called. */
function asksQuestions(element: HtmlElement): boolean {
  for (const inner of elementsOf(element))
    if (inner.tag === 'summary' && /\?\s*$/u.test(textOf(inner))) return true;
  return false;
}

/** Blocks shorter than this say nothing about where the text is. */
const SHORTEST = 40;

function weightOf({ text, linked }: PageBlock, kind: ContainerKind | null): number {
  if (text.length < SHORTEST || (kind !== null && kind !== 'lead')) return 0;
  const free = 1 - linked / text.length;
  if (free < 0.5) return 0;
  let commas = 0;
  for (let at = text.indexOf(','); at >= 0 && commas < 6; at = text.indexOf(',', at + 1)) commas++;
  return free * (1 + Math.min(text.length / 100, 4) + commas);
}
