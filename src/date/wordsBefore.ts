const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x250);
const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 0xa0;

/**
 * Up to `count` words that stand before a place with nothing but white space between, small letters, nearest first:
 * before „1985“ in „etwa um 1985“ they are „um“, „etwa“.
 */
export function wordsBefore(text: string, start: number, count: number): string[] {
  const words: string[] = [];
  let end = start;
  while (words.length < count) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    let from = end;
    while (from > 0 && end - from < 30 && isLetter(text.charCodeAt(from - 1))) from--;
    if (from === end || (words.length === 0 && end === start)) break;
    words.push(text.slice(from, end).toLowerCase());
    end = from;
  }
  return words;
}
