import { FIRST_NAMES } from '../german/firstNames.ts';
import { saysNothing } from '../german/nonSpeakers.ts';
import { isPersonNoun } from '../german/personNouns.ts';
import { isStatementNoun, statementOwner } from '../german/statementNouns.ts';
import type { Names } from '../names/findNames.ts';
import type { Quote } from '../record.ts';
import type { NounPhrase } from './nounPhrase.ts';
import { isSmall, type Part } from './sentences.ts';
import type { Subject } from './subject.ts';

export type Speaker = NonNullable<Quote['speaker']>;

/** The mentions of an article by the offset at which they end, for those who look a name up by its place. */
export interface MentionIndex {
  /** the person whose mention ends at `end`, or one letter before it (a genitive), and begins at `from` or later */
  personIn(from: number, end: number): Speaker | null;
  organisationIn(from: number, end: number): string | null;
}

export function indexMentions(names: Names): MentionIndex {
  const people = new Map<number, { start: number; speaker: Speaker }>();
  const organisations = new Map<number, { start: number; name: string }>();
  for (const { id, name, mentions } of names.people)
    for (const mention of mentions)
      people.set(mention.end, { start: mention.start, speaker: { name, personId: id } });
  for (const { name, mentions } of names.organisations)
    for (const mention of mentions) organisations.set(mention.end, { start: mention.start, name });
  return {
    personIn(from, end) {
      const found = people.get(end) ?? people.get(end - 1);
      return found !== undefined && found.start >= from ? found.speaker : null;
    },
    organisationIn(from, end) {
      const found = organisations.get(end) ?? organisations.get(end - 1);
      return found !== undefined && found.start >= from ? found.name : null;
    },
  };
}

/** „Berichten zufolge“, „nach eigenen Angaben“: somebody says it, but nobody is named. */
const NAMELESS =
  /^(?:angaben|(?:\p{L}*[a-zäöüß]-?)?berichten|informationen|medieninformationen|meldungen|aussagen|überlieferungen|schätzungen|worten|auskunft|ansicht|meinung|auffassung)$/iu;

/** Names the speaker that a phrase words: the person, else the organisation, else the office or body as it is worded. */
export function nameSpeaker(
  text: string,
  parts: readonly Part[],
  subject: Subject,
  mentions: MentionIndex,
): Speaker | null {
  const { phrase, apposition } = subject;
  if (phrase.pronoun) return null;
  const first = personOf(parts, phrase, mentions);
  if (phrase.several) return { name: wording(text, parts, phrase) };
  if (first !== null) return first;
  const named = namedBehind(parts, phrase, mentions);
  if (named !== null) return named;
  const second = apposition === null ? null : personOf(parts, apposition, mentions);
  if (second !== null) return second;
  if (apposition !== null && looksLikeName(parts, apposition))
    return { name: wording(text, parts, apposition) };
  const wholeOrganisation =
    phrase.headTo === phrase.to
      ? mentions.organisationIn(parts[phrase.nouns]?.start ?? 0, parts[phrase.headTo - 1]?.end ?? 0)
      : null;
  if (wholeOrganisation !== null) return { name: wholeOrganisation };
  const bare = bareName(text, parts, phrase);
  if (bare !== null) return NAMELESS.test(bare) ? null : { name: bare };
  const head = parts[phrase.headTo - 1]?.text ?? '';
  if (saysNothing(head) || NAMELESS.test(head)) return null;
  const genitive = /^(.{2,}[^s])s$/u.exec(
    isPossessor(parts, phrase) ? wording(text, parts, phrase) : '',
  )?.[1];
  if (genitive !== undefined) return { name: genitive };
  const owner = phrase.to - phrase.nouns === 1 ? statementOwner(parts[phrase.nouns]?.text ?? '') : null;
  return { name: owner ?? wording(text, parts, phrase) };
}

/** „der Berater der USA Jake Harms“: the name behind the office and its attribute, but not „der Sprecher von Jake Harms“ */
function namedBehind(parts: readonly Part[], phrase: NounPhrase, mentions: MentionIndex): Speaker | null {
  const at = phrase.headTo + 2;
  if (at >= phrase.to || !/^(?:der|des)$/.test(parts[phrase.headTo]?.text ?? '')) return null;
  if (!isPersonNoun(parts[phrase.headTo - 1]?.text ?? '') || isPersonNoun(parts[at - 1]?.text ?? ''))
    return null;
  return mentions.personIn(parts[at]?.start ?? 0, parts[phrase.to - 1]?.end ?? 0);
}

/** „Lindners Meinung“: a bare name before the noun for what is said */
function isPossessor(parts: readonly Part[], phrase: NounPhrase): boolean {
  const next = parts[phrase.to];
  return phrase.nouns === phrase.from && next?.kind === 'word' && isStatementNoun(next.text);
}

function personOf(parts: readonly Part[], phrase: NounPhrase, mentions: MentionIndex): Speaker | null {
  return mentions.personIn(parts[phrase.nouns]?.start ?? 0, parts[phrase.headTo - 1]?.end ?? 0);
}

/** Whether a subject is a person by its words alone: an office, or two names in a row. */
export function isPerson(parts: readonly Part[], { phrase, apposition }: Subject): boolean {
  if (phrase.several) return false;
  return (
    isPersonNoun(parts[phrase.headTo - 1]?.text ?? '') ||
    bareName('', parts, phrase) !== null ||
    FIRST_NAMES.has(parts[phrase.nouns]?.text ?? '') ||
    (apposition !== null && looksLikeName(parts, apposition))
  );
}

/** „Nicolas Sarkozy“: two words or more, all with a capital, none an office, no article. */
function looksLikeName(parts: readonly Part[], phrase: NounPhrase): boolean {
  if (phrase.nouns !== phrase.from || phrase.headTo - phrase.nouns < 2) return false;
  for (let at = phrase.nouns; at < phrase.headTo; at++) {
    const text = parts[at]?.text ?? '';
    if (!isSmall(text) && isPersonNoun(text)) return false;
  }
  return true;
}

/** „Regierungssprecher Jens Harms“ → „Jens Harms“: what begins with a first name, or follows the last office of the head. */
function bareName(text: string, parts: readonly Part[], phrase: NounPhrase): string | null {
  for (let at = phrase.nouns + 1; at < phrase.headTo - 1; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    // „Hafenmeisterin Anna Berger“: a first name in the middle begins the name
    if (
      part !== undefined &&
      FIRST_NAMES.has(part.text) &&
      next?.kind === 'word' &&
      !FIRST_NAMES.has(parts[at - 1]?.text ?? '')
    )
      return text.slice(part.start, parts[phrase.headTo - 1]?.end);
  }
  for (let at = phrase.headTo - 2; at >= phrase.nouns; at--) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part?.kind !== 'word' || !isPersonNoun(part.text) || next?.kind !== 'word' || isSmall(next.text))
      continue;
    return text.slice(next.start, parts[phrase.headTo - 1]?.end);
  }
  return null;
}

/**
 * The phrase as it is worded; without its article where no adjective hangs on it: „der Hafenmeister“ → „Hafenmeister“.
 * In another case than the nominative the adjectives go too, and the noun's ending: „des neuen Amtes“ → „Amt“.
 */
function wording(text: string, parts: readonly Part[], phrase: NounPhrase): string {
  const article = parts[phrase.from]?.text.toLowerCase() ?? '';
  const oblique = phrase.nouns > phrase.from && OBLIQUE.test(article);
  const from = oblique || phrase.nouns === phrase.from + 1 ? phrase.nouns : phrase.from;
  const head = parts[phrase.headTo - 1];
  const start = parts[from]?.start ?? 0;
  if (oblique && head !== undefined) {
    const nominative = head.kind === 'word' ? toNominative(head.text, article) : head.text;
    return `${text.slice(start, head.start)}${nominative}${text.slice(head.end, parts[phrase.to - 1]?.end)}`.replace(
      /\s+/g,
      ' ',
    );
  }
  const worded = text.slice(start, parts[phrase.to - 1]?.end).replace(/\s+/g, ' ');
  return from === phrase.from && phrase.nouns > phrase.from && !/^\p{Lu}{2}/u.test(worded)
    ? worded.charAt(0).toLowerCase() + worded.slice(1)
    : worded;
}

const OBLIQUE = /^(?:des|dem|den|eines|einem|einen|dieses|diesem|diesen|seines|seinem|ihres|ihrem)$/;

/** „Amtes“ → „Amt“, „Ministeriums“ → „Ministerium“, „Präsidenten“ → „Präsident“ */
function toNominative(noun: string, article: string): string {
  if (/(?:ent|ant|ist|at|og|ot)en$/.test(noun)) return noun.slice(0, -2);
  if (!article.endsWith('s')) return noun;
  if (/[bcdfgklmnprstßz]es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}
