import type { LineRole } from '../../stages.ts';
import type { HtmlElement } from './tree.ts';

/** What the nearest telling element around a block makes of it. */
const ROLES: Readonly<Record<string, LineRole>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  summary: 'heading',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  blockquote: 'quote',
  q: 'quote',
  figcaption: 'caption',
  figure: 'caption',
  caption: 'heading',
};

/** The role that the markup alone gives a block. */
export function blockRole(element: HtmlElement): LineRole {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) {
    const role = Object.hasOwn(ROLES, at.tag) ? ROLES[at.tag] : undefined;
    if (role !== undefined) return role;
  }
  return 'text';
}
