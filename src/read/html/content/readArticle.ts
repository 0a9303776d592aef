import type { Line } from '../../../stages.ts';
import type { HtmlElement } from '../tree.ts';
import { divideZones, type ZonedBlock } from './divideZones.ts';
import { findMain } from './findMain.ts';
import { findTitleElement } from './findTitleElement.ts';
import { headOf } from './headOf.ts';
import { isWithin } from './isWithin.ts';
import { lineRoles, type PageFacts } from './lineRoles.ts';
import { type MarkedBlock, type MarkedPage, markBlocks } from './markBlocks.ts';
import { measureTree } from './measureTree.ts';

/** The article within a page. */
export interface PageArticle {
  lines: Line[];
  blocks: ZonedBlock[];
  /** the innermost element around headline and text */
  scope: HtmlElement;
  kindOf: MarkedPage['kindOf'];
}

/** What a page says of its article outside of it. */
export type PageWords = Omit<PageFacts, 'title'>;

/** Finds the article of a page, helped by what the page says of itself elsewhere. */
export function readArticle(root: HtmlElement, { claims, summaries, media }: PageWords): PageArticle {
  const title = findTitleElement(root, claims);
  const { blocks, kindOf } = markBlocks(root, measureTree(root), title);
  const main = findMain(blocks, title) ?? root;
  const inMain = blocks.filter((block) => isWithin(block.element, main));
  const zoned = divideZones(boxesAside([...headOf(blocks, title, main), ...inMain]), main, title);
  const lines = lineRoles(zoned, { title, claims, summaries, media }).flatMap(({ text, line, role }): Line[] => [
    { text, line, role },
    { text: '', line, role: 'text' },
  ]);
  return { lines, blocks: zoned, scope: scopeOf(main, title), kindOf };
}

/** Boxes are beside the article if most of its running text stands outside of them; else everything is a box. */
const OUTSIDE_BOXES = 0.6;

function boxesAside(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  const sum = (some: readonly MarkedBlock[]): number =>
    some.reduce((total, block) => total + block.weight, 0);
  if (sum(blocks.filter((block) => !block.boxed)) < sum(blocks) * OUTSIDE_BOXES)
    return blocks.map((block) => ({ ...block, boxed: false }));
  return blocks.map((block) => (block.boxed && block.kind === null ? { ...block, kind: 'box' } : block));
}

function scopeOf(main: HtmlElement, title: HtmlElement | null): HtmlElement {
  let scope = main;
  while (title !== null && scope.parent !== null && !isWithin(title, scope)) scope = scope.parent;
  return scope;
}
