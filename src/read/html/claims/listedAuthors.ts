import type { Claim } from '../../../stages.ts';
import { isBeside } from '../content/markBlocks.ts';
import type { PageArticle } from '../content/readArticle.ts';
import { elementsOf, type HtmlElement, isElement } from '../tree.ts';
import { nameText } from './nameText.ts';

const LABEL = /^Auto(?:r(?:in|en|innen|[:*_/]in(?:nen)?)?|rin\/Autor|rin und Autor)\s*:?$/iu;
const LABELS = new Set(['strong', 'b', 'th', 'dt', 'span', 'em']);
const LONGEST = 120;

/**
 * Who wrote, from a list of facts in another column: `<li><strong>Autor/in</strong> Anna Muster, Bert Beispiel</li>`,
 * `<dt>Autorin</dt><dd>Anna Muster</dd>`.
 */
export function listedAuthors({ scope, kindOf }: PageArticle): Claim[] {
  let root = scope;
  while (root.parent !== null) root = root.parent;
  const places = new Map<HtmlElement, number>();
  for (const label of elementsOf(root)) {
    if (!LABELS.has(label.tag) || label.parent === null || !LABEL.test(plainText(label))) continue;
    const { parent } = label;
    const isFirst = parent.children.find((node) => isElement(node) || node.text.trim() !== '') === label;
    if (!isFirst && label.tag !== 'dt') continue;
    const kind = kindOf(parent);
    if (isBeside(kind) && kind !== 'aside') continue;
    const value = behind(label, placeOf(label, parent, places));
    if (
      value.length < 4 ||
      value.length > LONGEST ||
      !/^\p{Lu}\S* (?:\S+ ){0,3}\p{Lu}/u.test(value) ||
      /\d/.test(value)
    )
      continue;
    return [{ fact: 'author', value, basis: 'byline', line: label.line }];
  }
  return [];
}

/** The text of an element that holds nothing else */
function plainText({ children }: HtmlElement): string {
  const [only] = children;
  return only === undefined || children.length > 1 || isElement(only) ? '' : only.text.trim().slice(0, 40);
}

/** Where a label stands in its parent. `places`: the last label asked for in each; they are asked for in their order, so a list of thousands is gone through once. */
function placeOf(label: HtmlElement, parent: HtmlElement, places: Map<HtmlElement, number>): number {
  const at = parent.children.indexOf(label, places.get(parent) ?? 0);
  places.set(parent, at);
  return at;
}

/** What follows a label at its place in its parent: the next `dd` or cell, else the rest of the element it opens. */
function behind({ tag, parent }: HtmlElement, at: number): string {
  const siblings = parent?.children ?? [];
  if (tag === 'dt' || tag === 'th') {
    for (let next = at + 1; next < siblings.length; next++) {
      const node = siblings[next];
      if (node !== undefined && isElement(node)) return /^(?:dd|td)$/.test(node.tag) ? nameText(node) : '';
    }
    return '';
  }
  return siblings
    .slice(at + 1)
    .map((node) => (isElement(node) ? nameText(node) : node.text))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=,)|^\s?:\s?/gu, '')
    .trim();
}
