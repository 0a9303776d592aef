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
  for (const label of elementsOf(root)) {
    if (!LABELS.has(label.tag) || label.parent === null || !LABEL.test(plainText(label))) continue;
    const { parent } = label;
    const at = parent.children.indexOf(label);
    const isFirst = parent.children.slice(0, at).every((node) => !isElement(node) && node.text.trim() === '');
    if (!isFirst && label.tag !== 'dt') continue;
    const kind = kindOf(parent);
    if (isBeside(kind) && kind !== 'aside') continue;
    const value = behind(label);
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

/** What follows a label: the next `dd` or cell, else the rest of the element it opens. */
function behind(label: HtmlElement): string {
  const siblings = label.parent?.children ?? [];
  const rest = siblings.slice(siblings.indexOf(label) + 1);
  if (label.tag === 'dt' || label.tag === 'th') {
    const next = rest.find(isElement);
    return next === undefined || !/^(?:dd|td)$/.test(next.tag) ? '' : nameText(next);
  }
  return rest
    .map((node) => (isElement(node) ? nameText(node) : node.text))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/\s(?=,)|^\s?:\s?/gu, '')
    .trim();
}
