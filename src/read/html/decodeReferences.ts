import { parseHtml } from './parseHtml.ts';
import { rawText } from './tree.ts';

/** `&uuml;` and `&#252;` as the characters they stand for; nothing else in the text is read as HTML. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? rawText(parseHtml(text.replaceAll('<', '&lt;')).root) : text;
}
