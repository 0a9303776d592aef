/** Finished HTML, as apart from text, which is escaped when it gets into a page. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand between two tags. Truth values and nothing at all show nothing, so that `condition && <p/>` works. */
export type Children = Html | string | number | boolean | null | undefined | readonly Children[];

const SPECIAL = /["&<]/;

/** Text as HTML content or attribute value. */
export function escapeHtml(text: string): string {
  return SPECIAL.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
    : text;
}

/** The HTML of children one after the other. */
export function htmlOf(children: Children): string {
  if (typeof children === 'string') return escapeHtml(children);
  if (children instanceof Html) return children.text;
  if (typeof children === 'number') return String(children);
  if (typeof children !== 'object' || children === null) return '';
  let html = '';
  for (const child of children) html += htmlOf(child);
  return html;
}
