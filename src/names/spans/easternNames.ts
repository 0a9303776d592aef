import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** „Ji-won“, „En-lai“: a given name of two syllables, of which only the first has a capital */
const GIVEN = /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,5}$/u;
const givenNames = new WordMemo(({ word }) => (GIVEN.test(word) ? true : null));
const isFamily = anyOf('easternFamily');
const WORDS = 2;

/** Finds „Park Ji-won“ and „Zhou En-lai“, whatever the tagger took them for; longer names stay. */
export function easternNames(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, reader, tokens } = context;
  const found: NameSpan[] = [];
  for (const at of givenNames.places(numbers, reader)) {
    const family = infoAt(infos, at - 1);
    if (family?.capital !== true || !isFamily(family) || tokens.lines[at] !== 0) continue;
    found.push(spanOf(context, at - 1, at + 1, 'person'));
  }
  if (found.length === 0) return spans;
  const longer = spanMarks(
    spans.filter(({ from, to }) => to - from > WORDS),
    context,
  );
  return overlaid(
    spans,
    found.filter(({ from, to }) => isFree(longer, from, to)),
    context,
  );
}
