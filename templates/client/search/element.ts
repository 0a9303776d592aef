type Child = Node | string | null;

/** Makes an element. Attributes are set as attributes, texts become text nodes: nothing is ever read as HTML. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string | number | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== null && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element of the page with this id. Throws if the page has none: page and script belong together. */
export function byId<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`#${id} is missing`);
  return found;
}

/** A text with its marks as `<mark>` elements. */
export function markedText(text: string, marks: readonly { start: number; end: number }[]): Child[] {
  const children: Child[] = [];
  let done = 0;
  for (const { start, end } of marks) {
    children.push(text.slice(done, start), element('mark', {}, text.slice(start, end)));
    done = end;
  }
  children.push(text.slice(done));
  return children;
}
