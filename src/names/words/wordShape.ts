import { Case, Kind, kindOf } from '../charKinds.ts';

const [CAPITAL, SMALL, DIGIT] = [0x58, 0x78, 0x30];
const MOST = 40;

/** „Brandstetter“, „Meier-Lüdenscheid“: as most names are written */
export const CAPITALISED = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u;

/** The outline of a word, runs shortened to two: „Kim“ → `Xxx`, „UN-Rat“ → `XX-Xxx`, „G7“ → `X0`; as code units. */
export function shapeOf(word: string): Uint16Array {
  const shape = new Uint16Array(Math.min(word.length, MOST));
  let length = 0;
  for (let i = 0; i < word.length && i < MOST; i++) {
    const code = word.charCodeAt(i);
    const kind = kindOf(code);
    const sign =
      (kind & Case.Capital) !== 0
        ? CAPITAL
        : (kind & Case.Small) !== 0
          ? SMALL
          : (kind & Kind.Digit) !== 0
            ? DIGIT
            : code;
    if (length < 2 || shape[length - 1] !== sign || shape[length - 2] !== sign) shape[length++] = sign;
  }
  return shape.subarray(0, length);
}
