import type { Claim, Line } from '../../../stages.ts';
import type { HtmlElement } from '../tree.ts';
import { divideZones } from './divideZones.ts';
import { findMain, weightOf } from './findMain.ts';
import { findTitleElement } from './findTitleElement.ts';
import { isWithin } from './isWithin.ts';
import { lineRoles } from './lineRoles.ts';
import { type MarkedBlock, markBlocks } from './markBlocks.ts';
import { measureTree } from './measureTree.ts';

/** The article of a page as lines in order. */
export function articleLines(root: HtmlElement, claims: readonly Claim[]): Line[] {
  const title = findTitleElement(root, claims);
  const blocks = markBlocks(root, measureTree(root), title);
  const main = findMain(blocks) ?? root;
  const region = boxesAside([...headOf(blocks, title, main), ...blocks.filter((block) => isWithin(block.element, main))]);
  return lineRoles(divideZones(region, main), title, claims).flatMap(({ block, role }): Line[] => [
    { text: block.text, line: block.line, role },
    { text: '', line: block.line, role: 'text' },
  ]);
}

/** What stands between the headline and the element of the text, where the headline is not within it. */
function headOf(blocks: readonly MarkedBlock[], title: HtmlElement | null, main: HtmlElement): MarkedBlock[] {
  const from = title === null ? -1 : blocks.findIndex((block) => isWithin(block.element, title));
  const to = blocks.findIndex((block) => isWithin(block.element, main));
  return from >= 0 && from < to ? blocks.slice(from, to).filter((block) => !isWithin(block.element, main)) : [];
}

/** Boxes are beside the article if most of its running text stands outside of them; else everything is a box. */
const OUTSIDE_BOXES = 0.6;

function boxesAside(blocks: readonly MarkedBlock[]): MarkedBlock[] {
  const sum = (some: readonly MarkedBlock[]): number => some.reduce((total, block) => total + weightOf(block), 0);
  if (sum(blocks.filter((block) => !block.boxed)) < sum(blocks) * OUTSIDE_BOXES)
    return blocks.map((block) => ({ ...block, boxed: false }));
  return blocks.map((block) => (block.boxed && block.kind === null ? { ...block, kind: 'box' } : block));
}
