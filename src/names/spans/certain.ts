import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { isNamedInstitute } from './namedInstitute.ts';
import { spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';
import { isNamedStateBody } from './stateBody.ts';

const KINDS: Readonly<Record<number, NameSpan['type']>> = { 2: 'place', 3: 'organisation' };
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Adds what needs no probability: countries, listed names of several words, listed acronyms, and bodies of a state by
 * their form, wherever the tagger saw no name.
 */
export function certain(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const { infos, phrases, tokens } = context;
  const taken = spanMarks(spans, context);
  const added: NameSpan[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const info = infos[at];
    if (info === undefined || taken[at] === 1 || !(info.capital || (phrases[at] ?? 0) % 2 === 1)) continue;
    const mark = phrases[at] ?? 0;
    const kind = KINDS[mark >> 1];
    if (mark % 2 === 1 && kind !== undefined) {
      let to = at + 1;
      while (phrases[to] === mark - 1) to++;
      if (!taken.subarray(at, to).includes(1)) added.push(spanOf(context, at, to, kind));
      at = to - 1;
    } else if (mark !== 0) continue;
    else if (isCountry(info, context) && !beside(at, context))
      added.push(spanOf(context, at, at + 1, 'place'));
    else if (
      isNamedStateBody(info, context.reader) ||
      isNamedInstitute(info, context.reader) ||
      (has(info, 'organisation') && ACRONYM.test(info.word))
    )
      added.push(spanOf(context, at, at + 1, 'organisation'));
  }
  return added.length === 0 ? [...spans] : [...spans, ...added].sort((a, b) => a.start - b.start);
}

function isCountry(info: WordInfo, { reader }: Context): boolean {
  if (has(info, 'country')) return !has(info, 'firstName');
  return has(info, 'genitivePlace') && has(reader.read(info.word.slice(0, -1)), 'country');
}

/** Part of a longer run of capitals, where a country may be part of something else: „Radio China International“ */
function beside(at: number, { infos, tokens }: Context): boolean {
  const unknown = (info: WordInfo | undefined): boolean => info?.capital === true && !isWord(info);
  return (tokens.lines[at] === 0 && unknown(infos[at - 1])) || unknown(infos[at + 1]);
}

const isWord = anyOf('noun', 'office', 'officeCompound', 'nounCompound', 'function');
