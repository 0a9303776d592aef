import type { Meaning } from './meaning.ts';
import { type DateRule, LONG_NUMBER, NUMBER } from './rule.ts';

/** An expression that a rule has read, not yet set against the article's date. */
export interface Match {
  start: number;
  end: number;
  meaning: Meaning;
  rule: string;
}

interface Compiled {
  rule: DateRule;
  pattern: RegExp;
}

/** Rules by the word an expression may begin with, so that most words of a text cost one look-up. */
export interface RuleIndex {
  words: Map<string, Compiled[]>;
  /** 1 for every first letter and length that a word of the index has */
  shapes: Uint8Array;
  /** for one or two digits, and for three or four */
  numbers: { short: Compiled[]; long: Compiled[] };
}

/** Indexes the rules under each of their first words, as written small, capitalised and in capitals. */
export function indexRules(rules: readonly DateRule[]): RuleIndex {
  const index: RuleIndex = {
    words: new Map(),
    shapes: new Uint8Array(1 << 14),
    numbers: { short: [], long: [] },
  };
  for (const rule of rules) {
    const compiled = { rule, pattern: new RegExp(rule.pattern, 'iy') };
    const forms = new Set<string>();
    for (const word of rule.starts) {
      if (word === NUMBER || word === LONG_NUMBER) continue;
      forms
        .add(word)
        .add(word.charAt(0).toUpperCase() + word.slice(1))
        .add(word.toUpperCase());
    }
    if (rule.starts.includes(NUMBER)) index.numbers.short.push(compiled);
    if (rule.starts.includes(LONG_NUMBER)) index.numbers.long.push(compiled);
    for (const form of forms) {
      index.shapes[shapeOf(form.charCodeAt(0), form.length)] = 1;
      const list = index.words.get(form);
      if (list === undefined) index.words.set(form, [compiled]);
      else list.push(compiled);
    }
  }
  return index;
}

const NEITHER = 0;
const DIGIT = 1;
const LETTER = 2;

/** What kind of character a code unit is. Marked Latin letters count; punctuation from U+2000 on does not. */
const KINDS = Uint8Array.from({ length: 0x2c00 }, (_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const ascii = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return ascii || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ? LETTER : NEITHER;
});
const kindOf = (text: string, position: number): number => KINDS[text.charCodeAt(position)] ?? NEITHER;

/** Which first letters and lengths the index has words of: most words of a text are passed over by this alone. */
const shapeOf = (code: number, length: number): number => ((code & 0xff) << 6) | Math.min(length, 63);

function matchAt(text: string, start: number, candidates: readonly Compiled[]): Match | null {
  for (const { rule, pattern } of candidates) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null || found[0] === '' || found[0].includes('\n\n')) continue;
    const end = start + found[0].length;
    const meaning = rule.read(found.groups ?? {}, { text, start, end });
    if (meaning !== null) return { start, end, meaning, rule: rule.name };
  }
  return null;
}

/** Every expression in the text, left to right, without overlap. Linear in the length of the text. */
export function matchRules(text: string, index: RuleIndex): Match[] {
  const { words, shapes, numbers } = index;
  const matches: Match[] = [];
  let position = 0;
  while (position < text.length) {
    const start = position++;
    const kind = kindOf(text, start);
    if (kind === NEITHER) continue;
    while (kindOf(text, position) === kind) position++;
    const length = position - start;
    let candidates: readonly Compiled[] | undefined;
    if (kind === DIGIT) {
      if (length <= 4 && kindOf(text, start - 1) !== LETTER)
        candidates = length <= 2 ? numbers.short : numbers.long;
    } else if (shapes[shapeOf(text.charCodeAt(start), length)] === 1 && kindOf(text, start - 1) !== DIGIT)
      candidates = words.get(text.slice(start, position));
    const match = candidates && matchAt(text, start, candidates);
    if (match) {
      matches.push(match);
      position = Math.max(position, match.end);
    }
  }
  return matches;
}
