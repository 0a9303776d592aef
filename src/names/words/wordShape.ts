const CAPITAL = /\p{Lu}/u;
const SMALL = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

/** The outline of a word, runs shortened to two: „Kim“ → `Xxx`, „UN-Rat“ → `XX-Xxx`, „G7“ → `X0` */
export function shapeOf(word: string): string {
  let shape = '';
  for (const char of word.slice(0, 40)) {
    const sign = CAPITAL.test(char) ? 'X' : SMALL.test(char) ? 'x' : DIGIT.test(char) ? '0' : char;
    if (!shape.endsWith(sign + sign)) shape += sign;
  }
  return shape;
}
