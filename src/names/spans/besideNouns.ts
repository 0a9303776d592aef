import { MERGER_NOUNS } from '../../german/bodyNouns.ts';
import { NOUNS_OF_PLACES } from '../../german/placeNouns.ts';
import { COMPANIONS } from '../../german/relationNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { merged } from './merged.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** What a word says of a name beside it of which nothing else is known. */
type Cue = 'place' | 'companion' | 'merger' | 'water' | 'made';

const isPersonsName = anyOf('firstName', 'surname', 'easternFamily');
const cues = new WordMemo((info): Cue | null => {
  if (!info.capital) return MADE.test(info.word) ? 'made' : null;
  if (NOUNS_OF_PLACES.has(info.word)) return 'place';
  if (COMPANIONS.has(info.word)) return 'companion';
  if (MERGER_NOUNS.has(info.word)) return 'merger';
  return (has(info, bitOf.geographic) && !isPersonsName(info)) || COAST.test(info.word) ? 'water' : null;
});

/** What somebody did: „von Fusajiro Yamauchi gegründet“ */
const MADE =
  /^(?:ge(?:gründet|leitet|malt|schrieben|führt|dreht|baut|staltet|stiftet)|ent(?:worfen|deckt|wickelt)|er(?:baut|funden|richtet)|verfasst|komponiert|inszeniert|produziert|moderiert)$/u;
const COAST = /^(?!Nord|Süd|Ost|West|Steil|Flach).*\p{Ll}küste$/u;

/**
 * Adds names that only the words beside them tell, where the tagger saw none: „die Bewohner von Timmari“, „sein Landsmann
 * Quarello“, „die Fusion mit Baltrex“, „Kalumbo am Sambesi“, „von Fusajiro Yamauchi gegründet“.
 */
export function besideNouns(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const places = cues.places(context.numbers, context.reader);
  if (places.length === 0) return spans;
  const taken = spanMarks(spans, context);
  const added: NameSpan[] = [];
  for (const at of places) {
    const found = nameBeside(at, context);
    if (found === null || !isFree(taken, found.from, found.to)) continue;
    if ((added.at(-1)?.to ?? 0) <= found.from) added.push(found);
  }
  return added.length === 0 ? spans : merged(spans, added);
}

function nameBeside(at: number, context: Context): NameSpan | null {
  const { infos, numbers, reader } = context;
  const joint = infos[at + 1]?.word ?? '';
  switch (cues.of(numbers[at] ?? 0, reader)) {
    case 'place':
      return joint === 'von' ? placeAt(at + 2, context) : null;
    case 'companion':
      return companionAt(at + 1, context);
    case 'merger':
      return MERGER_JOINT.test(joint) ? bodyAt(at + 2, context) : null;
    case 'water':
      return onWater(at, context);
    case 'made':
      return makerBefore(at, context);
    default:
      return null;
  }
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

const MERGER_JOINT = /^(?:mit|von|durch)$/u;

function bodyAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const name = infos[at];
  if (!isUnknown(name) || isNounByForm(name) || isPlace(name) || isPersonsName(name)) return null;
  if (tokens.lines[at] !== 0 || infos[at + 1]?.capital === true) return null;
  return spanOf(context, at, at + 1, 'organisation');
}

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
