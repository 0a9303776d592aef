import { otherCardinal } from '../../german/cardinals.ts';
import { MEAL } from '../../german/meals.ts';
import { THING_ACRONYMS } from '../../german/thingAcronyms.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo, WordReader } from '../words/wordInfo.ts';

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
const isNounLike = anyOf(...NOUN_EVIDENCE);
const isSpeech = anyOf('speech');

/** „Su-27“, „H5N1“, „CO2“, „Hwasong-17“: letters with a number at their end or between are things */
const CODE = /^\p{L}+-?\d+(?:\p{L}+\d*)?$/u;
/** „Boeing 737“, „Bell 212“; clubs have other numbers: „Hannover 96“, „1860 München“ */
const MODEL = /^\d{3}(?:-\d+)?$/;
/** „Losgruppe 2“ is no place, „Landesstraße 502“ is. */
const NUMBER = /^\d+$/;
const ADDRESS =
  /(?:[Ss]tra(?:ß|ss)e|[Aa]utobahn|[Aa]llee|[Pp]latz|[Gg]asse|[Ww]eg|[Dd]amm|[Uu]fer|[Rr]ing|[Mm]arkt|[Rr]oute|[Hh]ighway)n?$/u;
/** Adjectives and participles that begin a sentence: „Nötig sei …“, „Beerdigt wurde …“ */
const DESCRIPTION =
  /^(?:(?:Ge|Be|Er|Ver|Ent|Emp|Miss|Zer|Auf|Aus|Ein|Vor|Über|Unter|Nach)\p{Ll}{2,}(?:t|en)|\p{L}+(?:ig|lich|isch|iell|bar|sam|haft|los|end|ernd|elnd))$/u;
const INDEFINITE = /^[Ee]in(?:e[nmrs]?)?$/;
/** Before a number: about so many */
const ABOUT = /^(?:Knapp|Rund|Gut|Kaum|Fast)$/;
/** „Gegenwärtig wirft der Minister …“: no family is called so, whatever verb follows */
const ADVERB =
  /(?:wärtig|zeitig|malig|fristig|seitig|maßen|weise|dessen|hinaus)$|^Wo(?:von|rauf|ran|rin|mit|zu|durch|gegen|bei)$/u;
/** „Deklariert“, „Koordiniert“: no name of one word is made so */
const PARTICIPLE = /^\p{Lu}\p{Ll}{2,}iert(?:e[nrms]?)?$/u;
/** Lands that are called as their people are: „Ungarn“ has no article, „die Ungarn“ are people. */
const LAND_OR_PEOPLE = new Set(
  'Bayern Böhmen Franken Hessen Mähren Pommern Polen Preußen Sachsen Schwaben Ungarn Westfalen'.split(' '),
);
const PEOPLES_ARTICLE = /^(?:[Dd]ie|[Dd]en|[Dd]er|[Vv]iele[nr]?|[Ee]inige[nr]?|[Aa]lle[nr]?|\d[\d.]*)$/u;
/** „Die Kommission macht Ernst“, „im Ernst“, „mit vollem Ernst“ */
const IN_EARNEST =
  /^(?:mach(?:e|t|te|ten|en)|wird|würde|wurde|im|in|allem|vollem|voller|ganzem|bitterer|blutiger|tödlicher|der|den|dem)$/u;
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

function isNone(span: NameSpan, { infos, tokens, reader }: Context): boolean {
  const first = infos[span.from];
  const last = infos[span.to - 1];
  if (first === undefined || last === undefined) return true;
  if (span.to - span.from > 1) {
    if (span.type === 'place')
      return (
        (NUMBER.test(last.word) && isNounLike(first) && !ADDRESS.test(first.word)) ||
        // „Wiener Würstchen“
        (has(first, bitOf.derivedPlace) && MEAL.test(last.word))
      );
    return (
      span.type === 'organisation' &&
      (MODEL.test(last.word) || (THING_ACRONYMS.has(last.word) && isNounLike(first)))
    );
  }
  if (isDrawnOut(first.word)) return true;
  if (THING_ACRONYMS.has(first.word)) return true;
  // „Bilder von der Front bei Musterstadt“
  if (first.word === 'Front') return true;
  if (isNumber(infoAt(infos, span.from - 1)) && IN_NUMBERS.has(first.word)) return true;
  if (isNumber(infos[span.to]) && NUMBERED_ROOM.test(first.word)) return true;
  // „Dresdner Baukultur“, „der Schweriner Landtag“
  const before = infoAt(infos, span.from - 1);
  if (isOriginOf(first, infos[span.to]) && !(before !== undefined && isOffice(before))) return true;
  if (LINE.test(first.word) && isLine(span, infos)) return true;
  // „ein Haus im Grünen“
  if (first.word === 'Grünen' && /^(?:[Ii]m|[Ii]ns)$/.test(before?.word ?? '')) return true;
  if (has(first, bitOf.organisation)) return false;
  if (AGREEMENT.test(first.word) || ORDINAL.test(first.word)) return true;
  if (CODE.test(first.word) || COALITION.test(first.word)) return true;
  // „Han-Chinesen“, „Exil-Iraner“
  if (span.type !== 'organisation' && isPeople(first, reader)) return true;
  if (span.type === 'person') {
    if (first.word === 'Ernst' && IN_EARNEST.test(infoAt(infos, span.from - 1)?.word ?? '')) return true;
    // „der Kremlchef“: whom it means is told by `findOfficesAlone`
    if (has(first, bitOf.officeCompound) && isNounLike(first) && !isPersonal(first)) return true;
    const opens = tokens.opens[span.from] === 1;
    if (!isPersonsName(first) && (PARTICIPLE.test(first.word) || ADVERB.test(first.word))) return true;
    if (!isPersonsName(first) && isOneOfMany(span.from, infos)) return true;
    // „Sohn eines Steigers“
    if (infoAt(infos, span.from - 1)?.word === 'eines') return true;
    return isDescription(first, opens, infos[span.to]) || (opens && isQualifier(first, infos[span.to]));
  }
  if (span.type !== 'place') return false;
  if (LAND_OR_PEOPLE.has(first.word)) return PEOPLES_ARTICLE.test(infoAt(infos, span.from - 1)?.word ?? '');
  if (isBehindArticle(first, span, infos)) return true;
  if (isListedPlace(first)) return false;
  return isNounLike(first) || LANGUAGE.test(first.word);
}

/** „1.000 PS“ are no party. */
const IN_NUMBERS: ReadonlySet<string> = new Set([
  'PS',
  'KW',
  'MW',
  'GW',
  'MB',
  'GB',
  'TB',
  'BP',
  'BRT',
  'BRZ',
  'NM',
]);
/** „Halle 4 der Buchmesse“ is no town. */
const NUMBERED_ROOM = /^(?:Messeh|H)allen?$/u;
function isNumber(info: WordInfo | undefined): boolean {
  const unit = info?.word.charCodeAt(0) ?? 0;
  return unit >= 0x30 && unit <= 0x39;
}

/** „Hmmmm“ ends in the same letter four times. */
function isDrawnOut(word: string): boolean {
  const last = word.length - 1;
  if (last < 3) return false;
  const letter = word.charCodeAt(last);
  for (let at = last - 3; at < last; at++) if (word.charCodeAt(at) !== letter) return false;
  return letter > 0x39;
}

/** „U2“ behind „Linie“ or an article is no band, nor is it beside another line: „U1 und U2“ */
function isLine({ from, to }: NameSpan, infos: readonly WordInfo[]): boolean {
  if (BEFORE_LINE.test(infoAt(infos, from - 1)?.word ?? '')) return true;
  return [infoAt(infos, from - 2), infos[to + 1]].some(
    (other) => other !== undefined && LINE.test(other.word),
  );
}
const LINE = /^[US]\d{1,2}$/;
const BEFORE_LINE = /(?:^(?:[Dd]er|[Dd]ie)|[Ll]inien?|-Bahn)$/u;
/** „Kyoto-Protokoll“ */
const AGREEMENT =
  /-(?:Protokoll|Abkommen|Vertrag|Gesetz|Gipfel|Affäre|Skandal|Prozess|Krise|Krieg|Debatte)(?:e?s)?$/u;
/** „wurde Elfte“ */
const ORDINAL =
  /^(?:Ers|Zwei|Drit|Vier|Fünf|Sechs|Sieb|Ach|Neun|Zehn|Elf|Zwölf|\p{Lu}\p{Ll}+zehn|Zwanzigs)te[nrms]?$/u;

const isPersonal = anyOf('firstName', 'surname', 'easternFamily', 'surnameSuffix');
const isOffice = anyOf('office', 'officeCompound', 'title');

function isOriginOf(info: WordInfo, next: WordInfo | undefined): boolean {
  if (!info.word.endsWith('er') || !has(info, bitOf.derivedPlace)) return false;
  return next?.capital === true && isNounLike(next) && !isPersonsName(next);
}

function isPeople({ word }: WordInfo, reader: WordReader): boolean {
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 0) return false;
  const people = reader.read(word.slice(hyphen + 1));
  return has(people, bitOf.derivedPlace) && !isNamed(people);
}
const isNamed = anyOf('firstName', 'surname', 'country', 'geographic', 'bigCity', 'town', 'village');

/** „den Hof“, „ein Patt“: towns have no article, unless it says which („das Hof der Fünfzigerjahre“) */
function isBehindArticle(info: WordInfo, { from, to }: NameSpan, infos: readonly WordInfo[]): boolean {
  if (isOtherPlace(info)) return false;
  const before = infoAt(infos, from - 1)?.word ?? '';
  if (isTown(info)) return TOWN_ARTICLE.test(before) && !GENITIVE_ARTICLE.test(infos[to]?.word ?? '');
  return INDEFINITE.test(before);
}
const isTown = anyOf('town', 'village');
/** Places that may have an article: waters, mountains, quarters, streets; cities all know are places whatever stands before them. */
const isOtherPlace = anyOf('country', 'geographic', 'bigCity', 'siteSuffix', 'hyphenPlace');
const TOWN_ARTICLE =
  /^(?:[Dd](?:er|en|em)|[Ee]in(?:e[nmrs]?)?|[Kk]ein(?:e[nmrs]?)?|[Ii]hre?[nmrs]?|[Ss]eine?[nmrs]?)$/u;
const GENITIVE_ARTICLE = /^(?:de[rs]|von|um)$/u;

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
