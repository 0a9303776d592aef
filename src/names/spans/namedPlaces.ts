import {
  ENGLISH_PLACE_HEADS,
  FOREIGN_PLACE_HEADS,
  NAMED_SITES,
  PLACE_HEADS,
  PLACE_NOUNS,
  PLANETS,
} from '../../german/placeNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** Words that German has beside names: none of them is the name behind „Berg“. */
const isGerman = anyOf(
  'function',
  'noun',
  'nounCompound',
  'nounSuffix',
  'office',
  'officeCompound',
  'calendar',
  'adjective',
  'speech',
  'derivedPlace',
  'title',
  'hyphenNoun',
);
const isPersonsName = anyOf('firstName', 'surname');
/** „Rügen“, a noun as well */
const isListed = anyOf('geographic', 'country');

type Role = 'before' | 'foreign' | 'english' | 'whole' | 'planet';

/** „Simpsonwüste“, „Krimhalbinsel“: behind a name these make a place of it without a hyphen too */
const JOINED = /^(?<first>\p{Lu}\p{Ll}{3,}?)(?:wüste|halbinsel|gebirge)$/u;

/** What a word says of the place that it names or that stands beside it. Asked once a word. */
const roles = new WordMemo(({ word }, reader): Role | null => {
  if (PLACE_NOUNS.has(word)) return 'before';
  if (FOREIGN_PLACE_HEADS.has(word)) return 'foreign';
  if (ENGLISH_PLACE_HEADS.has(word)) return 'english';
  if (PLANETS.has(word)) return 'planet';
  const desert = JOINED.exec(word)?.groups?.['first'];
  if (desert !== undefined) return isGerman(reader.read(desert)) ? null : 'whole';
  const hyphen = word.lastIndexOf('-');
  if (hyphen < 3 || !PLACE_HEADS.has(word.slice(hyphen + 1))) return null;
  // „Wärme-Insel“, „Bildungs-Wüste“, „WM-Platz“
  const first = word.slice(0, hyphen);
  if (!/\p{Ll}/u.test(first)) return null;
  return [first, first.replace(/s$/u, '')].some((part) => isGerman(reader.read(part))) ? null : 'whole';
});

/** Places told by the noun they go with: „die Oase Siwa“, „Atacama-Wüste“, „Robben Island“, „der Vulkan Mauna Loa“. */
export function namedPlaces(found: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const spans = besideSites(found, context);
  const named: NameSpan[] = [];
  for (const at of roles.places(context.numbers, context.reader)) {
    const place = context.infos[at]?.capital === true ? placeAt(at, context) : null;
    if (place !== null) named.push(place);
  }
  if (named.length === 0) return spans;
  // a name of several words that reaches out stays: „Long Island Rail Road“
  const own = spanMarks(named, context);
  const longer = spanMarks(
    spans.filter(({ from, to }) => to - from > 1 && !(own[from] === 1 && own[to - 1] === 1)),
    context,
  );
  return overlaid(
    spans,
    named.filter(({ from, to }, at) => isFree(longer, from, to) && (named[at - 1]?.to ?? 0) <= from),
    context,
  );
}

function placeAt(at: number, context: Context): NameSpan | null {
  const { infos, numbers, tokens, reader } = context;
  const role = roles.of(numbers[at] ?? 0, reader);
  const before = tokens.lines[at] === 0 ? infoAt(infos, at - 1) : undefined;
  const behind = tokens.lines[at + 1] === 0 ? infos[at + 1] : undefined;
  if (role === 'whole') return spanOf(context, at, at + 1, 'place');
  if (role === 'english') return isForeign(before) ? spanOf(context, at - 1, at + 1, 'place') : null;
  if (role === 'planet') return isPlanet(at, context) ? spanOf(context, at, at + 1, 'place') : null;
  if (role === 'foreign') {
    const from = FOREIGN_PARTICLE.test(behind?.word ?? '') ? at + 2 : at + 1;
    const name = infos[from];
    const isName = isForeign(name) && infos[from + 1]?.capital !== true;
    return isName ? spanOf(context, at, from + 1, 'place') : null;
  }
  if (behind === undefined || infos[at + 2]?.capital === true) return null;
  const isName = isListed(behind) || (isForeign(behind) && !isPersonsName(behind));
  return isName ? spanOf(context, at + 1, at + 2, 'place') : null;
}

const FOREIGN_PARTICLE = /^(?:du|de|des|del|of)$/u;
const MASCULINE = /^(?:[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Vv]om|[Zz]um|[Aa]m|[Bb]eim)$/u;

/** „der Saturn“; without an article it is a shop. */
const isPlanet = (at: number, { infos }: Context): boolean =>
  MASCULINE.test(infoAt(infos, at - 1)?.word ?? '') && infos[at + 1]?.capital !== true;

/** „am Flughafen Marco Polo“: behind a site's noun what was taken for a person is a place; places lose such nouns („Dorf Siwa“). */
function besideSites(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, tokens } = context;
  return spans.map((span) => {
    const { type, from, to } = span;
    if (type === 'person') {
      const before = tokens.lines[from] === 0 ? (infoAt(infos, from - 1)?.word ?? '') : '';
      return NAMED_SITES.has(before) ? spanOf(context, from, to, 'place') : span;
    }
    if (type !== 'place' || to - from === 1) return span;
    for (let at = to - 2; at >= from; at--)
      if (isKind(infos[at], at - from) && infos[at + 1]?.capital === true)
        return spanOf(context, at + 1, to, 'place');
    return span;
  });
}

/** „(Bremer) Stadtteil Walle“, „Dorf Siwa“: what kind of place it is belongs to no name, unlike „Bundesstaat“ and „Königreich“. */
const isKind = (info: WordInfo | undefined, before: number): boolean =>
  info !== undefined && BARE_KIND.test(info.word) && before <= 1;
const BARE_KIND =
  /^(?:(?:Berg|Fischer)?[Dd]orf|(?:Klein|Groß|Hafen|Küsten|Grenz|Millionen)stadt|(?:Stadt|Orts)teile?s?|Stadtviertels?|Vororts?|Fluss|Fluß|Flusses|Hügel|Stausee)$/u;

const isForeign = (info: WordInfo | undefined): info is WordInfo =>
  info?.capital === true && /^\p{Lu}\p{L}*\p{Ll}/u.test(info.word) && !isGerman(info);
