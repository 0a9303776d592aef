import type { Names } from '../names/findNames.ts';
import type { Quote } from '../record.ts';
import type { CleanArticle } from '../stages.ts';
import type { Attribution } from './attribution/attribution.ts';
import { readAttributions } from './attribution/attributionRules.ts';
import { thisSays } from './attribution/thisSays.ts';
import { readCues } from './cues.ts';
import { opensInSubjunctive, type Report, readContinuation, readReports } from './readIndirect.ts';
import { type Part, readSentences, type Sentence } from './sentences.ts';
import { indexMentions, isPerson, type MentionIndex, nameSpeaker, type Speaker } from './speaker.ts';
import { isSpeech } from './speech/speechRules.ts';
import { pairMarks } from './stretches.ts';
import { subjectOfMainClause } from './subject.ts';
import { readTokens, type Token } from './tokens.ts';
import { TRIGGER } from './triggers.ts';

/**
 * Finds quotations in the body and who speaks them, in the order of their start. Direct ones are stretches in
 * quotation marks, the marks included; indirect ones are clauses of reported speech, and direct ones may lie within
 * them. A speaker that the text does not tell is null. Linear in the length of the text.
 */
export function findQuotes(clean: Pick<CleanArticle, 'text'>, names: Names): Quote[] {
  const { text } = clean;
  const tokens = readTokens(text);
  const mentions = indexMentions(names);
  const quotes: Quote[] = [];
  let memory: Memory = { last: null, speaker: null, reporting: false };
  for (const sentence of readSentences(text, tokens, pairMarks(tokens))) {
    const near = sentence.paragraph - (memory.last?.paragraph ?? 0) <= 1;
    memory = readSentence({ text, tokens, mentions, sentence, memory, near }, quotes);
  }
  return quotes.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What a sentence leaves to the next one. */
interface Memory {
  /** the last sentence that held somebody's words, or is about somebody: the next may go on with them */
  last: Sentence | null;
  /** who spoke in it */
  speaker: Speaker | null;
  /** whether it held somebody's words */
  reporting: boolean;
}

/** One sentence with all that reading it needs. */
interface Reading {
  text: string;
  tokens: readonly Token[];
  mentions: MentionIndex;
  sentence: Sentence;
  memory: Memory;
  /** whether the sentence before stands close enough to go on from */
  near: boolean;
}

/** A sentence without any of these holds nobody's words. */
const ANY =
  TRIGGER.quote |
  TRIGGER.saying |
  TRIGGER.so |
  TRIGGER.accordingTo |
  TRIGGER.itSays |
  TRIGGER.colon |
  TRIGGER.hence |
  TRIGGER.subjunctive |
  TRIGGER.to;

function readSentence(reading: Reading, quotes: Quote[]): Memory {
  const { sentence, memory, near } = reading;
  const subjunctive = (sentence.triggers & TRIGGER.subjunctive) > 0;
  const attributions = (sentence.triggers & ANY) === 0 ? [] : readAttributions(sentence);
  const before = quotes.length;
  if (sentence.triggers & TRIGGER.quote) addDirect(reading, attributions, quotes);
  if (attributions.length > 0) addReports(reading, readReports(sentence.parts, attributions), quotes);
  else if (
    subjunctive &&
    memory.reporting &&
    near &&
    quotes.length === before &&
    opensInSubjunctive(sentence.parts)
  ) {
    const continuation = readContinuation(sentence.parts);
    if (continuation !== null) addReports(reading, [continuation], quotes);
  }
  if (quotes.length === before) addSentenceBefore(reading, quotes);
  const speaker = quotes.slice(before).find((quote) => quote.speaker !== null)?.speaker ?? null;
  return { last: sentence, speaker, reporting: quotes.length > before };
}

function addDirect(reading: Reading, attributions: readonly Attribution[], quotes: Quote[]): void {
  const { text, tokens, sentence } = reading;
  const { parts } = sentence;
  const subjunctive = (sentence.triggers & TRIGGER.subjunctive) > 0;
  for (const [at, part] of parts.entries()) {
    if (part.kind !== 'quote') continue;
    const attribution = governing(attributions, at);
    const { inner, words } = innerWords(text, tokens, part);
    if (!isSpeech({ inner, words, parts, at, part, attribution, subjunctive })) continue;
    const speaker = attribution === null && attributions.length > 0 ? null : speakerOf(reading, attribution);
    quotes.push({ start: part.start, end: part.end, text: part.text, kind: 'direct', speaker });
  }
}

/** „Dies teilte die Feuerwehr mit.“: the sentence before it is what she said, if nobody else's words stand there. */
function addSentenceBefore(reading: Reading, quotes: Quote[]): void {
  const { text, sentence, memory, mentions } = reading;
  if (memory.last === null || memory.reporting || memory.last.paragraph !== sentence.paragraph) return;
  const subject = (sentence.triggers & TRIGGER.saying) === 0 ? null : thisSays(sentence.parts);
  const speaker = subject === null ? null : nameSpeaker(text, sentence.parts, subject, mentions);
  const report = speaker === null ? null : readContinuation(memory.last.parts);
  if (report === null) return;
  const start = memory.last.parts[report.from]?.start ?? 0;
  const end = memory.last.parts[report.to - 1]?.end ?? 0;
  quotes.push({ start, end, text: text.slice(start, end), kind: 'indirect', speaker });
}

function addReports(reading: Reading, reports: readonly Report[], quotes: Quote[]): void {
  const { text, sentence } = reading;
  for (const { from, to, attribution, infinitive } of reports) {
    const speaker = speakerOf(reading, attribution);
    const rejected = speaker === null && attribution?.speaker != null && !attribution.speaker.phrase.pronoun;
    if (infinitive && rejected) continue;
    const start = sentence.parts[from]?.start ?? 0;
    const end = sentence.parts[to - 1]?.end ?? 0;
    quotes.push({ start, end, text: text.slice(start, end), kind: 'indirect', speaker });
  }
}

/** Without an attribution of its own a sentence goes on with the speaker of the one before. */
function speakerOf(
  { text, sentence, mentions, memory, near }: Reading,
  attribution: Attribution | null,
): Speaker | null {
  if (attribution !== null && attribution.speaker === null && !attribution.fromBefore) return null;
  if (attribution === null || attribution.fromBefore || attribution.speaker?.phrase.pronoun) {
    if (!near || memory.last === null) return null;
    if (attribution === null && memory.last.parts.at(-1)?.kind === 'colon')
      return announced(text, memory.last.parts, mentions);
    return memory.speaker ?? (memory.reporting ? null : subjectPerson(text, memory.last.parts, mentions));
  }
  return attribution.speaker === null
    ? null
    : nameSpeaker(text, sentence.parts, attribution.speaker, mentions);
}

/** „Auf die Frage antwortete Harms jedoch:“ and the words in the next paragraph: whoever the verb names */
function announced(text: string, parts: readonly Part[], mentions: MentionIndex): Speaker | null {
  const subject = readCues(parts)
    .findLast(({ passive, form }) => !passive && !form.weak)
    ?.subject();
  return subject == null ? null : nameSpeaker(text, parts, subject, mentions);
}

/** The attribution whose words a part is among, those with a speaker first; else one that holds for its whole sentence. */
function governing(attributions: readonly Attribution[], at: number): Attribution | null {
  const among = attributions.filter((one) => at >= one.from && at < one.to);
  return (
    among.find((one) => one.speaker !== null) ??
    attributions.find((one) => one.wholeSentence && one.speaker !== null) ??
    among[0] ??
    attributions.find((one) => one.wholeSentence) ??
    null
  );
}

/** The person a sentence begins with, whom the next one may go on with. */
function subjectPerson(text: string, parts: readonly Part[], mentions: MentionIndex): Speaker | null {
  const subject = subjectOfMainClause(parts, Math.min(parts.length, 40));
  if (subject === null || subject.phrase.pronoun) return null;
  const speaker = nameSpeaker(text, parts, subject, mentions);
  return speaker?.personId !== undefined || isPerson(parts, subject) ? speaker : null;
}

/** The words of a stretch, without and with what stands between them; the marks at its ends are left out. */
function innerWords(text: string, tokens: readonly Token[], part: Part): { inner: string; words: string[] } {
  const words: string[] = [];
  const first = part.stretch?.first ?? 0;
  const last = part.stretch?.last ?? 0;
  for (let at = first + 1; at <= last; at++) {
    const token = tokens[at];
    if (token?.kind === 'word' || token?.kind === 'number') words.push(token.text);
  }
  const end = tokens[last]?.kind === 'mark' ? (tokens[last]?.start ?? part.end) : part.end;
  return { inner: text.slice(tokens[first]?.end ?? part.start, end), words };
}
