/** All else needs a closer look: markup, controls, halves of characters. */
const PLAIN = /^[\t\n\r !#-%(-;=?-\uD7FF\uE000-\uFFFD]*$/;

/** Text as XML content or attribute value; characters that XML cannot hold are left out. */
export function xml(text: string): string {
  if (PLAIN.test(text)) return text;
  return xmlCharacters(text).replace(/[<>&"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Text without the characters that XML cannot hold, for what escapes it itself. */
export function xmlCharacters(text: string): string {
  return PLAIN.test(text)
    ? text
    : text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
