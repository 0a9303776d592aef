import {
  COORDINATORS,
  NOBODY,
  OBJECT_DETERMINERS,
  PREPOSITIONS,
  SMALL_WORDS,
  SUBORDINATORS,
} from '../german/clauseWords.ts';
import { MONTHS_AND_DAYS } from '../german/dayNouns.ts';
import { isPersonNoun } from '../german/personNouns.ts';
import { type NounPhrase, nounPhraseAt } from './nounPhrase.ts';
import { isSmall, type Part } from './sentences.ts';

/** Who speaks, as the sentence words it: a phrase and, in apposition, a second one that names the same. */
export interface Subject {
  phrase: NounPhrase;
  apposition: NounPhrase | null;
}

/** How many words may stand between a verb and the subject behind it. */
const REACH = 24;

/**
 * The subject of the verb at `verb`: German puts it before the verb or, when something else stands there, behind it.
 * Null where nobody in particular speaks („man“, „es“) or the words do not tell.
 */
export function subjectOf(parts: readonly Part[], verb: number): Subject | null {
  const ahead = subjectAhead(parts, verb);
  if (ahead !== null && !isDative(parts, ahead.phrase)) return ahead;
  return subjectBehind(parts, verb + 1) ?? ahead;
}

/** „Der Sprecher (…) sagte“, „Er lachte und sagte“ */
function subjectAhead(parts: readonly Part[], verb: number): Subject | null {
  if (verb === 0) return null;
  const start = clauseStart(parts, verb);
  const before = parts[verb - 1];
  const first = nounPhraseAt(parts, start);
  if (first !== null && first.to <= verb) {
    const subject = withApposition(parts, extended(parts, first, verb));
    const end = subject.apposition?.to ?? subject.phrase.to;
    // „Merkel, die gerade ankam, sagte“: the gap before the verb closes what the comma opened
    if (end === verb || before?.kind !== 'comma' || parts[end]?.kind === 'comma') return subject;
  }
  if (start === 0 && before?.kind === 'word' && /^(?:und|aber)$/.test(before.text))
    return subjectOfMainClause(parts, verb);
  return null;
}

/** „Der Sprecher der Partei im Landtag“: what stands before the verb of a main clause is one phrase. */
function extended(parts: readonly Part[], phrase: NounPhrase, verb: number): NounPhrase {
  if (phrase.pronoun || phrase.several) return phrase;
  let to = phrase.to;
  while (to < verb && to < phrase.to + 8) {
    const part = parts[to];
    if (part?.kind !== 'word' || !PREPOSITIONS.has(part.text)) break;
    const next = nounPhraseAt(parts, to + 1, true);
    if (next === null || next.to > verb) break;
    to = next.to;
  }
  const after = parts[to];
  return to === verb || after?.kind === 'comma' ? { ...phrase, to } : phrase;
}

/**
 * The subject of the sentence up to `end`, whatever its verb: the phrase at its head, or the one behind the first
 * verb. „Als der Zug hielt, stieg der Fahrer aus und rief“: the head of the main clause counts.
 */
export function subjectOfMainClause(parts: readonly Part[], end: number): Subject | null {
  let at = 0;
  if (SUBORDINATORS.has(parts[0]?.text.toLowerCase() ?? '')) {
    const comma = parts.findIndex((part) => part.kind === 'comma');
    if (comma > 0 && comma < end && nounPhraseAt(parts, 1) !== null) return subjectBehind(parts, comma + 2);
  }
  while (at < end && isOpener(parts[at])) at++;
  const first = nounPhraseAt(parts, at);
  if (first !== null && first.to <= end && !isDative(parts, first))
    return withApposition(parts, extended(parts, first, end));
  for (; at < end; at++) {
    const part = parts[at];
    if (part?.kind === 'comma') return null;
    if (part?.kind !== 'word') continue;
    const lower = part.text.toLowerCase();
    if (PREPOSITIONS.has(lower)) {
      at = behindPreposition(parts, at) - 1;
      continue;
    }
    if (isSmall(part.text) && !SMALL_WORDS.has(lower) && !OBJECT_DETERMINERS.has(lower)) {
      const subject = subjectBehind(parts, at + 1);
      return subject !== null && subject.phrase.to <= end ? subject : null;
    }
  }
  return null;
}

/** Where the clause of the verb begins: behind the last comma with a conjunction, a colon or a quotation. */
function clauseStart(parts: readonly Part[], verb: number): number {
  let start = 0;
  for (let at = 0; at < verb; at++) {
    const part = parts[at];
    if (part === undefined) break;
    const next = parts[at + 1];
    if (part.kind === 'colon' || part.kind === 'semicolon') start = at + 1;
    else if (part.kind === 'quote' && next?.kind === 'comma' && part.text.length > 60) start = at + 2;
    else if (part.kind === 'comma' && next?.kind === 'word') {
      if (at + 1 >= verb) continue;
      const phrase = nounPhraseAt(parts, at + 1);
      // „…, Merkel sagte“: a new main clause
      if (phrase !== null && phrase.to === verb) start = phrase.several ? start : at + 1;
      else if (COORDINATORS.has(next.text) || SUBORDINATORS.has(next.text)) start = at + 1;
    } else if (part.kind === 'word' && /^(?:und|aber|doch)$/.test(part.text) && at > start) {
      const phrase = nounPhraseAt(parts, at + 1);
      if (phrase !== null && phrase.to === verb && !phrase.several && !sharesVerb(parts, start, at))
        start = at + 1;
    }
  }
  const first = parts[start]?.text.toLowerCase() ?? '';
  // „Als Antwort sagte“, „Als der Zug hielt, sagte“: neither holds the subject before the verb
  if (first === 'als')
    return parts[start + 1]?.kind === 'word' && isSmall(parts[start + 1]?.text ?? '') ? start + 1 : start;
  while (start < verb && isOpener(parts[start])) start++;
  return start;
}

/** Whether the words from `start` to „und“ are a phrase alone, so that what follows „und“ belongs to it. */
function sharesVerb(parts: readonly Part[], start: number, joint: number): boolean {
  const phrase = nounPhraseAt(parts, start);
  return phrase !== null && phrase.to > joint;
}

function isOpener(part: Part | undefined): boolean {
  if (part?.kind !== 'word') return part?.kind === 'dash' || part?.kind === 'comma';
  const lower = part.text.toLowerCase();
  return (
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower) ||
    lower === 'auch' ||
    lower === 'sogar' ||
    lower === 'selbst'
  );
}

/** „sagte am Montag der Sprecher“: steps over adverbs and phrases with a preposition. */
export function subjectBehind(parts: readonly Part[], from: number): Subject | null {
  let at = from;
  while (at < parts.length && at < from + REACH) {
    const part = parts[at];
    if (part === undefined) return null;
    if (part.kind === 'quote' && at > from) return null;
    if (part.kind !== 'word' && part.kind !== 'number' && part.kind !== 'quote') return null;
    const lower = part.text.toLowerCase();
    if (PREPOSITIONS.has(lower) && isSmall(part.text)) {
      at = behindPreposition(parts, at);
      continue;
    }
    if (OBJECT_DETERMINERS.has(lower)) {
      const object = nounPhraseAt(parts, at, true);
      at = object?.to ?? at + 1;
      continue;
    }
    const phrase = nounPhraseAt(parts, at);
    if (phrase !== null) return withApposition(parts, phrase);
    if (NOBODY.has(lower)) return null;
    if (!SMALL_WORDS.has(lower) && !isSmall(part.text)) return null;
    at++;
  }
  return null;
}

function behindPreposition(parts: readonly Part[], at: number): number {
  let next = at + 1;
  const dated = (part: Part | undefined): boolean =>
    part !== undefined && (part.kind === 'number' || part.text === '.' || MONTHS_AND_DAYS.test(part.text));
  if (dated(parts[next]) || (isSmall(parts[next]?.text ?? 'X') && dated(parts[next + 1]))) {
    next++;
    while (dated(parts[next])) next++;
    return next;
  }
  return nounPhraseAt(parts, next, true)?.to ?? next;
}

/** „der Minister Frankreichs, Nicolas Sarkozy,“ */
export function withApposition(parts: readonly Part[], phrase: NounPhrase): Subject {
  const none = { phrase, apposition: null };
  if (phrase.pronoun) return none;
  const gap = behindAttributes(parts, phrase.to);
  if (parts[gap]?.kind !== 'comma' && parts[gap]?.kind !== 'dash') return none;
  const next = parts[gap + 1];
  if (next?.kind !== 'word') return none;
  const second = nounPhraseAt(parts, gap + 1);
  if (second === null || second.pronoun || second.several) return none;
  const after = parts[second.to];
  if (after !== undefined && after.kind === 'word') return none;
  const bare = second.nouns === second.from;
  if (gap > phrase.to && (!bare || second.headTo - second.nouns < 2)) return none;
  if (bare && !isSmall(next.text)) return { phrase, apposition: second };
  return isPersonNoun(parts[second.headTo - 1]?.text ?? '') ? { phrase, apposition: second } : none;
}

/** From behind „die Sprecherin der Fraktion“ over „im Bundestag“, where a comma and a name may follow */
export function behindAttributes(parts: readonly Part[], from: number): number {
  let at = from;
  for (let count = 0; count < 2; count++) {
    const part = parts[at];
    if (part?.kind !== 'word' || !PREPOSITIONS.has(part.text)) return at;
    const phrase = nounPhraseAt(parts, at + 1, true);
    if (phrase === null) return at;
    at = phrase.to;
  }
  return at;
}

/** „Zeitung“, „Ministerin“, „Agentur“, not „Sprung“ */
const FEMININE =
  /(?:(?<!spr)ung|heit|keit|schaft|ion|tät|presse|agentur|welt|bild|zeit|post|rundschau|behörde|(?:er|ist|ent|ant|or|eur|ch)in)$/i;

/** „Der Zeitung sagte Merkel“, „Der staatlichen Agentur sagte er“: a feminine object, no subject. */
function isDative(parts: readonly Part[], phrase: NounPhrase): boolean {
  if (parts[phrase.from]?.text.toLowerCase() !== 'der') return false;
  const adjective = parts[phrase.from + 1]?.text ?? '';
  if (phrase.nouns > phrase.from + 1 && isSmall(adjective)) return adjective.endsWith('en');
  return FEMININE.test(parts[phrase.nouns]?.text ?? '');
}
