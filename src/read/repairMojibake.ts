import { utf8SequenceLength } from './utf8Sequence.ts';
import { byteOf } from './windows1252.ts';

/**
 * Signs that UTF-8 was once read as Windows-1252, which no German text contains otherwise:
 * `Ã¼` for ü, `Â ` for a fixed space, `â€ž` for „.
 */
const SURE_SIGN = /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Â[\u00a0-\u00bf\u0080-\u0095]|â€|â\u0080/u;

/** What may come out of a repair: Latin letters, punctuation, currency, spaces and emoji. Not Ψ, not a control. */
const PLAUSIBLE = /^[\p{Script=Latin}\p{P}\p{S}\p{Zs}\u00ad\u200b-\u200f\u2060\ufeff\p{No}]+$/u;

/** Repairing twice undoes `ÃƒÂ¼`, which went wrong twice. */
const ROUNDS = 2;

export interface Repaired {
  text: string;
  /** 1-based numbers of the lines that were repaired */
  lines: number[];
}

/**
 * Undoes UTF-8 read as Windows-1252, line by line: `fÃ¼r` → `für`. Only in lines with a sure sign, and there only
 * sequences that are valid UTF-8 byte for byte and give plausible characters; so `„Ä“` stays as it is.
 */
export function repairMojibake(text: string): Repaired {
  if (!mayHold(text) || !SURE_SIGN.test(text)) return { text, lines: [] };
  const lines: number[] = [];
  const repaired = text.split('\n').map((line, index) => {
    let now = line;
    for (let round = 0; round < ROUNDS && SURE_SIGN.test(now); round++) now = repairLine(now);
    if (now !== line) lines.push(index + 1);
    return now;
  });
  return { text: repaired.join('\n'), lines };
}

/** What every sign begins with; German texts hold none of the three, and looking for one letter is quick. */
function mayHold(text: string): boolean {
  return text.includes('Ã') || text.includes('Â') || text.includes('â');
}

function repairLine(line: string): string {
  const byteAt = (index: number): number => (index < line.length ? byteOf(line.charCodeAt(index)) : -1);
  const pieces: string[] = [];
  let kept = 0;
  for (let index = 0; index < line.length; ) {
    const length = byteAt(index) < 0x80 ? 0 : utf8SequenceLength(byteAt, index);
    const decoded = length > 1 ? decodeSequence(byteAt, index, length) : '';
    if (decoded !== '' && PLAUSIBLE.test(decoded)) {
      pieces.push(line.slice(kept, index), decoded);
      index += length;
      kept = index;
    } else index++;
  }
  pieces.push(line.slice(kept));
  return pieces.join('');
}

/** The character that a valid UTF-8 sequence of two to four bytes encodes. */
function decodeSequence(byteAt: (index: number) => number, at: number, length: number): string {
  let codePoint = byteAt(at) & (0xff >> (length + 1));
  for (let index = at + 1; index < at + length; index++)
    codePoint = (codePoint << 6) | (byteAt(index) & 0x3f);
  return String.fromCodePoint(codePoint);
}
