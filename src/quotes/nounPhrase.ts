import {
  GENITIVE_DETERMINERS,
  NAME_PARTICLES,
  NOUN_PREPOSITIONS,
  OBJECT_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SMALL_WORDS,
  SUBJECT_DETERMINERS,
  SUBORDINATORS,
} from '../german/clauseWords.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { isTime } from '../german/nonSpeakers.ts';
import { isPersonNoun } from '../german/personNouns.ts';
import { isStatementNoun } from '../german/statementNouns.ts';
import { sayingForms } from '../german/verbsOfSaying.ts';
import { isSmall, type Part } from './sentences.ts';

/** Words that name somebody or something, as part indexes; `to` and `headTo` are exclusive. */
export interface NounPhrase {
  from: number;
  /** where determiner and adjectives end and the nouns begin */
  nouns: number;
  /** where the head ends and its attributes begin: „der Sprecher | der Bahn“ */
  headTo: number;
  to: number;
  /** „er“, „sie“ */
  pronoun: boolean;
  /** „X und Y“ */
  several: boolean;
}

const MAX_ADJECTIVES = 6;
const MAX_NOUNS = 8;
const MAX_ATTRIBUTES = 4;

/** Reads the words at `at` as a subject or, with `anyCase`, as what stands behind a preposition. */
export function nounPhraseAt(parts: readonly Part[], at: number, anyCase = false): NounPhrase | null {
  const first = parts[at];
  if (first === undefined) return null;
  if (first.kind === 'quote') return isNamed(first) ? headAt(parts, at, at, anyCase) : null;
  if (first.kind !== 'word' && first.kind !== 'number') return null;
  const lower = first.text.toLowerCase();
  const determined = SUBJECT_DETERMINERS.has(lower) || (anyCase && OBJECT_DETERMINERS.has(lower));
  const partitive = partitiveAt(parts, at, lower);
  if (partitive !== null) return partitive;
  if (determined) {
    const nouns = skipAdjectives(parts, at + 1);
    const head = nouns === null ? null : headAt(parts, at, nouns, anyCase);
    if (head !== null) return head;
  }
  if (PRONOUNS.has(lower))
    return { from: at, nouns: at, headTo: at + 1, to: at + 1, pronoun: true, several: false };
  if (lower === 'von' && at === 0 && !anyCase) return nobleAt(parts);
  if (determined || OBJECT_DETERMINERS.has(lower) || PREPOSITIONS.has(lower) || SUBORDINATORS.has(lower))
    return null;
  if (first.kind === 'number') {
    const nouns = skipAdjectives(parts, at + 1);
    return nouns === null ? null : headAt(parts, at, nouns, anyCase);
  }
  if (isSmall(first.text)) {
    if (!isAdjective(first.text)) return null;
    const nouns = skipAdjectives(parts, at);
    // „US-amerikanischer Beamter Russland …“: without an article the noun stands alone
    if (anyCase && nouns !== null && parts[nouns]?.kind === 'word')
      return { from: at, nouns, headTo: nouns + 1, to: nouns + 1, pronoun: false, several: false };
    return nouns === null ? null : headAt(parts, at, nouns, anyCase);
  }
  const bare = anyCase ? genitiveAt(parts, at) : null;
  if (bare !== null) return bare;
  if (SMALL_WORDS.has(lower) || isAdverb(lower)) return null;
  // „Chinesische Behörden“: an adjective at the head of a sentence
  const next = parts[at + 1];
  if (/(?:sche|sche[rsn]|liche|ige|ische)$/.test(lower) && next?.kind === 'word' && !isSmall(next.text))
    return headAt(parts, at, at + 1, anyCase);
  return headAt(parts, at, at, anyCase);
}

/** „US-amerikanischer und südkoreanischer Beamter“: adjectives in the genitive and one noun, whatever follows */
function genitiveAt(parts: readonly Part[], from: number): NounPhrase | null {
  let at = from;
  while (/(?:isch|lich|ig)er$/u.test(parts[at]?.text ?? '') && at < from + MAX_ADJECTIVES)
    at += parts[at + 1]?.text === 'und' ? 2 : 1;
  const noun = parts[at];
  return at === from || noun?.kind !== 'word' || isSmall(noun.text)
    ? null
    : { from: at, nouns: at, headTo: at + 1, to: at + 1, pronoun: false, several: false };
}

function isAdjective(word: string): boolean {
  return (
    /(?:e|er|es|en|em)$/.test(word) &&
    !SMALL_WORDS.has(word) &&
    !PREPOSITIONS.has(word) &&
    sayingForms(word) === undefined &&
    word.length > 3
  );
}

/** „Ähnlich“, „Höhnisch“, „Darin“: at the head of a sentence a capital does not make them nouns. */
function isAdverb(word: string): boolean {
  return (
    /(?:lich|isch|ig|end|weise|halb|falls|dings|seits|maßen|wärts)$/.test(word) ||
    /^(?:da|hier|wo)r?(?:an|auf|aus|bei|durch|für|gegen|hinter|in|mit|nach|neben|über|um|unter|von|vor|zu|zwischen|hin|her)$/.test(
      word,
    )
  );
}

/** A name in quotation marks: „Weite Welt“, „tagesschau.de“ */
function isNamed(part: Part): boolean {
  return (
    part.text.length <= 60 &&
    (/^.\p{Lu}[^\s.!?]*(?:\s(?:\p{Lu}|\p{N}|und|der|des|für|of|the|de|la)[^\s.!?]*)*.$/u.test(part.text) ||
      /^.[a-z0-9-]+\.[a-z]{2,4}.$/.test(part.text))
  );
}

/** „Einer der beteiligten Helfer“, „eine von ihnen“ */
function partitiveAt(parts: readonly Part[], at: number, lower: string): NounPhrase | null {
  if (
    !/^(?:einer|eine|eines|viele|einige|mehrere|zwei|drei|keiner|jeder)$/.test(lower) ||
    !/^(?:der|dieser|seiner|ihrer)$/.test(parts[at + 1]?.text ?? '')
  )
    return null;
  const nouns = skipAdjectives(parts, at + 2);
  if (nouns === null) return null;
  const end = endOfNouns(parts, nouns);
  return end > nouns ? { from: at, nouns: at, headTo: end, to: end, pronoun: false, several: false } : null;
}

/** „Von der Leyen betonte“ at the head of a sentence */
function nobleAt(parts: readonly Part[]): NounPhrase | null {
  const nouns = /^(?:der|den|dem)$/.test(parts[1]?.text ?? '') ? 2 : 1;
  const name = parts[nouns];
  const verb = parts[nouns + 1];
  if (
    name?.kind !== 'word' ||
    isSmall(name.text) ||
    verb?.kind !== 'word' ||
    sayingForms(verb.text) === undefined
  )
    return null;
  return { from: 0, nouns: 0, headTo: nouns + 1, to: nouns + 1, pronoun: false, several: false };
}

/** From behind a determiner to the first noun; null when none comes. */
function skipAdjectives(parts: readonly Part[], from: number): number | null {
  for (let at = from; at < from + MAX_ADJECTIVES; at++) {
    const part = parts[at];
    if (part?.kind === 'quote') return at;
    if (part?.kind === 'number' || part?.kind === 'comma' || (part?.kind === 'other' && part.text === '%'))
      continue;
    if (part?.kind !== 'word') return null;
    if (!isSmall(part.text)) return at;
    if (!isAdjective(part.text) && !ADVERBS_IN_PHRASE.has(part.text)) return null;
  }
  return null;
}

const ADVERBS_IN_PHRASE = new Set([
  'sehr',
  'so',
  'noch',
  'bereits',
  'und',
  'nicht',
  'ehemals',
  'neu',
  'schwer',
  'derzeit',
  'damals',
]);

/** The head whose nouns begin at `nouns`, with its attributes. */
function headAt(parts: readonly Part[], from: number, nouns: number, anyCase = false): NounPhrase | null {
  let at = endOfNouns(parts, nouns);
  if (at === nouns) return null;
  const headTo = at;
  const last = parts[headTo - 1];
  const only = parts[nouns];
  if (!anyCase && only?.kind === 'word' && isTime(only.text)) return null;
  const determined = nouns > from;
  // „sagte Merkel der Zeitung“: a name takes no genitive behind it, a noun does
  const takesGenitive =
    last?.kind === 'word' &&
    (isPersonNoun(last.text) || isDocument(last.text) || (determined && headTo - nouns === 1));
  for (let count = 0; count < MAX_ATTRIBUTES; count++) {
    const end = endOfAttribute(parts, at, at === headTo ? takesGenitive : !isAcronym(parts[at - 1]));
    if (end === at) break;
    at = end;
  }
  const joined = endOfSecond(parts, at);
  return { from, nouns, headTo, to: joined, pronoun: false, several: joined > at };
}

/** „BMI“: what follows it belongs to the verb. */
function isAcronym(part: Part | undefined): boolean {
  return part?.kind === 'word' && /^[\p{Lu}\d-]+$/u.test(part.text);
}

/** „Nicolas Sarkozy“, „Ursula von der Leyen“, „Zeitung „Nature““, „Johannes Paul II“ */
function endOfNouns(parts: readonly Part[], from: number): number {
  let at = from;
  while (at < parts.length && at - from < MAX_NOUNS) {
    const part = parts[at];
    if (part === undefined) break;
    if (part.kind === 'quote') return isNamed(part) ? at + 1 : at;
    if (part.kind === 'stop' && part.text === '.' && isInitialBefore(parts, at)) {
      at++;
      continue;
    }
    if (part.kind !== 'word') break;
    if (isSmall(part.text)) {
      const end = endOfParticles(parts, at, from);
      if (end === at) break;
      at = end;
    } else if (at > from && PREPOSITIONS.has(part.text.toLowerCase())) break;
    else at++;
  }
  return at;
}

/** the point of „George W.“, „Dr.“ */
function isInitialBefore(parts: readonly Part[], at: number): boolean {
  const before = parts[at - 1];
  const after = parts[at + 1];
  return before?.kind === 'word' && before.text.length <= 4 && after?.kind === 'word' && !isSmall(after.text);
}

/** „von der“ in „Ursula von der Leyen“: only behind a first name, and only when the name goes on. */
function endOfParticles(parts: readonly Part[], at: number, from: number): number {
  const before = parts[at - 1];
  if (at === from || before?.kind !== 'word') return at;
  if (
    !FIRST_NAMES.has(before.text) &&
    !/^(?:bin|ibn|al|el|de|del|della|di|da|dos|du|la|le|van|y)$/.test(parts[at]?.text ?? '')
  )
    return at;
  let end = at;
  while (end < at + 3 && NAME_PARTICLES.has(parts[end]?.text ?? '') && parts[end]?.text !== 'und') end++;
  const next = parts[end];
  return end > at && next?.kind === 'word' && !isSmall(next.text) ? end : at;
}

/** „Bericht der Kommission“, „Website des Vereins“ */
function isDocument(word: string): boolean {
  return (
    isStatementNoun(word) ||
    /(?:schreiben|brief|gutachten|studie|antrag|urteil|beschluss|entwurf|seite|site|homepage|papier|vertrag|rede|text|interview|umfrage|ministerium|behörde|amt|verband|partei|fraktion|gericht|kommission|regierung|polizei|vorstand)s?$/i.test(
      word,
    )
  );
}

/** „der Bahn“, „des Ministeriums in …“, „von Amnesty International“ behind a noun */
function endOfAttribute(parts: readonly Part[], at: number, takesGenitive: boolean): number {
  const part = parts[at];
  if (part?.kind === 'quote') return isNamed(part) ? at + 1 : at;
  if (part?.kind !== 'word' || !takesGenitive) return at;
  const isGenitive = GENITIVE_DETERMINERS.has(part.text);
  if (!isGenitive && !NOUN_PREPOSITIONS.has(part.text)) return at;
  let nouns = skipAdjectives(parts, at + 1);
  if (nouns !== null && !isGenitive && nouns === at + 1 && parts[nouns]?.kind === 'word') {
    // „von Amnesty“: the noun follows at once
    const end = endOfNouns(parts, nouns);
    return end > nouns ? end : at;
  }
  if (
    nouns === null &&
    !isGenitive &&
    /^(?:der|den|dem|das|die|einer|einem)$/.test(parts[at + 1]?.text ?? '')
  )
    nouns = skipAdjectives(parts, at + 2);
  if (nouns === null) return at;
  const end = endOfNouns(parts, nouns);
  return end > nouns ? end : at;
}

/** „und Benedikt Lux“: a second name or noun that shares the verb */
function endOfSecond(parts: readonly Part[], at: number): number {
  const joint = parts[at];
  if (joint?.kind !== 'word' || !/^(?:und|sowie)$/.test(joint.text)) return at;
  const next = parts[at + 1];
  if (next?.kind !== 'word') return at;
  const determined = SUBJECT_DETERMINERS.has(next.text);
  const nouns =
    determined || isSmall(next.text) ? skipAdjectives(parts, determined ? at + 2 : at + 1) : at + 1;
  if (nouns === null) return at;
  const end = endOfNouns(parts, nouns);
  if (end === nouns) return at;
  const further = endOfAttribute(parts, end, determined);
  return further;
}
