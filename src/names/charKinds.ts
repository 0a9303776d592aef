/** What a UTF-16 code unit is to a word, as a bit; halves of surrogate pairs are marks. */
export const Kind = { Space: 1, Mark: 2, Letter: 4, Digit: 8 } as const;
/** The kinds that words are made of. */
export const WORD = Kind.Letter | Kind.Digit;
/** Bits that say more of a letter. */
export const Case = { Capital: 16, Small: 32 } as const;

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\s\u00AD\u200B\u2060\uFEFF]$/u;
const CAPITAL = /^\p{Lu}$/u;
const SMALL = /^\p{Ll}$/u;

/** The bits of the code units that were met so far, 0 for others, so that no pattern is run per letter. */
export const CHAR_KINDS = new Uint8Array(65_536);

/** Reads a code unit that was not met before. */
export function learnKind(code: number): number {
  const char = String.fromCharCode(code);
  let bits: number = Kind.Mark;
  if (code >= 0xd800 && code < 0xe000) bits = Kind.Mark;
  else if (LETTER.test(char)) bits = Kind.Letter;
  else if (DIGIT.test(char)) bits = Kind.Digit;
  else if (SPACE.test(char)) bits = Kind.Space;
  if (CAPITAL.test(char)) bits |= Case.Capital;
  else if (SMALL.test(char)) bits |= Case.Small;
  CHAR_KINDS[code] = bits;
  return bits;
}

/** What a code unit is; 0 beyond the end of a text (NaN). */
export const kindOf = (code: number): number => (code >= 0 ? CHAR_KINDS[code] || learnKind(code) : 0);
export const isCapital = (code: number): boolean => (kindOf(code) & Case.Capital) !== 0;

const LITTLE_ENDIAN = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
/** Zeros behind the last code unit, so that a look at what follows needs no check. */
const BEYOND = 2;

/** The code units of one text after the other, in a list that grows to the longest: much faster read than the text is. */
export class CodeBuffer {
  #bytes = Buffer.alloc(2 ** 15);
  #codes = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, 2 ** 14);

  /** The code units, with zeros behind them; they stay until the next text is read. */
  read(text: string): Uint16Array {
    const { length } = text;
    if (length + BEYOND > this.#codes.length) {
      this.#bytes = Buffer.alloc((length + BEYOND) * 4);
      this.#codes = new Uint16Array(this.#bytes.buffer, this.#bytes.byteOffset, (length + BEYOND) * 2);
    }
    const codes = this.#codes;
    if (length < SHORT) for (let i = 0; i < length; i++) codes[i] = text.charCodeAt(i);
    else {
      this.#bytes.write(text, 0, 'utf16le');
      if (!LITTLE_ENDIAN) this.#bytes.subarray(0, length * 2).swap16();
    }
    codes[length] = 0;
    codes[length + 1] = 0;
    return codes;
  }
}

/** Below this, letter by letter is faster than a call that leaves the program. */
const SHORT = 40;
