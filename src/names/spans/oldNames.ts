import { readEpithet } from '../../german/epithets.ts';
import { ONE_NAME_PEOPLE } from '../../german/oneNamePeople.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** Titles whose bearers are called by their first name alone: „Königin Viktoria“ */
const RULER =
  /^(?:König|Kaiser|Zar|Papst|Prinz|Kronprinz|Erzherzog|Großherzog|Herzog|Kurfürst|Fürst|Sultan|Emir|Scheich)(?:in|essin)?(?:s|en|n)?$|^(?:Zarin|Zarewitsch|Prinzessin|Infantin)$/u;

/** Words of a name with its epithet. */
const EPITHET_NAME = 3;

/** „Elisabeth II.“ */
const ROMAN = /^[IVX]+\.?$/;

/** „VII“ of „Kleopatra VII.“; one letter is an initial more often */
const ROMAN_NUMBER = /^(?:I{2,3}|I[VX]|VI{1,3}|X(?:I{1,3}|I?V|VI{0,3}|IX)?)\.?$/;

/** What a word may be of such a name. Asked once a word. */
const parts = new WordMemo((info, reader): Part | null => {
  if (RULER.test(info.word)) return 'ruler';
  if (ROMAN_NUMBER.test(info.word)) return 'numbered';
  if (ONE_NAME_PEOPLE.has(info.word)) return 'oneName';
  if (isFirstName(info)) return 'firstName';
  const { bare } = reader.genitive(info);
  if (bare === info.word) return null;
  if (ONE_NAME_PEOPLE.has(bare)) return 'oneName';
  return isFirstName(reader.read(bare)) ? 'firstName' : null;
});
type Part = 'ruler' | 'oneName' | 'firstName' | 'numbered';
const isCalledSo = (part: Part | null): boolean => part === 'firstName' || part === 'oneName';
const isFirstName = (info: WordInfo): boolean =>
  has(info, bitOf.firstName) && !has(info, bitOf.function) && !has(info, bitOf.calendar);

/**
 * People without a surname, as history has them: „Karl des Großen“, „Wilhelm der Eroberer“ with their epithet, „Königin
 * Viktoria“ by her first name, „Sophokles“ by his only one. None where a longer name stands already.
 */
export function oldNames(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, tokens, reader } = context;
  const found: NameSpan[] = [];
  for (const at of parts.places(numbers, reader)) {
    if (infos[at]?.capital !== true) continue;
    const part = parts.of(numbers[at] ?? 0, reader);
    if (part === 'ruler') {
      const name = infos[at + 1];
      const after = infos[at + 2];
      if (name === undefined || tokens.lines[at + 1] !== 0) continue;
      if (!isCalledSo(parts.of(name.number, reader)) || hasEpithet(at + 1, context)) continue;
      if (isOfLand(at + 1, context, true)) found.push(spanOf(context, at + 1, at + 4, 'person'));
      else if (after !== undefined && ROMAN.test(after.word)) {
        const to = infos[at + 3]?.word === '.' ? at + 4 : at + 3;
        found.push(spanOf(context, at + 1, to, 'person'));
      } else if (after?.capital !== true) found.push(spanOf(context, at + 1, at + 2, 'person'));
    } else if (part === 'numbered') {
      const numbered = numberedName(at, context);
      // „Königin Elisabeth II.“ was found at her title
      if (numbered !== null && (found.at(-1)?.to ?? 0) <= numbered.from) found.push(numbered);
    } else if (hasEpithet(at, context) || isOfLand(at, context))
      found.push(spanOf(context, at, at + EPITHET_NAME, 'person'));
    else if (part === 'oneName' && infos[at + 1]?.capital !== true && infoAt(infos, at - 1)?.capital !== true)
      found.push(spanOf(context, at, at + 1, 'person'));
  }
  return found.length === 0 ? spans : withFound(spans, found, context);
}

/** „Kleopatra VII. war …“: a word that nothing else is known of and the point of its number, in the middle of a sentence */
function numberedName(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const name = infoAt(infos, at - 1);
  const pointed = infos[at]?.word.endsWith('.') === true;
  const to = pointed ? at + 1 : at + 2;
  const behind = infos[to];
  if (name?.capital !== true || tokens.lines[at] !== 0 || (!pointed && infos[at + 1]?.word !== '.'))
    return null;
  if (!canBeNumbered(name)) return null;
  const title = infoAt(infos, at - 2);
  // „König Rama IX.“ ends a sentence or does not
  // „die Truppen Meneliks II.“
  if (title?.capital === true && tokens.opens[at - 2] !== 1)
    return RULER.test(title.word) || (isGenitive(name) && isNoun(title))
      ? spanOf(context, at - 1, to, 'person')
      : null;
  const ends = behind === undefined || tokens.lines[to] !== 0;
  // „gegen Moctezuma II.“ at the end, „(ihres) Vaters Alexios I.“ not
  if (ends) return BEFORE_NAME.test(title?.word ?? '') ? spanOf(context, at - 1, to, 'person') : null;
  if (behind.capital) return null;
  return spanOf(context, at - 1, to, 'person');
}
const isNoun = anyOf('noun', 'nounCompound');
const isGenitive = ({ word }: WordInfo): boolean => /[^s]s$/u.test(word);
const BEFORE_NAME = /^(?:gegen|von|unter|durch|mit|an|und)$/u;
const isMoreThanName = anyOf(
  'noun',
  'nounCompound',
  'nounSuffix',
  'office',
  'organisation',
  'organisationHead',
  'country',
  'geographic',
  'bigCity',
  'calendar',
  'function',
);
const canBeNumbered = (info: WordInfo): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(info.word) &&
  (has(info, bitOf.firstName) || has(info, bitOf.genitiveName) || !isMoreThanName(info));

function hasEpithet(at: number, { infos, tokens }: Context): boolean {
  const article = infos[at + 1];
  const epithet = infos[at + 2];
  return (
    article !== undefined &&
    epithet !== undefined &&
    tokens.lines[at + 1] === 0 &&
    tokens.lines[at + 2] === 0 &&
    readEpithet(article.word, epithet.word) !== null &&
    // „wollte Anna die Große Koalition“; but „des Großen Heer“
    (infos[at + 3]?.capital !== true || tokens.lines[at + 3] !== 0 || article.word === 'des')
  );
}

/** „Isabella von Kastilien“, not „Karl Peter von Kastilien (aus)“ nor „die Flucht Annas von Polen nach …“ */
function isOfLand(at: number, { infos, tokens }: Context, isTitled = false): boolean {
  if (infos[at + 1]?.word !== 'von' || tokens.lines[at + 1] !== 0 || tokens.lines[at + 2] !== 0) return false;
  const land = infos[at + 2];
  const behind = infos[at + 3];
  if (land === undefined || !isLand(land) || has(land, bitOf.firstName)) return false;
  if (!isTitled && infoAt(infos, at - 1)?.capital === true && tokens.opens[at - 1] !== 1) return false;
  return behind === undefined || !(behind.capital || /^(?:aus|her|bis|nach)$/u.test(behind.word));
}
const isLand = anyOf('country', 'geographic');

/** „Kaiser Wilhelm“ as one name, or „Von Kaiser Wilhelm“ at the beginning of a sentence */
const isTitled = ({ from, to }: NameSpan, { infos, numbers, reader }: Context): boolean =>
  parts.of(numbers[to - 2] ?? 0, reader) === 'ruler' &&
  (to - from === 2 || (to - from === 3 && /^[Vv]on$/u.test(infos[from]?.word ?? '')));

/** Puts what was found among the spans: one of them that is longer keeps its place, others that it covers go. */
function withFound(spans: readonly NameSpan[], found: readonly NameSpan[], context: Context): NameSpan[] {
  const longer = spanMarks(
    spans.filter(({ from, to }) => to - from > EPITHET_NAME),
    context,
  );
  const several = spanMarks(
    spans.filter((span) => span.to - span.from > 1 && !isTitled(span, context)),
    context,
  );
  const added = found.filter(({ from, to }) => isFree(to - from === 1 ? several : longer, from, to));
  return overlaid(spans, added, context);
}
