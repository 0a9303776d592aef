/** A page as a tree of elements and texts: enough to read it, nothing that could run. */
export interface HtmlText {
  text: string;
  /** 1-based line of the source file */
  line: number;
}

export interface HtmlElement {
  /** lower case */
  tag: string;
  /** names in lower case, values with entities decoded; the first of doubled ones */
  attributes: ReadonlyMap<string, string>;
  children: HtmlNode[];
  parent: HtmlElement | null;
  line: number;
}

export type HtmlNode = HtmlElement | HtmlText;

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tag' in node;
}

/** All elements below `root` in document order, without recursion. */
export function* elementsOf(root: HtmlElement): Generator<HtmlElement> {
  const open: { element: HtmlElement; next: number }[] = [{ element: root, next: 0 }];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const child = top.element.children[top.next++];
    if (child === undefined) open.pop();
    else if (isElement(child)) {
      yield child;
      open.push({ element: child, next: 0 });
    }
  }
}

/** The text of an element, white space as written. Bounded by the tree's greatest depth. */
export function rawText(element: HtmlElement): string {
  let text = '';
  for (const child of element.children) text += isElement(child) ? rawText(child) : child.text;
  return text;
}

/** The text of an element on one line. */
export function textOf(element: HtmlElement): string {
  return rawText(element).replace(/\s+/g, ' ').trim();
}

/** The element's `class`, `id`, `role` and test or block names, in lower case: what its makers call it. */
export function namesOf(element: HtmlElement): string {
  const { attributes } = element;
  let names = '';
  for (const key of NAMING) {
    const value = attributes.get(key);
    if (value !== undefined) names += ` ${value}`;
  }
  return names.toLowerCase();
}

const NAMING = [
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'data-area',
  'aria-label',
];
