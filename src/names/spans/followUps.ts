import type { NameSpan } from '../nameSpan.ts';
import { readPersonName } from '../people/readPersonName.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { merged } from './merged.ts';
import { spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

/**
 * What a full name teaches about the rest of the article: a bare „Schoigu“ that the tagger passed over, or took for
 * something else, is a person once „Sergej Schoigu“ stands anywhere in it; the same for names of one word that were
 * found elsewhere. Never for words that are offices or places as well,
 * and for common nouns („Kohl“) only where the words around leave no noun.
 */
export function followUps(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const surnames = new Set<string>();
  const organisations = new Set<string>();
  /** surnames that are common nouns as well */
  const nouns = new Set<string>();
  const full = new Set<string>();
  for (const span of spans) {
    const last = infoAt(context.infos, span.to - 1);
    if (last === undefined) continue;
    if (span.type === 'person' && span.to - span.from > 1) {
      const first = context.infos[span.from];
      const family = readPersonName(span.text).eastern ? first : last;
      full.add(span.text);
      if (family === undefined) continue;
      if (!isEveryday(family)) surnames.add(withoutGenitive(family, context));
      else if (isNounOnly(family)) nouns.add(family.word);
    } else if (isEveryday(last)) continue;
    else if (span.type === 'organisation' && span.to - span.from === 1 && /^\p{Lu}{2,}/u.test(last.word))
      organisations.add(last.word);
  }
  if (full.size === 0 && organisations.size === 0) return spans;
  const { infos, numbers } = context;
  const kept: NameSpan[] = [];
  for (const span of spans) {
    const word = infos[span.from];
    const isPerson =
      span.type === 'person' ||
      full.has(span.text) ||
      (span.to - span.from === 1 &&
        word !== undefined &&
        surnames.has(withoutGenitive(word, context)) &&
        !has(word, bitOf.country));
    kept.push(isPerson && span.type !== 'person' ? spanOf(context, span.from, span.to, 'person') : span);
  }
  const taken = spanMarks(spans, context);
  const marked = markRoles({ surnames, nouns, organisations }, context);
  const added: NameSpan[] = [];
  for (let at = 0; at < numbers.length; at++) {
    const role = roles[numbers[at] ?? 0] ?? 0;
    if (role === 0 || taken[at] === 1) continue;
    const info = infos[at];
    if (info === undefined || !info.capital || info.word.length < 3) continue;
    if ((role & Role.Surname) !== 0 || ((role & Role.Noun) !== 0 && isUsedAsName(at, context)))
      added.push(spanOf(context, at, at + 1, 'person'));
    else if ((role & Role.Organisation) !== 0) added.push(spanOf(context, at, at + 1, 'organisation'));
  }
  for (const number of marked) roles[number] = 0;
  return merged(kept, added);
}

const Role = { Surname: 1, Noun: 2, Organisation: 4 } as const;
/** By the number of a word what the article's full names make of it; all 0 between two articles. */
let roles = new Uint8Array(1024);
/** What may stand behind a name in the genitive, with the -e- of a noun or without: see `readGenitive`. */
const GENITIVE_ENDINGS = ['s', 'es', '’', "'", '’s', "'s", 'e’s', "e's"];

/** Notes the roles of words; returns the numbers of these words. */
function markRoles(
  names: { surnames: ReadonlySet<string>; nouns: ReadonlySet<string>; organisations: ReadonlySet<string> },
  context: Context,
): number[] {
  const { reader } = context;
  const marked: number[] = [];
  const mark = (number: number, role: number): void => {
    if (number >= roles.length) {
      const more = new Uint8Array(reader.size * 2);
      more.set(roles);
      roles = more;
    }
    roles[number] = (roles[number] ?? 0) | role;
    marked.push(number);
  };
  for (const surname of names.surnames) {
    mark(reader.find(surname), Role.Surname);
    for (const ending of GENITIVE_ENDINGS) {
      const number = reader.find(surname + ending);
      if (number !== 0 && isGenitiveOf(surname, reader.info(number), context)) mark(number, Role.Surname);
    }
  }
  for (const noun of names.nouns) mark(reader.find(noun), Role.Noun);
  for (const organisation of names.organisations) mark(reader.find(organisation), Role.Organisation);
  return marked;
}

function isGenitiveOf(name: string, info: WordInfo, context: Context): boolean {
  const { bare, sure } = context.reader.genitive(info);
  return bare === name && bare !== info.word && (sure || context.has(bare));
}

const isEverydayWord = anyOf(
  'noun',
  'office',
  'function',
  'calendar',
  'nameSuffix',
  'country',
  'derivedPlace',
  'bigCity',
);

const isEveryday = (info: WordInfo): boolean =>
  !info.capital || isEverydayWord(info) || (has(info, bitOf.nounCompound) && !has(info, bitOf.surname));

const isNoThing = anyOf('office', 'function', 'calendar', 'country', 'derivedPlace', 'bigCity');
const isNounOnly = (info: WordInfo): boolean =>
  info.capital && !isNoThing(info) && (has(info, bitOf.noun) || has(info, bitOf.nounCompound));
const isBefore = anyOf('function', 'adjective', 'derivedPlace');

/** „Schröder warf Kohl vor“, „Kohl sagte“: neither article, preposition nor adjective before it, and a verb beside it */
function isUsedAsName(at: number, { infos, tokens }: Context): boolean {
  const before = infoAt(infos, at - 1);
  const behind = infos[at + 1];
  const opens = tokens.opens[at] === 1;
  if (opens) return behind !== undefined && has(behind, bitOf.speech);
  if (before === undefined || before.capital || isBefore(before) || !/^\p{Ll}{3,}$/u.test(before.word))
    return false;
  return !/(?:e[nrsm]?|t)$/u.test(before.word) || has(before, bitOf.speech);
}
