import { FIRST_SUBJUNCTIVES } from '../german/subjunctive.ts';
import { SAYING_WORDS } from '../german/verbsOfSaying.ts';

/** Words and signs that make it worth while to look at a sentence, as bits, so that a sentence adds them up. */
export const TRIGGER = {
  saying: 1,
  subjunctive: 2,
  so: 4,
  wie: 8,
  accordingTo: 16,
  itSays: 32,
  that: 64,
  colon: 128,
  quote: 256,
  hence: 512,
  to: 1024,
} as const;

const bits = new Map<string, number>();
const add = (words: Iterable<string>, bit: number): void => {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
};
add(SAYING_WORDS, TRIGGER.saying);
add(FIRST_SUBJUNCTIVES, TRIGGER.subjunctive);
add(['so'], TRIGGER.so);
add(['wie'], TRIGGER.wie);
add(['laut', 'lt', 'nach', 'gemäß', 'zufolge'], TRIGGER.accordingTo);
add(['heißt', 'hieß', 'heisst', 'geheißen'], TRIGGER.itSays);
add(['dass', 'daß'], TRIGGER.that);
add(['demnach', 'demzufolge', 'wonach', 'denen'], TRIGGER.hence);
add(['zu'], TRIGGER.to);

/** Whether a word of this first and last letter and length has bits: most words are told by this alone. */
const shapes = new Uint8Array(1 << 14);
const shapeOf = (word: string): number =>
  (((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(word.length - 1) & 31) | (word.length << 10)) & 0x3fff;
for (const word of bits.keys()) shapes[shapeOf(word)] = 1;

/** The bits of a word in small letters; 0 for most. */
export function triggersOf(word: string): number {
  return shapes[shapeOf(word)] === 0 ? 0 : (bits.get(word) ?? 0);
}
