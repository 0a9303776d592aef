import { ENGLISH_PLACE_HEADS, PLACE_HEADS, PLACE_NOUNS } from '../../german/placeNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** Words that German has beside names: none of them is the name behind „Berg“. */
const isGerman = anyOf(
  'function',
  'noun',
  'nounCompound',
  'nounSuffix',
  'office',
  'officeCompound',
  'calendar',
  'adjective',
  'speech',
  'derivedPlace',
  'title',
  'hyphenNoun',
);
const isPersonsName = anyOf('firstName', 'surname');
/** „Rügen“, a noun as well */
const isListed = anyOf('geographic', 'country');

/** What a word says of the place that it names or that stands beside it. Asked once a word. */
const roles = new WordMemo(({ word }, reader): 'before' | 'english' | 'whole' | null => {
  if (PLACE_NOUNS.has(word)) return 'before';
  if (ENGLISH_PLACE_HEADS.has(word)) return 'english';
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 3 || !PLACE_HEADS.has(word.slice(hyphen + 1))) return null;
  // „Wärme-Insel“, „Bildungs-Wüste“
  const first = word.slice(0, hyphen);
  return [first, first.replace(/s$/u, '')].some((part) => isGerman(reader.read(part))) ? null : 'whole';
});

/** Places told by the noun they go with: „die Oase Siwa“, „Atacama-Wüste“, „Robben Island“. */
export function namedPlaces(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, tokens, reader } = context;
  const found: NameSpan[] = [];
  for (const at of roles.places(numbers, reader)) {
    if (infos[at]?.capital !== true) continue;
    const role = roles.of(numbers[at] ?? 0, reader);
    if (role === 'whole') found.push(spanOf(context, at, at + 1, 'place'));
    else if (role === 'english') {
      const before = infoAt(infos, at - 1);
      if (tokens.lines[at] === 0 && isForeign(before)) found.push(spanOf(context, at - 1, at + 1, 'place'));
    } else {
      const name = infos[at + 1];
      if (name === undefined || tokens.lines[at + 1] !== 0) continue;
      if (!isListed(name) && (!isForeign(name) || isPersonsName(name))) continue;
      if (infos[at + 2]?.capital !== true) found.push(spanOf(context, at + 1, at + 2, 'place'));
    }
  }
  if (found.length === 0) return spans;
  // a name of several words stays: „Long Island Rail Road“
  const longer = spanMarks(
    spans.filter(({ from, to }) => to - from > 1),
    context,
  );
  return overlaid(
    spans,
    found.filter(({ from, to }) => isFree(longer, from, to)),
    context,
  );
}

const isForeign = (info: WordInfo | undefined): info is WordInfo =>
  info?.capital === true && /^\p{Lu}\p{L}*\p{Ll}/u.test(info.word) && !isGerman(info);
