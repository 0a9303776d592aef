import type { MarkFinder } from '../../../src/search/findMarks.ts';

/** Parts of an article that are not its own words. */
const NOT_TEXT = 'script, style, nav, button, input, template, dl, aside, footer, .para';
/** Elements whose text is read as one: a word may begin in one link and end behind it. */
const BLOCK = 'p, li, h1, h2, h3, h4, blockquote, figcaption, td, th, dt, dd, div, section, article, header';

/** Marks every place below `root` that the finder finds. Returns one array of `<mark>` elements per place, in order. */
export function markElement(root: HTMLElement, find: MarkFinder): HTMLElement[][] {
  const places: HTMLElement[][] = [];
  for (const nodes of blocksOf(root)) {
    const text = nodes.map((node) => node.data).join('');
    const marks = find(text);
    const made = marks.map((): HTMLElement[] => []);
    let start = 0;
    for (const node of nodes) {
      const end = start + node.data.length;
      // from the back, so that splitting does not move what is still to come
      for (const [i, mark] of [...marks.entries()].reverse())
        if (mark.start < end && mark.end > start)
          made[i]?.unshift(wrap(node, Math.max(mark.start, start) - start, Math.min(mark.end, end) - start));
      start = end;
    }
    places.push(...made.filter((elements) => elements.length > 0));
  }
  return places;
}

/** The text nodes below `root`, grouped by the block they stand in. */
function blocksOf(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || parent === null || parent.closest(NOT_TEXT)) continue;
    const around = parent.closest(BLOCK);
    if (around !== block) blocks.push([]);
    block = around;
    blocks.at(-1)?.push(node);
  }
  return blocks;
}

function wrap(node: Text, start: number, end: number): HTMLElement {
  const inside = node.splitText(start);
  inside.splitText(end - start);
  const mark = document.createElement('mark');
  inside.replaceWith(mark);
  mark.append(inside);
  return mark;
}
