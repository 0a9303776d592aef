import { parseHtml } from '../parseHtml.ts';
import { textOf } from '../tree.ts';

/**
 * A claim's value as one line of text. Attributes and JSON often hold HTML in HTML: `Müller &amp;amp; Söhne`,
 * `<b>Eilt</b>`.
 */
export function plainValue(value: string): string {
  let plain = value;
  for (let round = 0; round < 2 && /&[#\w]+;|<\/?[a-z][^>]*>/i.test(plain); round++)
    plain = textOf(parseHtml(plain).root);
  return plain.replace(/\s+/g, ' ').trim().normalize('NFC');
}
