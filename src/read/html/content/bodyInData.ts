import type { Line } from '../../../stages.ts';
import type { JsonObject } from '../claims/jsonLdObjects.ts';
import { plainValue } from '../claims/plainValue.ts';
import { elementsOf, type HtmlElement, rawText } from '../tree.ts';

/** So long, in characters, is a text that is worth to be taken from there, and so little of it stands on the page. */
const SHORTEST = 500;
const MOST_SHOWN = 0.15;
const LONGEST = 400_000;

const BODY: ReadonlySet<Line['role']> = new Set(['text', 'lead', 'list-item', 'quote']);
const ENDS = /<\/(?:p|h[1-6]|li|div|blockquote)>|<br\s*\/?>|\n/i;

/**
 * The lines of a page whose text is put in by a program that runs nowhere here, and which carries it in its structured
 * data (`articleBody`); null where the page shows its text.
 */
export function bodyInData(article: JsonObject | undefined, lines: readonly Line[], root: HtmlElement): Line[] | null {
  const body = article?.['articleBody'];
  if (typeof body !== 'string' || body.length < SHORTEST || body.length > LONGEST) return null;
  const shown = lines.reduce((sum, { role, text }) => sum + (BODY.has(role) ? text.length : 0), 0);
  if (shown > body.length * MOST_SHOWN) return null;
  const line = lineOfData(root);
  const found = body
    .split(ENDS)
    .map(plainValue)
    .filter((text) => text !== '')
    .flatMap((text): Line[] => [
      { text, line, role: 'text' },
      { text: '', line, role: 'text' },
    ]);
  const around = lines.map((one): Line => (BODY.has(one.role) && one.text !== '' ? { ...one, role: 'note' } : one));
  return [...around, ...found];
}

function lineOfData(root: HtmlElement): number {
  for (const element of elementsOf(root))
    if (element.tag === 'script' && rawText(element).includes('"articleBody"')) return element.line;
  return 1;
}
