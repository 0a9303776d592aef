import {
  ENGLISH_PLACE_HEADS,
  FOREIGN_PLACE_HEADS,
  LANDSCAPES,
  NAMED_SITES,
  PLACE_HEADS,
  PLACE_NOUN_ENDINGS,
  PLACE_NOUNS,
  PLANETS,
} from '../../german/placeNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { Endings } from '../words/endings.ts';
import { anyOf, bitOf, has, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { isFree, spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

/** Words that German has beside names: none of them is the name behind „Berg“. */
const isGerman = anyOf(
  ...NOUN_EVIDENCE,
  'function',
  'office',
  'officeCompound',
  'calendar',
  'adjective',
  'speech',
  'derivedPlace',
  'title',
);
const isPersonsName = anyOf('firstName', 'surname');
/** „Rügen“, a noun as well */
const isListed = anyOf('geographic', 'country');

type Role =
  | 'before'
  | 'plural'
  | 'landscape'
  | 'between'
  | 'foreign'
  | 'english'
  | 'whole'
  | 'planet'
  | 'saint'
  | 'river';

/** „Simpsonwüste“, „Krimhalbinsel“: behind a name these make a place of it without a hyphen too */
const JOINED = /^(?<first>\p{Lu}\p{Ll}{3,}?)(?:wüste|halbinsel|gebirge|küste)$/u;

/** „Nordwestküste“, „Steilküste“ */
const SIDE = /^(?:Nord|Süd|Ost|West|Steil|Flach)/u;

/** „die Distrikte Gayan und Barmal“ */
const PLURALS =
  /^(?:Distrikten?|Bezirken?|Provinzen|Präfekturen|Regionen|Inseln|Flüssen?|Kleinstädten?|Hafenstädten?|Dörfern?|Vororten?|Nachbarorten?|Grenzorten?|Ortsteilen?|Stadtteilen?)$/u;

const nounEndings = new Endings(PLACE_NOUN_ENDINGS);
/** Waters and lands that give these their name */
const BASIN = /^(?<first>\p{Lu}\p{Ll}{2,})(?:becken|delta|mündung)$/u;

/** What a word says of the place that it names or that stands beside it. Asked once a word. */
const roles = new WordMemo(({ word, capital }, reader): Role | null => {
  if (!capital) return word === 'zwischen' ? 'between' : null;
  if (PLACE_NOUNS.has(word)) return 'before';
  if (PLURALS.test(word)) return 'plural';
  if (LANDSCAPES.has(word)) return 'landscape';
  if (FOREIGN_PLACE_HEADS.has(word)) return 'foreign';
  if (ENGLISH_PLACE_HEADS.has(word)) return 'english';
  if (PLANETS.has(word)) return 'planet';
  if (SAINTS.has(word)) return 'saint';
  if (word === 'Seine') return 'river';
  // „Nachbarinsel“; „Ort“ alone stands before much else
  if (nounEndings.endIn(word, 3)) return 'before';
  // „Tschadbecken“, „Mekongdelta“
  const basin = BASIN.exec(word)?.groups?.['first'];
  if (basin !== undefined && isListed(reader.read(basin))) return 'whole';
  const desert = JOINED.exec(word)?.groups?.['first'];
  if (desert !== undefined) return isGerman(reader.read(desert)) || SIDE.test(desert) ? null : 'whole';
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
    const place = context.infos[at]?.capital === true ? placeAt(at, context) : between(at, spans, context);
    if (place !== null) named.push(place);
    else if (roles.of(context.numbers[at] ?? 0, context.reader) === 'plural')
      named.push(...severalAt(at + 1, context));
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
  if (role === 'plural') return null;
  if (role === 'whole') return spanOf(context, at, at + 1, 'place');
  if (role === 'landscape')
    return before !== undefined && isOrigin(before) ? spanOf(context, at - 1, at + 1, 'place') : null;
  if (role === 'english') return isForeign(before) ? spanOf(context, at - 1, at + 1, 'place') : null;
  if (role === 'planet') return isPlanet(at, context) ? spanOf(context, at, at + 1, 'place') : null;
  if (role === 'saint') return saintAt(at, context);
  if (role === 'river') return isRiver(at, context) ? spanOf(context, at, at + 1, 'place') : null;
  if (role === 'foreign') {
    const from = FOREIGN_PARTICLE.test(behind?.word ?? '') ? at + 2 : at + 1;
    const name = infos[from];
    const isName = isForeign(name) && infos[from + 1]?.capital !== true;
    return isName ? spanOf(context, at, from + 1, 'place') : null;
  }
  if (behind === undefined || infos[at + 2]?.capital === true) return null;
  const isName =
    isListed(behind) || ((isForeign(behind) || isQuarter(at, behind, context)) && !isPersonsName(behind));
  return isName ? spanOf(context, at + 1, at + 2, 'place') : null;
}

/** „San Carlo alle Quattro Fontane“, „Santa Maria delle Grazie“: churches, told by what leads on; other saints are left to the tagger */
function saintAt(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  let to = at;
  let joined = false;
  for (let next = at + 1; next < at + LONGEST_CHURCH && tokens.lines[next] === 0; next++) {
    const info = infos[next];
    if (info === undefined) break;
    if (CHURCH_JOINT.test(info.word) && to > at) continue;
    if (!info.capital) break;
    joined ||= to > at && next > to + 1;
    to = next;
  }
  return joined ? spanOf(context, at, to + 1, 'place') : null;
}
const SAINTS = new Set(['San', 'Santa', 'Santo']);
const LONGEST_CHURCH = 7;
const CHURCH_JOINT = /^(?:alla|alle|allo|agli|ai|della|delle|degli|dei|del|sopra|fuori|le)$/u;

/** „an der Seine“, „das Ufer der Seine“, not „Seine Brüder“ */
const isRiver = (at: number, { infos, tokens }: Context): boolean =>
  tokens.opens[at] !== 1 &&
  /^(?:der|die)$/.test(infoAt(infos, at - 1)?.word ?? '') &&
  /^(?:[Aa]n|[Ii]n|[Üü]ber|[Aa]uf|entlang|Ufern?|Ufers|Quelle|Brücken?|Wasser|Nebenfluss)$/.test(
    infoAt(infos, at - 2)?.word ?? '',
  ) &&
  infos[at + 1]?.capital !== true;

/** „Gayan, Urgun und Barmal“: names of one word behind the noun for all of them; [] where there is but one */
function severalAt(from: number, context: Context): NameSpan[] {
  const { infos, tokens } = context;
  const found: NameSpan[] = [];
  for (let at = from; ; at += 2) {
    const name = tokens.lines[at] === 0 ? infos[at] : undefined;
    if (!isForeign(name) && !(name !== undefined && isPlace(name))) break;
    found.push(spanOf(context, at, at + 1, 'place'));
    const joint = infos[at + 1]?.word;
    if (joint === 'und' || joint === ',') continue;
    return found.length > 1 && infos[at + 1]?.capital !== true ? found : [];
  }
  return [];
}

const isTown = anyOf('town', 'village', 'placeSuffix');
const isPlace = anyOf('country', 'geographic', 'bigCity', 'town', 'village');

/** „zwischen Meilbrück und Welschbillig“: if one of the two is a place, the other is */
function between(at: number, spans: readonly NameSpan[], context: Context): NameSpan | null {
  const { infos } = context;
  const [first, joint, second] = [infos[at + 1], infos[at + 2], infos[at + 3]];
  if (first?.capital !== true || joint?.word !== 'und' || second?.capital !== true) return null;
  if (infos[at + 4]?.capital === true) return null;
  const [from, known, other] = isPlace(first) ? [at + 3, first, second] : [at + 1, second, first];
  // „zwischen Nord- und Südkorea“
  if (other.word.endsWith('-')) return null;
  if (!isPlace(known) || !(isTown(other) || isForeign(other)) || isPersonsName(other)) return null;
  // what a longer name holds is part of it
  if (spans.some((span) => span.from <= from && span.to > from)) return null;
  return spanOf(context, from, from + 1, 'place');
}

const FOREIGN_PARTICLE = /^(?:du|de|des|del|of)$/u;
const MASCULINE = /^(?:[Dd]er|[Dd]es|[Dd]em|[Dd]en|[Vv]om|[Zz]um|[Aa]m|[Bb]eim)$/u;

/** „der Saturn“; without an article it is a shop. */
function isPlanet(at: number, { infos }: Context): boolean {
  const word = (near: number): string => infoAt(infos, near)?.word ?? '';
  if (infos[at + 1]?.capital === true) return false;
  if (MASCULINE.test(word(at - 1)) || PLANET_NOUN.test(word(at - 1))) return true;
  return (
    (JOINING.test(word(at - 1)) && isInSky(word(at - 2))) ||
    (JOINING.test(word(at + 1)) && isInSky(word(at + 2)))
  );
}
/** „zum Nachbarplaneten Mars“ */
const PLANET_NOUN = /[Pp]lanet(?:en)?$/;
const JOINING = /^(?:und|oder|,)$/;
/** What planets are named beside: „Venus und Mars“ */
const isInSky = (word: string): boolean => PLANETS.has(word) || word === 'Venus' || word === 'Erde';

/** „am Flughafen Marco Polo“: behind a site's noun what was taken for a person is a place; places lose such nouns („Dorf Siwa“). */
function besideSites(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, tokens } = context;
  const isSite = ({ type, from }: NameSpan): boolean =>
    type === 'person' && tokens.lines[from] === 0 && NAMED_SITES.has(infoAt(infos, from - 1)?.word ?? '');
  /** „Krümmel“ is the power station wherever it stands alone */
  const sites = new Set<number>();
  for (const span of spans) if (span.to - span.from === 1 && isSite(span)) sites.add(numbers[span.from] ?? 0);
  return spans.map((span) => {
    const { type, from, to } = span;
    if (type === 'person') {
      const site = isSite(span) || (to - from === 1 && sites.has(numbers[from] ?? 0));
      return site ? spanOf(context, from, to, 'place') : span;
    }
    if (to - from === 1 || (type === 'organisation' && !VILLAGE.test(infos[from]?.word ?? ''))) return span;
    for (let at = to - 2; at >= from; at--)
      if (isKind(infos[at], at - from) && infos[at + 1]?.capital === true)
        return spanOf(context, at + 1, to, 'place');
    return span;
  });
}

/** „(Bremer) Stadtteil Walle“, „Dorf Siwa“: what kind of place it is belongs to no name, unlike „Bundesstaat“ and „Königreich“. */
const isKind = (info: WordInfo | undefined, before: number): boolean =>
  info !== undefined && BARE_KIND.test(info.word) && before <= 1;
/** „(das) Dorf Weitingen“ as a body */
const VILLAGE = /^(?:Dorf|Ortsteil|Stadtteil|Weiler)$/;
const BARE_KIND =
  /^(?:(?:Berg|Fischer)?[Dd]orf|(?:Klein|Groß|Hafen|Küsten|Grenz|Millionen)stadt|(?:Stadt|Orts)teile?s?|Stadtviertels?|Vororts?|Fluss|Fluß|Flusses|Hügel|Stausee|Ha[cz]ienda)$/u;

/** „Lipper“, „Teutoburger“ */
const isOrigin = (info: WordInfo): boolean =>
  /^\p{Lu}\p{Ll}{2,}er$/u.test(info.word) && (has(info, bitOf.derivedPlace) || isForeign(info));

/** „im Stadtteil Oberaichen“: what ends like a noun is a quarter's name where nothing else can stand */
const isQuarter = (at: number, behind: WordInfo, { infos }: Context): boolean =>
  QUARTER.test(infos[at]?.word ?? '') && !isListedNoun(behind) && /^\p{Lu}\p{Ll}{3,}$/u.test(behind.word);
const QUARTER = /^(?:Stadtteil|Ortsteil|Weiler|Vorort|Stadtviertel)$/u;
const isListedNoun = anyOf(
  'noun',
  'nounCompound',
  'function',
  'office',
  'officeCompound',
  'calendar',
  'adjective',
);

const isForeign = (info: WordInfo | undefined): info is WordInfo =>
  info?.capital === true && /^\p{Lu}\p{L}*\p{Ll}/u.test(info.word) && !isGerman(info);
