import { bodyOf, type Draft, take } from './draft.ts';

/** Takes the heading that ends a page's text: what it stood over („Wir brauchen dich“, „Mehr aus dem Tal“) is taken already. */
export function takeLastHeading(draft: Draft): void {
  if (draft.raw.format !== 'html') return;
  const body = bodyOf(draft);
  const last = body.at(-1);
  if (body.length > 1 && last?.role === 'heading') take(draft, last, 'other');
}
