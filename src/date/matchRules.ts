import type { Meaning } from './meaning.ts';
import { type DateRule, NUMBER } from './rule.ts';

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
  numbers: Compiled[];
}

/** Indexes the rules under each of their first words, as written small, capitalised and in capitals. */
export function indexRules(rules: readonly DateRule[]): RuleIndex {
  const index: RuleIndex = { words: new Map(), numbers: [] };
  for (const rule of rules) {
    const compiled = { rule, pattern: new RegExp(rule.pattern, 'iuy') };
    const forms = new Set<string>();
    for (const word of rule.starts) {
      if (word === NUMBER) continue;
      forms
        .add(word)
        .add(word.charAt(0).toUpperCase() + word.slice(1))
        .add(word.toUpperCase());
    }
    if (rule.starts.includes(NUMBER)) index.numbers.push(compiled);
    for (const form of forms) {
      const list = index.words.get(form);
      if (list === undefined) index.words.set(form, [compiled]);
      else list.push(compiled);
    }
  }
  return index;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Latin letters with marks count; punctuation from U+2000 on does not. Exactness is left to the patterns. */
const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x2bff));

function matchAt(text: string, start: number, candidates: readonly Compiled[]): Match | null {
  for (const { rule, pattern } of candidates) {
    pattern.lastIndex = start;
    const found = pattern.exec(text);
    if (found === null || found[0] === '') continue;
    const end = start + found[0].length;
    const meaning = rule.read(found.groups ?? {}, { text, start, end });
    if (meaning !== null) return { start, end, meaning, rule: rule.name };
  }
  return null;
}

/** Every expression in the text, left to right, without overlap. Linear in the length of the text. */
export function matchRules(text: string, index: RuleIndex): Match[] {
  const matches: Match[] = [];
  let position = 0;
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const start = position;
    let candidates: readonly Compiled[] | undefined;
    if (isDigit(code)) {
      while (isDigit(text.charCodeAt(position))) position++;
      const standsAlone = position - start <= 4 && !isLetter(text.charCodeAt(start - 1));
      candidates = standsAlone ? index.numbers : undefined;
    } else if (isLetter(code)) {
      while (isLetter(text.charCodeAt(position))) position++;
      candidates = isDigit(text.charCodeAt(start - 1))
        ? undefined
        : index.words.get(text.slice(start, position));
    } else position++;
    const match = candidates && matchAt(text, start, candidates);
    if (match) {
      matches.push(match);
      position = Math.max(position, match.end);
    }
  }
  return matches;
}
