import { otherCardinal } from '../../german/cardinals.ts';
import { THING_ACRONYMS } from '../../german/thingAcronyms.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';

const isPersonsName = anyOf('firstName', 'surname', 'easternFamily', 'genitiveName', 'hyphenName');
const isListedPlace = anyOf(
  'country',
  'geographic',
  'bigCity',
  'town',
  'village',
  'genitivePlace',
  'hyphenPlace',
  'siteSuffix',
  'placeSuffix',
  'surname',
  'firstName',
);
const isNounLike = anyOf('noun', 'nounCompound', 'nounSuffix', 'hyphenNoun');
const isSpeech = anyOf('speech');

/** „Su-27“, „H5N1“, „CO2“, „Hwasong-17“: letters with a number at their end or between are things */
const CODE = /^\p{L}+-?\d+(?:\p{L}+\d*)?$/u;
/** „Boeing 737“, „Bell 212“; clubs have other numbers: „Hannover 96“, „1860 München“ */
const MODEL = /^\d{3}(?:-\d+)?$/;
/** Adjectives and participles that begin a sentence: „Nötig sei …“, „Beerdigt wurde …“ */
const DESCRIPTION =
  /^(?:(?:Ge|Be|Er|Ver|Ent|Zer|Auf|Aus|Ein|Vor|Über|Unter|Nach)\p{Ll}{2,}(?:t|en)|\p{L}+(?:ig|lich|isch|iell|bar|sam|haft|los|end|ernd|elnd))$/u;
const INDEFINITE = /^[Ee]in(?:e[nmrs]?)?$/;
/** Before a number: about so many */
const ABOUT = /^(?:Knapp|Rund|Gut|Kaum|Fast)$/;
/** „Deklariert“, „Koordiniert“: no name of one word is made so */
const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}iert(?:e[nrms]?)?$/u;
/** Lands that are called as their people are: „Ungarn“ has no article, „die Ungarn“ are people. */
const LAND_OR_PEOPLE = new Set(
  'Bayern Böhmen Franken Hessen Mähren Pommern Polen Preußen Sachsen Schwaben Ungarn Westfalen'.split(' '),
);
const PEOPLES_ARTICLE = /^(?:[Dd]ie|[Dd]en|[Dd]er|[Vv]iele[nr]?|[Ee]inige[nr]?|[Aa]lle[nr]?|\d[\d.]*)$/u;
/** „Französisch“ */
const LANGUAGE = /^\p{Lu}\p{Ll}+isch$/u;
/** „Schwarz-Gelb“, „Rot-Grün“ */
const COALITION = /^(?:Schwarz|Rot|Grün|Gelb)(?:-(?:Schwarz|Rot|Grün|Gelb))+$/u;

/** Drops what is surely none: things with a number, acronyms of things, languages and adjectives as people, common nouns as places. */
export function noName(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of spans) if (!isNone(span, context)) kept.push(span);
  return kept;
}

function isNone(span: NameSpan, { infos, tokens }: Context): boolean {
  const first = infos[span.from];
  const last = infos[span.to - 1];
  if (first === undefined || last === undefined) return true;
  if (span.to - span.from > 1) return span.type === 'organisation' && MODEL.test(last.word);
  if (THING_ACRONYMS.has(first.word)) return true;
  if (has(first, bitOf.organisation)) return false;
  if (CODE.test(first.word) || COALITION.test(first.word)) return true;
  if (span.type === 'person') {
    const opens = tokens.opens[span.from] === 1;
    if (!isPersonsName(first) && PARTICIPLE.test(first.word)) return true;
    if (!isPersonsName(first) && isOneOfMany(span.from, infos)) return true;
    return isDescription(first, opens, infos[span.to]) || (opens && isQualifier(first, infos[span.to]));
  }
  if (span.type !== 'place') return false;
  if (LAND_OR_PEOPLE.has(first.word)) return PEOPLES_ARTICLE.test(infoAt(infos, span.from - 1)?.word ?? '');
  if (isListedPlace(first)) return false;
  return isNounLike(first) || LANGUAGE.test(first.word);
}

/** „eine weitere Favoritin“ */
function isOneOfMany(at: number, infos: readonly WordInfo[]): boolean {
  const before = infoAt(infos, at - 1)?.word ?? '';
  return (
    INDEFINITE.test(before) ||
    (/^\p{Ll}+e[nrs]?$/u.test(before) && INDEFINITE.test(infoAt(infos, at - 2)?.word ?? ''))
  );
}

/** Words that begin a sentence and are surnames elsewhere: „Knapp zwei Stunden später“, „Wilde Ablagerungen“ */
function isQualifier(info: WordInfo, next: WordInfo | undefined): boolean {
  if (next === undefined) return false;
  if (ABOUT.test(info.word)) return /^\d/.test(next.word) || otherCardinal(next.word) !== null;
  return /en?$/.test(info.word) && next.capital && isNounLike(next) && !isPersonsName(next);
}

function isDescription(info: WordInfo, opens: boolean, next: WordInfo | undefined): boolean {
  if (isPersonsName(info) || !DESCRIPTION.test(info.word)) return false;
  return /isch$/u.test(info.word) || (opens && (next === undefined || !isSpeech(next)));
}
