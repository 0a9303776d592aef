import type { NameSpan } from '../nameSpan.ts';
import type { AuthorityName, RecognitionKnowledge } from '../namesKnowledge.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import type { WordMemo } from '../words/wordMemo.ts';
import { merged } from './merged.ts';
import { isFree, mark } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

const LISTS = { person: 'people', place: 'places', organisation: 'organisations' } as const;

/** The editor's word: a name of the authority files is found wherever it stands, one of „never a name“ nowhere. */
export function applyAuthority(
  spans: readonly NameSpan[],
  context: Context,
  knowledge: RecognitionKnowledge,
): NameSpan[] {
  const allowed = withoutNever(spans, context, knowledge);
  if (knowledge.authorityNames === null) return allowed;
  const found = findListed(context, knowledge.authorityNames);
  return found.length === 0 ? allowed : joined(allowed, found, context);
}

function withoutNever(
  spans: readonly NameSpan[],
  context: Context,
  { never }: RecognitionKnowledge,
): NameSpan[] {
  const allowed: NameSpan[] = [];
  for (const span of spans) if (!isNever(span, context, never)) allowed.push(span);
  return allowed;
}

/** A name of the editor's records that stands in the text, and the token it begins at. */
interface Listed {
  readonly at: number;
  readonly name: AuthorityName;
}

/** The longest at each token; they may overlap. */
function findListed(context: Context, names: WordMemo<readonly AuthorityName[]>): Listed[] {
  const { numbers, reader } = context;
  const found: Listed[] = [];
  for (const at of names.places(numbers, reader)) {
    const name = names.of(numbers[at] ?? 0, reader)?.find(({ words }) => stands(context, at, words));
    if (name !== undefined) found.push({ at, name });
  }
  return found;
}

/** The tagger's names and the editor's, where both have a word the right one of them. */
function joined(allowed: readonly NameSpan[], found: readonly Listed[], context: Context): NameSpan[] {
  const own: NameSpan[] = [];
  /** per token the number of the name there in `allowed`, from 1 on */
  const owners = new Int32Array(context.tokens.count);
  for (let index = 0; index < allowed.length; index++) {
    const span = allowed[index];
    if (span !== undefined) owners.fill(index + 1, span.from, span.to);
  }
  const mine = new Uint8Array(context.tokens.count);
  const cut = new Map<number, number>();
  let behind = 0;
  for (const { at, name } of found) {
    if (at < behind) continue;
    const { words, type } = name;
    const to = at + words.length;
    const last = ownerOf(owners, allowed, to - 1);
    if (type === 'person' && words.length > 1 && endsOrganisation(last, to) && isGenitive(context, at - 1))
      cut.set(to, at);
    // a longer name the tagger saw wins: „Institut für Korea-Fragen“ over „Korea“, „Kim Hong-kyun“ over „Kim“
    else if (lengthOf(ownerOf(owners, allowed, at)) > words.length || isPart(context, at, to, name)) continue;
    own.push(spanOf(context, at, to, type));
    mark(mine, at, to);
    behind = to;
  }
  const free: NameSpan[] = [];
  for (const span of allowed) {
    const end = span.type === 'organisation' ? cut.get(span.to) : undefined;
    const kept = end === undefined || end <= span.from ? span : spanOf(context, span.from, end, span.type);
    if (isFree(mine, kept.from, kept.to)) free.push(kept);
  }
  return merged(free, own);
}

function ownerOf(owners: Int32Array, allowed: readonly NameSpan[], at: number): NameSpan | undefined {
  const owner = owners[at] ?? 0;
  return owner === 0 ? undefined : allowed[owner - 1];
}

/** Whether a longer name ends where the authority's does: „des Zentralkomitees Pak Jong Chon“ */
const endsOrganisation = (span: NameSpan | undefined, to: number): boolean =>
  span !== undefined && span.type === 'organisation' && span.to === to;

const lengthOf = (span: NameSpan | undefined): number => (span === undefined ? 0 : span.to - span.from);

function isGenitive({ infos, reader }: Context, at: number): boolean {
  const info = infos[at];
  return info !== undefined && reader.genitive(info).bare !== info.word;
}

function isNever(span: NameSpan, context: Context, never: RecognitionKnowledge['never']): boolean {
  const list = never[LISTS[span.type]];
  if (list.size === 0) return false;
  if (list.has(span.text)) return true;
  const word = span.to - span.from === 1 ? context.infos[span.from] : undefined;
  return word !== undefined && list.has(withoutGenitive(word, context));
}

function stands(context: Context, at: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) {
    const info = context.infos[at + i];
    const wanted = words[i];
    if (info === undefined) return false;
    if (info.word === wanted) continue;
    if (i < words.length - 1 || withoutGenitive(info, context) !== wanted) return false;
  }
  return true;
}

/** A surname in the middle of somebody else's name: the „Putin“ of „Igor Putin“ is left to the tagger. */
function isPart(context: Context, from: number, to: number, { type, words }: AuthorityName): boolean {
  if (type !== 'person' || words.length > 1) return false;
  const before = infoAt(context.infos, from - 1);
  const after = context.infos[to];
  const isFirstName = (info: WordInfo | undefined): boolean =>
    info !== undefined && has(info, bitOf.firstName);
  return isFirstName(before) || (after?.capital === true && isFirstName(after));
}
