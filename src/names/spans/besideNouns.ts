import { MERGER_NOUNS } from '../../german/bodyNouns.ts';
import { DEFINED_PLACES, NOUNS_OF_PLACES, PLACE_APPOSITIONS } from '../../german/placeNouns.ts';
import { COMPANIONS } from '../../german/relationNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has, LISTED_ELSE, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { merged } from './merged.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** What a word says of a name beside it of which nothing else is known. */
type Cue = 'place' | 'companion' | 'merger' | 'water' | 'made' | 'flows' | 'side' | 'says' | 'lies' | 'human';

const isPlaceKind = (word: string): boolean => PLACE_APPOSITIONS.has(word) || DEFINED_PLACES.has(word);
const isPersonsName = anyOf('firstName', 'surname', 'easternFamily');
const cues = new WordMemo((info): Cue | null => {
  if (!info.capital) return SMALL_CUES.get(info.word) ?? null;
  if (isPlaceKind(info.word) || NOUNS_OF_PLACES.has(info.word)) return 'place';
  if (COMPANIONS.has(info.word)) return 'companion';
  if (MERGER_NOUNS.has(info.word)) return 'merger';
  return (has(info, bitOf.geographic) && !isPersonsName(info)) ||
    (info.word.endsWith('küste') && COAST.test(info.word))
    ? 'water'
    : null;
});

/** Small words that lead to a name: what somebody did, what rivers do, where a place lies, and how somebody is quoted */
const SMALL_CUES: ReadonlyMap<string, Cue> = new Map(
  (
    [
      [
        'made',
        'gegründet geleitet gemalt geschrieben geführt gedreht gebaut gestaltet gestiftet entworfen entdeckt entwickelt erbaut erfunden errichtet verfasst komponiert inszeniert produziert moderiert',
      ],
      ['lies', 'liegt lag'],
      [
        'human',
        'studierte starb heiratete promovierte lehrte unterrichtete emigrierte floh lebte debütierte absolvierte',
      ],
      ['flows', 'entspringt entspringen mündet durchfließt fließt'],
      ['side', 'nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich'],
      [
        'says',
        'erzählt erzählte warnt warnte ergänzt ergänzte betont betonte erklärt erklärte sagt sagte schreibt schrieb meint meinte ausführt ausführte anmerkt feststellt einräumte hinzufügte',
      ],
    ] as const
  ).flatMap(([cue, words]) => words.split(' ').map((word): [string, Cue] => [word, cue])),
);

const COAST = /^(?!Nord|Süd|Ost|West|Steil|Flach).*\p{Ll}küste$/u;

/**
 * Adds names that only the words beside them tell, where the tagger saw none: „die Bewohner von Timmari“, „sein Landsmann
 * Quarello“, „die Fusion mit Baltrex“, „Kalumbo am Sambesi“, „von Fusajiro Yamauchi gegründet“.
 */
export function besideNouns(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const places = cues.places(context.numbers, context.reader);
  if (places.length === 0) return spans;
  const found: NameSpan[] = [];
  for (const at of places) {
    const name = nameBeside(at, context);
    if (name !== null && (found.at(-1)?.to ?? 0) <= name.from) found.push(name);
  }
  if (found.length === 0) return spans;
  const taken = spanMarks(spans, context);
  return merged(
    spans,
    found.filter(({ from, to }) => isFree(taken, from, to)),
  );
}

function nameBeside(at: number, context: Context): NameSpan | null {
  const { infos, numbers, reader } = context;
  const joint = infos[at + 1]?.word ?? '';
  switch (cues.of(numbers[at] ?? 0, reader)) {
    case 'place':
      return besidePlaceNoun(at, joint, context);
    case 'companion':
      return companionAt(at + 1, context);
    case 'merger':
      return MERGER_JOINT.test(joint) ? bodyAt(at + 2, context) : null;
    case 'water':
      return onWater(at, context);
    case 'flows':
      return ARTICLE.test(infoAt(infos, at - 2)?.word ?? '') ? aloneAt(at - 1, 'place', context) : null;
    case 'lies':
      return WHERE.test(joint) ? lyingAt(at - 1, context) : null;
    case 'side':
      return aloneAt(infoAt(infos, at - 1)?.word === ',' ? at - 2 : at - 1, 'place', context);
    case 'says':
      return /^[Ww]ie$/.test(infoAt(infos, at - 2)?.word ?? '')
        ? aloneAt(at - 1, 'person', context, true)
        : speakerAt(at + 1, context);
    case 'human':
      return openingSurname(at - 1, context);
    case 'made':
      return makerBefore(at, context);
    default:
      return null;
  }
}

/** „in Birstall, einem Vorort von Leeds“, „der König von Aksum“, „die Schlacht bei Adua“ */
function besidePlaceNoun(at: number, joint: string, context: Context): NameSpan | null {
  const word = context.infos[at]?.word ?? '';
  const before = isPlaceKind(word) ? beforeApposition(at, context) : null;
  if (before !== null) return before;
  const leads = joint === 'von' ? NOUNS_OF_PLACES.has(word) : joint === 'bei' && BATTLE.test(word);
  return leads ? placeAt(at + 2, context) : null;
}

const isWord = anyOf(
  'noun',
  'nounCompound',
  'hyphenNoun',
  'function',
  'calendar',
  'office',
  'officeCompound',
  'title',
  'adjective',
  'speech',
  'derivedPlace',
  'organisation',
);
const isNounByForm = anyOf('nounSuffix');
const isFirstName = anyOf('firstName');
const isSurname = anyOf('surname');
const isPlace = anyOf('country', 'geographic', 'bigCity', 'town');
const NAME = /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+)*$/u;

/** A word of a name that is none by any table. */
const isUnknown = (info: WordInfo | undefined): info is WordInfo =>
  info !== undefined && NAME.test(info.word) && !isWord(info);

/** Behind „Bewohner von“: one word that is nothing else, or two („Standing Rock“) */
function placeAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const [first, second, third] = [infos[at], infos[at + 1], infos[at + 2]];
  if (!isUnknown(first) || isFirstName(first) || tokens.lines[at] !== 0) return null;
  if (second?.capital !== true || tokens.lines[at + 1] !== 0)
    return isNounByForm(first) ? null : spanOf(context, at, at + 1, 'place');
  return third?.capital === true || !NAME.test(second.word) ? null : spanOf(context, at, at + 2, 'place');
}

/** „Landsmann Quarello“: a surname, or what no table knows */
function companionAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const name = infos[at];
  if (name === undefined || tokens.lines[at] !== 0 || !NAME.test(name.word)) return null;
  if (infos[at + 1]?.capital === true || isPlace(name)) return null;
  return isSurname(name) || (isUnknown(name) && !isNounByForm(name))
    ? spanOf(context, at, at + 1, 'person')
    : null;
}

/** „…“, sagte Riedlinger.“: a singular noun has an article, a name none */
function speakerAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const name = infos[at];
  if (name === undefined || tokens.lines[at] !== 0 || !/^[.,:;]$/.test(infos[at + 1]?.word ?? ''))
    return null;
  if (!NAME.test(name.word) || isKnownElse(name)) return null;
  // „sagt Riedlinger“: of Riedlingen or not
  return isSurname(name) || !isOrdinary(name) ? spanOf(context, at, at + 1, 'person') : null;
}
const isOrdinary = anyOf(...NOUN_EVIDENCE, 'office', 'officeCompound', 'adjective', 'speech');
const isKnownElse = anyOf(...LISTED_ELSE);

/** „Stern lebte …“ begins a sentence: a surname, and a noun too, but one without an article */
function openingSurname(at: number, context: Context): NameSpan | null {
  const name = infoAt(context.infos, at);
  if (name === undefined || context.tokens.opens[at] !== 1 || !NAME.test(name.word)) return null;
  return isSurname(name) && !isKnownElse(name) ? spanOf(context, at, at + 1, 'person') : null;
}

const MERGER_JOINT = /^(?:mit|von|durch)$/u;

function bodyAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const name = infos[at];
  if (!isUnknown(name) || isNounByForm(name) || isPlace(name) || isPersonsName(name)) return null;
  if (tokens.lines[at] !== 0 || infos[at + 1]?.capital === true) return null;
  return spanOf(context, at, at + 1, 'organisation');
}

const BATTLE = /^(?:Schlacht|Gefecht|Niederlage|Sieg)$/u;
const ARTICLE = /^(?:[Dd]er|[Dd]ie)$/u;

/** A word that no table has, with no capital before it; `sure` where a noun would have an article: „Wie Wikström betont“ */
function aloneAt(at: number, type: NameSpan['type'], context: Context, sure = false): NameSpan | null {
  const { infos, tokens } = context;
  const name = infoAt(infos, at);
  if (!isUnknown(name) || (isNounByForm(name) && !sure) || tokens.opens[at] === 1) return null;
  if (type === 'place' ? isPersonsName(name) : isAnyPlace(name)) return null;
  const before = infoAt(infos, at - 1);
  return before?.capital === true && tokens.opens[at - 1] !== 1 ? null : spanOf(context, at, at + 1, type);
}

const WHERE =
  /^(?:unweit|nahe|zwischen|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich)$/u;

/** „Serabis lag nördlich der Küste“: a word that nothing is known of, at the beginning of its sentence too */
function lyingAt(at: number, context: Context): NameSpan | null {
  const name = infoAt(context.infos, at);
  if (!isUnknown(name) || !has(name, bitOf.unknown) || context.tokens.lines[at + 1] !== 0) return null;
  const before = context.tokens.opens[at] === 1 ? undefined : infoAt(context.infos, at - 1);
  return before?.capital === true ? null : spanOf(context, at, at + 1, 'place');
}

const APPOSITION_REACH = 3;

/** „in Birstall, einem (kleinen) Ort“, „die Durance ist ein Nebenfluss“ */
function beforeApposition(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  for (let before = at - 1; before >= at - APPOSITION_REACH && tokens.lines[before + 1] === 0; before--) {
    const word = infoAt(infos, before)?.word ?? '';
    if (!INDEFINITE.test(word)) continue;
    return /^(?:,|ist|war)$/.test(infoAt(infos, before - 1)?.word ?? '')
      ? aloneAt(before - 2, 'place', context, true)
      : null;
  }
  return null;
}
const INDEFINITE = /^eine?[mnr]?$/u;

const FARTHEST = 7;

/** Two words behind „von“ that no table has for anything but a person's: „wurde von Fusajiro Yamauchi in Kyoto gegründet“ */
function makerBefore(made: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  for (let at = made - 1; at > 0 && at >= made - FARTHEST; at--) {
    if (tokens.lines[at] !== 0) return null;
    if (infos[at]?.word !== 'von') continue;
    const [given, family, behind] = [infos[at + 1], infos[at + 2], infos[at + 3]];
    if (!isUnknown(given) || !isUnknown(family) || behind?.capital === true) return null;
    if (isNounByForm(given) || isNounByForm(family) || isAnyPlace(given) || isPlace(family)) return null;
    return spanOf(context, at + 1, at + 3, 'person');
  }
  return null;
}
const isAnyPlace = anyOf('country', 'geographic', 'bigCity', 'town', 'village', 'placeSuffix', 'siteSuffix');

/** „Kalumbo am Sambesi“, „Calicut an der Malabarküste“ */
function onWater(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const joint = infoAt(infos, at - 1)?.word;
  const from =
    joint === 'am' ? at - 2 : joint === 'der' && infoAt(infos, at - 2)?.word === 'an' ? at - 3 : -1;
  const name = infoAt(infos, from);
  if (!isUnknown(name) || isNounByForm(name) || isPersonsName(name)) return null;
  // „Wir lagen am Rhein“, „Neulich am Rhein“
  const before = infoAt(infos, from - 1);
  if (tokens.opens[from] === 1 || (before?.capital === true && !has(before, bitOf.calendar))) return null;
  return spanOf(context, from, from + 1, 'place');
}
