import type { Claim, Line, LineRole } from '../../../stages.ts';
import { blockRole } from '../blockRole.ts';
import type { HtmlElement } from '../tree.ts';
import type { ContainerKind } from './containerKind.ts';
import { findMain, weightOf } from './findMain.ts';
import { findTitleElement } from './findTitleElement.ts';
import { isBeside, type MarkedBlock, markBlocks } from './markBlocks.ts';
import { measureTree } from './measureTree.ts';

/** The article of a page as lines in order. */
export function articleLines(root: HtmlElement, claims: readonly Claim[]): Line[] {
  const title = findTitleElement(root, claims);
  const blocks = markBlocks(root, measureTree(root), title);
  const main = findMain(blocks);
  if (main === null) return toLines(blocks.filter((block) => !isBeside(block.kind)), title);
  const first = blocks.findIndex((block) => isWithin(block.element, main));
  const body = withoutBoxes(blocks.filter((block) => isWithin(block.element, main)));
  const head = headBlocks(blocks, title, first);
  return toLines([...head, ...body], title);
}

/** Boxes are beside the article if most of its running text stands outside of them; else everything is a box. */
const OUTSIDE_BOXES = 0.6;

function withoutBoxes(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  const sum = (some: readonly MarkedBlock[]): number => some.reduce((total, block) => total + weightOf(block), 0);
  const outside = sum(blocks.filter((block) => !block.boxed));
  if (outside < sum(blocks) * OUTSIDE_BOXES) return [...blocks];
  return blocks.map((block) => (block.boxed && block.kind === null ? { ...block, kind: 'box' } : block));
}

function headBlocks(blocks: readonly MarkedBlock[], title: HtmlElement | null, first: number): MarkedBlock[] {
  const at = title === null ? -1 : blocks.findIndex((block) => isWithin(block.element, title));
  if (at < 0 || at >= first) return [];
  return blocks.slice(at, first).filter((block) => !isBeside(block.kind));
}

function toLines(blocks: readonly MarkedBlock[], title: HtmlElement | null): Line[] {
  return blocks.flatMap((block): Line[] => {
    const role = title !== null && isWithin(block.element, title) ? 'title' : roleOf(block);
    if (role === null) return [];
    return [
      { text: block.text, line: block.line, role },
      { text: '', line: block.line, role: 'text' },
    ];
  });
}

const ROLES: Readonly<Record<ContainerKind, LineRole | null>> = {
  hidden: null,
  navigation: null,
  comments: null,
  paywall: 'paywall',
  newsletter: null,
  share: null,
  advertisement: null,
  'author-box': 'note',
  embed: null,
  form: null,
  teaser: 'teaser',
  aside: 'note',
  box: 'note',
  credit: 'credit',
  caption: 'caption',
  kicker: 'kicker',
  subtitle: 'subtitle',
  lead: 'lead',
  byline: 'byline',
  'date-line': 'date-line',
};

function roleOf(block: MarkedBlock): LineRole | null {
  return block.kind === null ? blockRole(block.element) : ROLES[block.kind];
}

export function isWithin(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}
