import type { Tag, TagProps } from './elements.ts';
import { type Children, escapeHtml, Html, htmlOf } from './html.ts';

/**
 * What TSX is compiled to: every tag becomes its HTML at once. A template is a function from its properties to text;
 * there is no tree in between that somebody could wait for or change, which makes a page three times cheaper.
 */

/** A part of a page: `<Crumbs site={site} steps={steps} />` calls `Crumbs({ site, steps })`. */
type Part<P> = (props: P) => Html | null;

export declare namespace JSX {
  type Element = Html;
  type IntrinsicElements = { [tag in Tag]: TagProps };
  interface ElementChildrenAttribute {
    children: Children;
  }
}

export function jsx<P>(part: Part<P>, props: P): Html | null;
export function jsx(tag: string, props: TagProps): Html;
export function jsx(tag: string | Part<TagProps>, props: TagProps): Html | null {
  return typeof tag === 'function' ? tag(props) : element(tag, props);
}

export { jsx as jsxs };

/** `<>…</>`: children without a tag around them. */
export function Fragment({ children }: { children?: Children }): Html {
  return new Html(htmlOf(children));
}

/** Elements without content, which HTML closes by itself. */
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'link', 'meta']);

function element(tag: string, props: Readonly<Record<string, Children>>): Html {
  let html = `<${tag}`;
  for (const name in props) if (name !== 'children') html += attribute(name, props[name]);
  return new Html(VOID.has(tag) ? `${html}/>` : `${html}>${htmlOf(props['children'])}</${tag}>`);
}

/** ` class="line"`; one that is true stands alone, one that is false or missing is left out. */
function attribute(name: string, value: Children): string {
  if (typeof value === 'string') return value === '' ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`;
  if (typeof value === 'object' || value === undefined) return '';
  // `aria-hidden` and `data-copy` are words to HTML, not switches
  if (typeof value === 'boolean' && !/^(?:aria|data)-/.test(name)) return value ? ` ${name}` : '';
  return ` ${name}="${value}"`;
}
