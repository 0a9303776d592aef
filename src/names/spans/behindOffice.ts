import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { spanOf } from './spansOfLabels.ts';
import { withFree } from './withFree.ts';

/** One who holds it, never several: „Minister“ and „Trainer“ are plurals too, so what goes before must not make them one. */
const RANK =
  /(?:[Mm]inister|[Kk]anzler|[Pp]räsident|[Ss]enator|[Aa]nwalt|[Rr]ichter|[Bb]ürgermeister|[Ss]precher|[Cc]hef|[Tt]rainer|[Tt]orwart|[Tt]orhüter|[Ss]türmer|[Vv]erteidiger|[Kk]ommissar|[Dd]irektor|[Ll]andrat|[Mm]inisterpräsident|[Ff]euerwehrmann|[Aa]rzt|[Pp]fleger|[Ff]ahrer|[Pp]astor|[Pp]farrer|[Bb]ischof|[Pp]rofessor|[Hh]auptmann|[Mm]ajor|[Oo]berst|[Gg]eneral|[Vv]orsitzender?)(?:in)?$|(?:anwältin|rätin|ärztin|bischöfin)$|^(?:Herr|Herrn|Frau)$/u;
const GOES_ON = /^(?:[.,;:!?()“”"«–-]|und|oder|\p{Ll}{2,})$/u;
/** What makes the noun the object of a sentence, or the office part of something else: „als Trainer Kraft brauchen“ */
const NO_NAME_BEFORE =
  /^(?:als|wie|[Dd](?:er|ie|as|en|em|es)|[Ee]in(?:e[nmrs]?)?|[Kk]ein(?:e[nmrs]?)?|[Mm]ein\p{Ll}{0,2}|[Ss]ein\p{Ll}{0,2}|[Ii]hr\p{Ll}{0,2}|[Uu]nser\p{Ll}{0,2}|diese[rnms]?|jede[rnms]?|zu[mr]|vom|beim|im|am)$/u;
const NO_NAME_BEHIND = /^(?:de[rs]|eine[rs]|von|an|auf|für|gegen|aus|ab|zu|über|vor)$/u;

/**
 * „Bundeskanzler Kohl“, „Innenminister Stein“, „Ministerpräsident Koch“: a surname that is a noun too, right behind an office
 * that has no article.
 */
export function behindOffice(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const places = surnames.places(context.numbers, context.reader);
  return withFree(spans, context, places, (at) => surnameAt(at, context));
}

/** Surnames that the tagger passes over, as they are words of another kind too. */
const surnames = new WordMemo((info): true | null => (canBeSurname(info) ? true : null));

const canBeSurname = (info: WordInfo): boolean =>
  info.capital &&
  /^\p{Lu}\p{Ll}{2,11}$/u.test(info.word) &&
  ((has(info, bitOf.surname) && isWord(info)) || SHORT_NOUNS.has(info.word));
const isWord = anyOf('noun', 'function', 'office', 'village', 'adjective', 'speech');
/** Nouns that no list has as surnames, and some are called so. */
const SHORT_NOUNS = new Set([
  'Ast',
  'Blume',
  'Schnell',
  'Bäcker',
  'Geisel',
  'Nagel',
  'Dorn',
  'Laub',
  'Teich',
  'Moos',
]);

function surnameAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens, phrases } = context;
  const office = infoAt(infos, at - 1);
  if (office === undefined || tokens.lines[at] !== 0 || phrases[at] !== 0) return null;
  if (!RANK.test(office.word)) return null;
  const behind = tokens.lines[at + 1] === 1 ? '.' : (infos[at + 1]?.word ?? '.');
  if (!GOES_ON.test(behind) || NO_NAME_BEHIND.test(behind)) return null;
  const before = tokens.opens[at - 1] === 1 ? '' : (infoAt(infos, at - 2)?.word ?? '');
  if (NO_NAME_BEFORE.test(before)) return null;
  return spanOf(context, at, at + 1, 'person');
}
