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

/** A rule at one of its first words: `next` as `DateRule.next` gives it. */
interface Start {
  position: number;
  next: string | null;
}

/** Codes from here on are not told apart when the character behind a first word is looked at. */
const OTHER = 0x250;

/** The rules of one first word, in order, told apart further by the character behind it. */
class Candidates {
  readonly #rules: readonly Compiled[];
  readonly #starts: readonly Start[];
  readonly #byNext: (readonly Compiled[] | undefined)[] = new Array(OTHER);
  readonly #all: readonly Compiled[];

  constructor(rules: readonly Compiled[], starts: readonly Start[]) {
    this.#rules = rules;
    this.#starts = starts;
    this.#all = this.#fitting(null);
  }

  #fitting(next: string | null): readonly Compiled[] {
    return this.#starts.flatMap((start) => {
      const rule = this.#rules[start.position];
      return rule === undefined || (next !== null && start.next !== null && !start.next.includes(next))
        ? []
        : [rule];
    });
  }

  /** The rules that may go on behind the first word, which ends at `end`. */
  after(text: string, end: number): readonly Compiled[] {
    let position = end;
    let code = text.charCodeAt(position);
    while (code === 32 || code === 10 || code === 0xa0 || (code >= 9 && code <= 13))
      code = text.charCodeAt(++position);
    // at the end of the text there is no code
    if (!(code < OTHER)) return this.#all;
    const known = this.#byNext[code];
    if (known !== undefined) return known;
    const rules = this.#fitting(String.fromCharCode(code).toLowerCase());
    this.#byNext[code] = rules;
    return rules;
  }
}

/** Rules by the word an expression may begin with, so that most words of a text cost one look-up. */
export interface RuleIndex {
  words: Map<string, Candidates>;
  /** 1 for the shape of every word of the index */
  shapes: Uint8Array;
  /** for one or two digits, and for three or four */
  numbers: { short: Candidates; long: Candidates };
}

/** Indexes the rules under each of their first words, as written small, capitalised and in capitals. */
export function indexRules(rules: readonly DateRule[]): RuleIndex {
  const compiled = rules.map((rule) => ({ rule, pattern: new RegExp(rule.pattern, 'iy') }));
  const startsOf = new Map<string, Map<number, Start>>();
  rules.forEach((rule, position) => {
    for (const word of rule.starts) {
      const start = { position, next: rule.next?.(word) ?? null };
      for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])
        startsOf.set(form, (startsOf.get(form) ?? new Map<number, Start>()).set(position, start));
    }
  });
  // words of the same rules share them: „drei“ and „vier“
  const shared = new Map<string, Candidates>();
  const words = new Map<string, Candidates>();
  const shapes = new Uint8Array(SHAPES);
  for (const [form, starts] of startsOf) {
    const key = [...starts.values()].map(({ position, next }) => `${position}${next}`).join('\n');
    const candidates = shared.get(key) ?? new Candidates(compiled, [...starts.values()]);
    shared.set(key, candidates);
    words.set(form, candidates);
    shapes[shapeOf(form, 0, form.length)] = 1;
  }
  const none = new Candidates(compiled, []);
  return {
    words,
    shapes,
    numbers: { short: words.get(NUMBER) ?? none, long: words.get(LONG_NUMBER) ?? none },
  };
}

const NEITHER = 0;
const DIGIT = 1;
const LETTER = 2;

/** What kind of character a code unit is. Marked Latin letters count; punctuation from U+2000 on does not. */
const KINDS = new Uint8Array(1 << 16).map((_, code) => {
  if (code >= 48 && code <= 57) return DIGIT;
  const ascii = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return ascii || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && code < 0x2000) ? LETTER : NEITHER;
});

const SHAPES = 1 << 16;

/** A number made of a word's first two letters, its last and its length: most words of a text are passed over by this alone. */
function shapeOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) * 31 + text.charCodeAt(Math.min(start + 1, end - 1));
  return ((first * 31 + text.charCodeAt(end - 1)) * 31 + end - start) % SHAPES;
}

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
  const { length } = text;
  let position = 0;
  let before = NEITHER;
  while (position < length) {
    const start = position;
    const kind = KINDS[text.charCodeAt(position++)] ?? NEITHER;
    const last = before;
    before = kind;
    if (kind === NEITHER) continue;
    while (position < length && KINDS[text.charCodeAt(position)] === kind) position++;
    let candidates: Candidates | undefined;
    if (kind === DIGIT) {
      if (position - start <= 4 && last !== LETTER)
        candidates = position - start <= 2 ? numbers.short : numbers.long;
    } else if (last !== DIGIT && shapes[shapeOf(text, start, position)] === 1)
      candidates = words.get(text.slice(start, position));
    const match = candidates && matchAt(text, start, candidates.after(text, position));
    if (match) {
      matches.push(match);
      if (match.end > position) {
        position = match.end;
        before = KINDS[text.charCodeAt(position - 1)] ?? NEITHER;
      }
    }
  }
  return matches;
}
