import type { NameSpan } from '../nameSpan.ts';
import type { AuthorityName, RecognitionKnowledge } from '../namesKnowledge.ts';
import type { Context } from '../tagger/context.ts';
import { has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

const LISTS = { person: 'people', place: 'places', organisation: 'organisations' } as const;

/** The editor's word: a name of the authority files is found wherever it stands, one of „never a name“ nowhere. */
export function applyAuthority(
  spans: readonly NameSpan[],
  context: Context,
  knowledge: RecognitionKnowledge,
): NameSpan[] {
  const allowed = spans.filter((span) => !isNever(span, context, knowledge));
  if (knowledge.authorityNames === null) return allowed;
  const own: NameSpan[] = [];
  /** per token how many words the tagger's name there has */
  const lengths = new Int32Array(context.tokens.count);
  for (const span of allowed) lengths.fill(span.to - span.from, span.from, span.to);
  const mine = new Uint8Array(context.tokens.count);
  /** where a longer name ends that the authority's is the end of: „des Zentralkomitees Pak Jong Chon“ */
  const ends = new Set(allowed.filter(({ type }) => type === 'organisation').map(({ to: end }) => end));
  const cut = new Map<number, number>();
  for (let at = 0; at < context.tokens.count; at++) {
    const info = context.infos[at];
    const list = info === undefined ? null : knowledge.authorityNames.of(info.number, context.reader);
    const found = list?.find(({ words }) => stands(context, at, words));
    if (found === undefined) continue;
    const to = at + found.words.length;
    if (found.type === 'person' && found.words.length > 1 && ends.has(to) && isGenitive(context, at - 1))
      cut.set(to, at);
    // a longer name the tagger saw wins: „Institut für Korea-Fragen“ over „Korea“, „Kim Hong-kyun“ over „Kim“
    else if ((lengths[at] ?? 0) > found.words.length || isPart(context, at, to, found)) continue;
    own.push(spanOf(context, at, to, found.type));
    mine.fill(1, at, to);
    at = to - 1;
  }
  const free = allowed
    .map((span) => {
      const end = span.type === 'organisation' ? cut.get(span.to) : undefined;
      return end === undefined || end <= span.from ? span : spanOf(context, span.from, end, span.type);
    })
    .filter((span) => !mine.subarray(span.from, span.to).includes(1));
  return [...free, ...own].sort((a, b) => a.start - b.start);
}

function isGenitive({ infos, reader }: Context, at: number): boolean {
  const info = infos[at];
  return info !== undefined && reader.genitive(info).bare !== info.word;
}

function isNever(span: NameSpan, context: Context, { never }: RecognitionKnowledge): boolean {
  const list = never[LISTS[span.type]];
  return list.has(span.text) || (span.to - span.from === 1 && list.has(withoutGenitive(span.text, context)));
}

function stands(context: Context, at: number, words: readonly string[]): boolean {
  return words.every((wanted, i) => {
    const info = context.infos[at + i];
    return (
      info !== undefined &&
      (info.word === wanted || (i === words.length - 1 && withoutGenitive(info, context) === wanted))
    );
  });
}

/** A surname in the middle of somebody else's name: the „Putin“ of „Igor Putin“ is left to the tagger. */
function isPart(context: Context, from: number, to: number, { type, words }: AuthorityName): boolean {
  if (type !== 'person' || words.length > 1) return false;
  const before = context.infos[from - 1];
  const after = context.infos[to];
  const isFirstName = (info: WordInfo | undefined): boolean => info !== undefined && has(info, 'firstName');
  return isFirstName(before) || (after?.capital === true && isFirstName(after));
}
