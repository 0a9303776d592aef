import { NO_TITLE } from '../../../src/german/ui.ts';
import { articlePath } from './articlePath.ts';
import { element, markedText } from './element.ts';
import type { ReferenceRow } from './references.ts';
import { articleAddress } from './resultList.ts';
import type { ViewContext } from './views.ts';

/** A headline that leads to its article, the words searched for marked here and there. */
export function articleLink(
  { id, title }: ReferenceRow,
  { engine, marks, highlight }: ViewContext,
): HTMLAnchorElement {
  const words = title === '' ? NO_TITLE : title;
  const address = articleAddress(articlePath(id, engine.base), highlight);
  return element('a', { class: 'titel', href: address }, ...markedText(words, marks(words)));
}
