import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_PLACE, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has, NO_EVIDENCE, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { adjectivesBefore, NAME_ADJECTIVE } from './adjectivesBefore.ts';
import { bodyCues } from './cues.ts';
import { overlaid } from './overlaid.ts';
import { spanOf } from './spansOfLabels.ts';

const isNoun = anyOf(...NOUN_EVIDENCE, 'organisationHead');
/** Nouns of time and measure: „ein Verein für Jahre“ */
const isTime = anyOf('calendar', 'title');
/**
 * Bodies whose name is made of German words: capital adjectives in the middle of a sentence before their noun („die Syrische
 * Nationale Armee“), their task behind „für“ („Amt für Statistik“), their members („Verband der Brauer“).
 */
export function germanBodies(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { numbers, reader } = context;
  const found: NameSpan[] = [];
  for (const at of bodyCues.places(numbers, reader)) {
    const head = bodyCues.of(numbers[at] ?? 0, reader)?.head ?? null;
    if (head === null || (found.at(-1)?.to ?? 0) > at) continue;
    const from = adjectivesBefore(at, context);
    if (from === at && !JOINTS.has(context.infos[at + 1]?.word ?? '')) continue;
    // „Russische Föderation“ is a listed place
    if (
      (isOneOfMany(from, context) && !isItsParty(from, context)) ||
      context.phrases[at] === INSIDE_LISTED_PLACE
    )
      continue;
    const adjectives = from < at && head.plain;
    let to = at + 1;
    if (head.task || adjectives) to = taskBehind(at, context) ?? to;
    if (adjectives && CHURCH.test(context.infos[at]?.word ?? '')) to = landBehind(at, context) ?? to;
    if ((head.members || adjectives) && to === at + 1) to = membersBehind(at, context) ?? to;
    if (to > at + 1 || adjectives) found.push(spanOf(context, from, to, 'organisation'));
  }
  const more = found.filter((body) => !spans.some((span) => isAsLong(span, body)));
  return more.length === 0 ? spans : overlaid(spans, more, context);
}

/** What may lead on from the noun */
const JOINTS = new Set(['für', 'zum', 'zur', 'der']);

/** What stands already and is no shorter, or reaches out, stays. */
const isAsLong = (span: NameSpan, { from, to }: NameSpan): boolean =>
  span.from < to &&
  span.to > from &&
  (span.from < from ||
    span.to > to ||
    (span.from === from && span.to === to && span.type === 'organisation'));

const INDEFINITE = /^(?:[Ee]in|[Kk]ein|[Jj]ed|[Mm]ein|[Ii]hr|[Ss]ein|[Uu]nser)(?:e[nmrs]?)?$/u;

/** „ein Institut für Tourismus“ has no name. */
function isOneOfMany(from: number, { infos }: Context): boolean {
  for (let at = from - 1; at >= from - 2; at--)
    if (INDEFINITE.test(infoAt(infos, at)?.word ?? '')) return true;
  return false;
}

/** „seine Partei für die Freiheit“: unlike an institute, it has but one */
const isItsParty = (at: number, { infos }: Context): boolean =>
  infos[at]?.word === 'Partei' && !/^(?:[Ee]in|[Kk]ein|[Jj]ed)/u.test(infoAt(infos, at - 1)?.word ?? '');

/** Behind „für“: nouns without an article, each with adjectives, joined by „und“ or a comma */
function taskBehind(at: number, context: Context): number | null {
  const joint = context.infos[at + 1]?.word;
  if (joint === 'für') {
    const isParty = /[Pp]artei$|^Bewegung$/u.test(context.infos[at]?.word ?? '');
    if (isParty && context.infos[at + 2]?.word === 'die' && AIM.test(context.infos[at + 3]?.word ?? ''))
      return at + 4;
    return nounsFrom(at + 2, context);
  }
  if ((joint !== 'zum' && joint !== 'zur') || !SOCIETY.test(context.infos[at]?.word ?? '')) return null;
  // „Gesellschaft zum Schutz der Wölfe“
  const what = nounAt(at + 2, context);
  if (what === null || !/^(?:de[rs]|von)$/.test(context.infos[what]?.word ?? '')) return null;
  return nounAt(what + 1, context);
}

function nounsFrom(from: number, context: Context): number | null {
  const first = nounAt(from, context);
  if (first === null) return null;
  let to = first;
  for (let items = 1; items < MOST_ITEMS; items++) {
    const joint = context.infos[to]?.word;
    if (joint !== 'und' && joint !== ',') break;
    const next = nounAt(to + 1, context);
    // a comma only before an „und“: „Kultur, Bildung und Integration“
    if (next === null || (joint === ',' && !leadsToAnd(next, context))) break;
    to = next;
    if (joint === 'und') break;
  }
  return to;
}

/** „Partei für die Freiheit“; „Kandidat der Partei für das Amt“ is not what it is for */
const AIM =
  /^(?:Freiheit|Einheit|Unabhängigkeit|Gerechtigkeit|Demokratie|Zukunft|(?:Menschen)?[Rr]echte|Natur|Umwelt|Tiere)$/u;

/** „Kommission zur Untersuchung des Absturzes“ says what it does. */
const SOCIETY = /^(?:\p{Lu}\p{Ll}*)?(?:[Gg]esellschaft|[Vv]erein|[Vv]ereinigung|[Vv]erband|[Ii]nitiative)$/u;
const MOST_ITEMS = 4;

function leadsToAnd(at: number, { infos }: Context): boolean {
  const word = infos[at]?.word;
  return word === 'und' || word === ',';
}

const INFLECTED = /^\p{L}\p{Ll}{3,}e[nrsm]?$/u;
const PRONOUN =
  /^(?:dies|jen|sein|ihr|unser|eur|kein|all|viel|einig|mehrer|ander|welch|manch|solch|beid|jed|irgendein|über|unter|hinter|immer|oder|aber)(?:e[nrsm]?)?$/u;

/** A noun with at most two adjectives before it; the position behind it */
function nounAt(from: number, { infos, tokens }: Context): number | null {
  for (let at = from; at < from + 4; at++) {
    const info = infos[at];
    if (info === undefined || tokens.lines[at] !== 0) return null;
    // „für Nationale Vereinigung“: a noun by its looks alone
    if (info.capital && isNoun(info) && !(NAME_ADJECTIVE.test(info.word) && infos[at + 1]?.capital === true))
      return isTime(info) ? null : at + 1;
    // „Ur- und Frühgeschichte“
    if (info.capital && info.word.endsWith('-') && infos[at + 1]?.word === 'und') at++;
    if (info.word.endsWith('-')) continue;
    if (!INFLECTED.test(info.word) || PRONOUN.test(info.word)) return null;
  }
  return null;
}

/** „der Brauer“, „der deutschen Seehafenbetriebe“, „der Musliminnen und Muslime“ */
function membersBehind(at: number, context: Context): number | null {
  const { infos, tokens } = context;
  if (infos[at + 1]?.word !== 'der' || tokens.lines[at + 1] !== 0) return null;
  const first = nounAt(at + 2, context);
  if (first === null || !isPlural(infos[first - 1])) return null;
  const second = infos[first]?.word === 'und' ? nounAt(first + 1, context) : null;
  const to = second !== null && isPlural(infos[second - 1]) ? second : first;
  const inCountry = infos[to]?.word === 'in' && has(infos[to + 1] ?? NO_EVIDENCE, bitOf.country);
  return inCountry ? to + 2 : to;
}

/** „die Evangelische Kirche in Württemberg“ */
const CHURCH = /^(?:Landeskirche|Kirche)$/u;
const isLand = anyOf('country', 'geographic');
function landBehind(at: number, { infos }: Context): number | null {
  const [joint, land, behind] = [infos[at + 1], infos[at + 2], infos[at + 3]];
  const isName = joint?.word === 'in' && land !== undefined && isLand(land) && behind?.capital !== true;
  return isName ? at + 3 : null;
}

/** „der Stadt“ and „der Region“ are where it is, not who is in it. */
const isPlural = (info: WordInfo | undefined): boolean =>
  info !== undefined &&
  /(?:en|er|e|ern|innen)$/u.test(info.word) &&
  !/(?:ung|schaft|heit|keit|branche|industrie)$/u.test(info.word);
