import type { Children } from './html.ts';

/** Every tag of HTML and SVG. */
export type Tag = keyof HTMLElementTagNameMap | keyof SVGElementTagNameMap;

type Value = string | number | boolean | null | undefined;

/** The attributes that templates use, by the names they have in HTML: one that is misspelt does not compile. */
type Attribute =
  | 'action'
  | `aria-${string}`
  | 'as'
  | 'autocapitalize'
  | 'autocomplete'
  | 'charset'
  | 'class'
  | 'content'
  | 'crossorigin'
  | 'cx'
  | 'cy'
  | 'd'
  | `data-${string}`
  | 'datetime'
  | 'disabled'
  | 'for'
  | 'height'
  | 'hidden'
  | 'href'
  | 'http-equiv'
  | 'id'
  | 'lang'
  | 'list'
  | 'maxlength'
  | 'method'
  | 'name'
  | 'open'
  | 'placeholder'
  | 'preserveAspectRatio'
  | 'property'
  | 'r'
  | 'rel'
  | 'role'
  | 'scope'
  | 'spellcheck'
  | 'src'
  | 'stroke-width'
  | 'tabindex'
  | 'title'
  | 'type'
  | 'value'
  | 'viewBox'
  | 'width'
  | 'x'
  | 'y';

export type TagProps = { [name in Attribute]?: Value } & { children?: Children };
