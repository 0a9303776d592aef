const BLANK = 0x20;

/** A name of several words with one blank between them: it may have stood on two lines. */
export function withPlainBlanks(text: string): string {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const space = code === BLANK;
    // what else may be white space, and the second of two blanks, is left to the pattern
    if ((space && blank) || code < BLANK || (code >= 0x80 && SPACE.test(text.charAt(i))))
      return text.replace(/\s+/gu, ' ');
    blank = space;
  }
  return text;
}

const SPACE = /\s/u;
