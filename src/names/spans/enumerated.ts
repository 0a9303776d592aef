import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf, LISTED_ELSE, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { CAPITALISED } from '../words/wordShape.ts';
import { spanOf } from './spansOfLabels.ts';

/** Evidence that a word is something else than part of somebody's name. */
const isElse = anyOf(
  ...NOUN_EVIDENCE,
  ...LISTED_ELSE,
  'office',
  'officeCompound',
  'organisationCompound',
  'legalForm',
  'derivedPlace',
);
const isGiven = anyOf('firstName');

/**
 * Who stands between or beside people of an enumeration is a person: „mit Lionel Hampton, Art Blakey und Maynard Ferguson“,
 * where the tagger saw nobody or a place.
 */
export function enumerated(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  let changed = false;
  const all: NameSpan[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined) continue;
    const before = all.at(-1);
    const behind = spans[at + 1];
    const between =
      before !== undefined && isFullName(before) && couldBe(span, context)
        ? missing(before, span, context)
        : null;
    if (between !== null) all.push(between);
    const beside =
      span.type !== 'person' &&
      span.to - span.from === 2 &&
      (joins(between ?? before, span, context) || joins(behind, span, context)) &&
      isName(span.from, context);
    const left = between === null ? surnameAt(span, span.from - 2, before?.to ?? 0, context) : null;
    if (left !== null) all.push(left);
    all.push(beside ? spanOf(context, span.from, span.to, 'person') : span);
    const right = surnameAt(span, span.to + 1, 0, context, behind?.from);
    if (right !== null) all.push(right);
    changed ||= beside || between !== null || left !== null || right !== null;
  }
  return changed ? all : spans;
}

/** „Dalí und Buñuel“: a surname alone that „und“ joins to another of which the tagger knew */
function surnameAt(
  { type, from, to }: NameSpan,
  at: number,
  free: number,
  context: Context,
  end = context.tokens.count,
): NameSpan | null {
  const { infos, phrases, tokens } = context;
  if (type !== 'person' || to - from !== 1 || at < free || at >= end) return null;
  const joint = at < from ? from - 1 : to;
  if (infos[joint]?.word !== 'und' || tokens.lines[joint] !== 0 || tokens.lines[joint + 1] !== 0) return null;
  const name = infos[at];
  if (name === undefined || !CAPITALISED.test(name.word) || !isSurname(name) || isElse(name) || isGiven(name))
    return null;
  if (phrases[at] !== 0 || infos[at + 1]?.capital === true || isTown(name)) return null;
  const known = infos[from];
  if (known === undefined || !isSurname(known)) return null;
  return at > 0 && infos[at - 1]?.capital === true ? null : spanOf(context, at, at + 1, 'person');
}
const isSurname = anyOf('surname');
const isTown = anyOf('town', 'village');

const isFullName = (span: NameSpan | undefined): boolean =>
  span?.type === 'person' && span.to - span.from > 1;

const couldBe = (span: NameSpan, context: Context): boolean =>
  isFullName(span) || (span.to - span.from === 2 && isName(span.from, context));

/** „…, Art Blakey und …“: two words between the names of two people that a comma and „und“ part from them */
function missing(before: NameSpan, span: NameSpan, context: Context): NameSpan | null {
  const from = before.to + 1;
  if (span.from !== from + 3) return null;
  const { infos } = context;
  if (infos[before.to]?.word !== ',' || !isJoint(infos[from + 2])) return null;
  return isName(from, context) ? spanOf(context, from, from + 2, 'person') : null;
}

const isJoint = (info: WordInfo | undefined): boolean => info?.word === ',' || info?.word === 'und';

/** One of several people, a comma or „und“ away */
function joins(other: NameSpan | undefined, { from, to }: NameSpan, { infos, tokens }: Context): boolean {
  if (other === undefined || !isFullName(other)) return false;
  const at = other.to === from - 1 ? from - 1 : other.from === to + 1 ? to : -1;
  return at >= 0 && tokens.lines[at] === 0 && tokens.lines[at + 1] === 0 && isJoint(infos[at]);
}

/** A first name and what is no other word: „Art Blakey“, „Maynard Ferguson“ */
function isName(from: number, { infos, phrases, tokens }: Context): boolean {
  const [given, family] = [infos[from], infos[from + 1]];
  if (given === undefined || family === undefined || tokens.lines[from + 1] !== 0) return false;
  if (phrases[from] !== 0 || phrases[from + 1] !== 0) return false;
  if (!CAPITALISED.test(given.word) || !CAPITALISED.test(family.word) || isElse(family)) return false;
  return isGiven(given) || !isElse(given);
}
