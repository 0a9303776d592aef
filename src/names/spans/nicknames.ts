import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, LISTED_ELSE, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { markCues } from './cues.ts';
import { overlaid } from './overlaid.ts';
import { spanOf } from './spansOfLabels.ts';

const CLOSING = /^[“”"«‘]$/u;
/** Words that are more than somebody's name: „Premiere ‚Faust‘ Berlin“ */
const isElse = anyOf(
  ...NOUN_EVIDENCE,
  ...LISTED_ELSE,
  'office',
  'officeCompound',
  'adjective',
  'derivedPlace',
  'genitivePlace',
);
const LONGEST_NICKNAME = 3;

/** „Locksley ‚Slide‘ Hampton“ is one name: what he is called stands in quotes between first name and surname. */
export function nicknames(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, reader, tokens } = context;
  const found: NameSpan[] = [];
  for (const at of markCues.places(numbers, reader)) {
    if (markCues.of(numbers[at] ?? 0, reader) !== 'quote') continue;
    if (!isNamePart(infoAt(infos, at - 1)) || at < (found.at(-1)?.to ?? 0)) continue;
    let close = at + 1;
    while (close <= at + LONGEST_NICKNAME && !CLOSING.test(infos[close]?.word ?? '')) close++;
    if (close === at + 1 || close > at + LONGEST_NICKNAME || infos[at + 1]?.capital !== true) continue;
    const family = infos[close + 1];
    const isFamily = isFamilyName(family) || (isGiven(infoAt(infos, at - 1)) && isLikeSurname(family));
    if (!isFamily || infos[close + 2]?.capital === true) continue;
    if (tokens.lines.subarray(at, close + 2).some((line) => line === 1)) continue;
    // „Maria Anna ‚Nannerl‘ Mozart“
    const from = isGiven(infoAt(infos, at - 2)) && tokens.lines[at - 1] === 0 ? at - 2 : at - 1;
    found.push(spanOf(context, from, close + 2, 'person'));
  }
  return found.length === 0 ? spans : overlaid(spans, found, context);
}

const isFirstName = anyOf('firstName');
const isGiven = (info: WordInfo | undefined): boolean =>
  info !== undefined && isFirstName(info) && !isElse(info);

/** „Hampton“, a town as well */
const isFamilyName = (info: WordInfo | undefined): boolean =>
  info !== undefined && (isNamePart(info) || (WORD.test(info.word) && isTown(info) && !isWord(info)));
/** „Hannes ‚Hansi‘ Moosgruber“: behind a first name, also what reads like a compound, or comes from a town */
const isLikeSurname = (info: WordInfo | undefined): boolean =>
  info !== undefined && WORD.test(info.word) && (isListed(info) || !isNoSurname(info));
const isListed = anyOf('surname');
const isNoSurname = anyOf(...LISTED_ELSE, 'noun', 'hyphenNoun', 'office', 'genitivePlace');
const isTown = anyOf('bigCity');
const isWord = anyOf('noun', 'function', 'office', 'derivedPlace');
const WORD = /^\p{Lu}\p{L}*\p{Ll}$/u;

const isNamePart = (info: WordInfo | undefined): boolean =>
  info !== undefined && WORD.test(info.word) && !isElse(info);
