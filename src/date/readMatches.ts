import { isPartOfName } from './isPartOfName.ts';
import { isRepeated } from './isRepeated.ts';
import { indexRules, type Match, matchRules } from './matchRules.ts';
import { dateRules } from './rules.ts';
import { Sentences } from './sentences.ts';

const index = indexRules(dateRules);

/** A text as the stage for dates reads it. */
interface Reading {
  text: string;
  matches: readonly Match[];
  sentences: Sentences;
}

const read = (text: string): Reading => ({
  text,
  matches: matchRules(text, index).filter((match) => !isRepeated(text, match) && !isPartOfName(text, match)),
  sentences: new Sentences(text),
});

/** Publication and dates of one article are read one after the other: the last text's reading serves both. */
let last = read('');

function readingOf(text: string): Reading {
  if (last.text !== text) last = read(text);
  return last;
}

/** Every date expression of the text as its rule reads it, in the order of the text. */
export function readMatches(text: string): readonly Match[] {
  return readingOf(text).matches;
}

/** The sentences of the text. */
export function sentencesOf(text: string): Sentences {
  return readingOf(text).sentences;
}
