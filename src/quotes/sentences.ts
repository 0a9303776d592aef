import { ABBREVIATIONS, SENTENCE_STARTERS } from '../german/sentenceBorders.ts';
import { FIRST_SUBJUNCTIVES } from '../german/subjunctive.ts';
import type { Stretch } from './stretches.ts';
import type { Token, TokenKind } from './tokens.ts';
import { TRIGGER, triggersOf } from './triggers.ts';

/** A token of a sentence, or a whole stretch in quotation marks as one part. */
export interface Part {
  kind: TokenKind | 'quote';
  start: number;
  end: number;
  text: string;
  /** the stretch, where the part is one */
  stretch?: Stretch;
}

/** A sentence as its author frames it: quotations count as one part each, asides in brackets are left out. */
export interface Sentence {
  parts: Part[];
  /** index of the paragraph it stands in */
  paragraph: number;
  /** what in it calls for a closer look, see `TRIGGER` */
  triggers: number;
}

/** No author writes longer ones; the bound keeps the reading of a sentence from growing with the square of its length. */
const MAX_PARTS = 160;

/** A bracket that is longer is no aside but a sentence of its own. */
const MAX_ASIDE = 40;

/**
 * Cuts a text into sentences. A full stop inside a quotation does not end the sentence around it; one at the
 * quotation's end does when a capital follows: „„Das reicht.“ Er fuhr fort: …“ are two sentences.
 */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let parts: Part[] = [];
  let paragraph = 0;
  let triggers = 0;
  let next = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'break') {
      finish();
      paragraph++;
      continue;
    }
    const stretch = stretches[next];
    if (stretch?.first === at) {
      next++;
      at = stretch.last;
      triggers |= TRIGGER.quote;
      parts.push({
        kind: 'quote',
        start: token.start,
        end: stretch.end,
        text: text.slice(token.start, stretch.end),
        stretch,
      });
      if ((tokens[at - 1]?.kind === 'stop' && startsSentence(at + 1)) || parts.length === MAX_PARTS) finish();
      continue;
    }
    if (token.kind === 'open') {
      const close = endOfAside(tokens, at, stretch?.first ?? tokens.length);
      if (close > 0) {
        at = close;
        continue;
      }
    }
    if (token.kind === 'word') {
      if (parts.length === 0) triggers |= triggersOf(token.text.toLowerCase());
      else if (!isAsciiCapital(token.text)) triggers |= triggersOf(token.text);
    } else if (token.kind === 'colon') triggers |= TRIGGER.colon;
    parts.push(token);
    if ((token.kind === 'stop' && endsSentence(at)) || parts.length === MAX_PARTS) finish();
  }
  finish();
  return sentences;

  function finish(): void {
    if (parts.length > 0) sentences.push({ parts, paragraph, triggers });
    parts = [];
    triggers = 0;
  }

  function startsSentence(at: number): boolean {
    const token = tokens[at];
    if (token === undefined || token.kind === 'break' || token.kind === 'mark') return true;
    return (token.kind === 'word' || token.kind === 'number') && !isSmall(token.text);
  }

  function endsSentence(at: number): boolean {
    if (!startsSentence(at + 1)) return tokens[at + 1]?.kind === 'dash';
    const before = tokens[at - 1];
    const after = tokens[at + 1];
    if (tokens[at]?.text !== '.' || before?.end !== tokens[at]?.start || after === undefined) return true;
    if (after.kind === 'break') return true;
    if (before?.kind === 'number')
      return !/^\d{1,2}$/.test(before.text) || SENTENCE_STARTERS.has(after.text.toLowerCase());
    if (before?.kind !== 'word') return true;
    // „Washington, D.C. Bremen werde …“: a verb behind the next word tells that a sentence began
    if (before.text === 'C' && tokens[at - 3]?.text === 'D')
      return FIRST_SUBJUNCTIVES.has(tokens[at + 2]?.text ?? '');
    return !(ABBREVIATIONS.has(before.text) || /^\p{Lu}$/u.test(before.text) || isInitials(before.text));
  }
}

function endOfAside(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from + 1; at < limit && at - from <= MAX_ASIDE; at++) {
    const kind = tokens[at]?.kind;
    if (kind === 'close') return at;
    if (kind === 'break') return 0;
  }
  return 0;
}

/** Most words that call for no closer look, told by one comparison. */
function isAsciiCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 65 && code <= 90;
}

/** „z.B“, „J.R“ before its last point */
function isInitials(word: string): boolean {
  return word.length <= 5 && /^\p{L}(?:\.\p{L})+$/u.test(word);
}

/** Whether a word begins with a small letter. */
export function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code < 128) return code >= 97 && code <= 122;
  const first = word.charAt(0);
  return first !== first.toUpperCase();
}
