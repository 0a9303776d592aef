import { nextHash, type OnWord } from './eachWord.ts';

/** Calls with the borders and the hash of whatever stands between spaces: one place in the index each, as `placesIn` has it. */
export function eachPlace(text: string, found: OnWord): void {
  const { length } = text;
  let start = 0;
  let hash = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) {
      hash = nextHash(hash, code);
      continue;
    }
    if (at > start) found(start, at, hash);
    start = at + 1;
    hash = 0;
  }
  if (length > start) found(start, length, hash);
}

/** What `\s` is in a regular expression. */
const isSpace = (code: number): boolean =>
  code <= 0x20
    ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
    : code >= 0xa0 && (code === 0xa0 || (code >= 0x1680 && RARE_SPACE.has(code)));
const RARE_SPACE: ReadonlySet<number> = new Set([
  0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028,
  0x2029, 0x202f, 0x205f, 0x3000, 0xfeff,
]);
