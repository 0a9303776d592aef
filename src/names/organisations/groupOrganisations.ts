import { ORGANISATION_NAMES } from '../../german/organisationNames.ts';
import { ORGANISATION_PHRASES } from '../../german/organisations.ts';
import { PARTY_ACRONYMS } from '../../german/partyAcronyms.ts';
import type { OrganisationAuthority } from '../../knowledge/authority.ts';
import type { Organisation, Span } from '../../record.ts';
import { remembered } from '../../remembered.ts';
import { slug } from '../../slug.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { NamesKnowledge } from '../namesKnowledge.ts';
import { withoutGenitive } from '../spans/withoutGenitive.ts';
import { withPlainBlanks } from '../spans/withPlainBlanks.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { foldOrganisation } from './foldOrganisation.ts';
import { nominativeName } from './nominativeName.ts';
import { recordKey } from './recordKey.ts';

interface Group {
  readonly authority: OrganisationAuthority | null;
  readonly wordings: Map<string, number>;
  readonly mentions: Span[];
}

const LONGEST_ACRONYM = 8;

/**
 * Joins the mentions of an article's organisations: inflected forms, an acronym with the long form that it stands
 * behind in brackets („Korean Central News Agency (KCNA)“), variants of an editor's record.
 */
export function groupOrganisations(
  spans: readonly NameSpan[],
  context: Context,
  knowledge: NamesKnowledge,
): Organisation[] {
  if (spans.length === 0) return [];
  const sameAs = acronyms(spans, context);
  const groups = new Map<string, Group>();
  for (const span of spans) {
    const name = nominative(span, context);
    const folded = foldOrganisation(name);
    const key = sameAs.get(folded) ?? folded;
    const authority =
      knowledge.organisations.get(recordKey(name)) ?? knowledge.organisationsByKey.get(key) ?? null;
    const id = authority?.id ?? key;
    let group = groups.get(id);
    if (group === undefined) {
      group = { authority, wordings: new Map(), mentions: [] };
      groups.set(id, group);
    }
    group.wordings.set(name, (group.wordings.get(name) ?? 0) + 1);
    group.mentions.push({ start: span.start, end: span.end, text: span.text });
  }
  const all: Organisation[] = [];
  for (const { authority, wordings, mentions } of groups.values()) {
    const name = authority?.name ?? knownName(wordings) ?? preferred(wordings);
    const status = authority === null ? 'found' : 'authority';
    all.push({ id: authority?.id ?? slug(name), name, status, mentions });
  }
  return all;
}

/** Folded acronym → folded long form, where the text introduces one by the other: „Bund Freier Winzer“ (BFW), BFW (Bund Freier Winzer). */
function acronyms(spans: readonly NameSpan[], { infos }: Context): Map<string, string> {
  const same = new Map<string, string>();
  const word = (at: number): string => infos[at]?.word ?? '';
  for (let at = 1; at < spans.length; at++) {
    const first = spans[at - 1];
    const second = spans[at];
    if (first === undefined || second === undefined || second.from - first.to > FARTHEST) continue;
    let bracket = first.to;
    if (QUOTE.test(word(bracket))) bracket++;
    if (word(bracket) !== '(') continue;
    let from = bracket + 1;
    if (word(from) === 'kurz') from += word(from + 1) === ':' ? 2 : 1;
    if (QUOTE.test(word(from))) from++;
    const behind = QUOTE.test(word(second.to)) ? second.to + 1 : second.to;
    if (from !== second.from || !BEHIND_ACRONYM.test(word(behind))) continue;
    const [short, long] = first.text.length < second.text.length ? [first, second] : [second, first];
    if (isAcronymOf(short.text, long.text) || (short === second && isGiven(short, long, infos)))
      same.set(foldOrganisation(short.text), foldOrganisation(long.text));
  }
  addInitials(spans, same);
  return same;
}

/**
 * „Interamerikanische Entwicklungsbank (IADB)“: letters of another language. Not „Umweltprogramm der Vereinten Nationen (UNEP)“,
 * whose name begins further left, nor „Resistance Army (LRA)“, nor the party of who speaks for a body.
 */
function isGiven(short: NameSpan, long: NameSpan, infos: readonly WordInfo[]): boolean {
  if (!long.text.includes(' ') || !BARE_ACRONYM.test(short.text) || PARTY_ACRONYMS.has(short.text))
    return false;
  if (short.text.endsWith(initialsOf(long.text))) return false;
  return !(
    GENITIVE_ARTICLE.test(infoAt(infos, long.from - 1)?.word ?? '') && infoAt(infos, long.from - 2)?.capital
  );
}

const BARE_ACRONYM = /^\p{Lu}{3,7}$/u;
const GENITIVE_ARTICLE = /^(?:de[rs]|von)$/;

/** An acronym is also the one name of the article whose initials it is: „NRA“ beside „National Rifle Association“. */
function addInitials(spans: readonly NameSpan[], same: Map<string, string>): void {
  const shorts = spans.filter(
    ({ from, to, text }) =>
      to - from === 1 &&
      BARE_ACRONYM.test(text) &&
      !PARTY_ACRONYMS.has(text) &&
      !same.has(foldOrganisation(text)),
  );
  if (shorts.length === 0) return;
  const long = new Map<string, string | null>();
  for (const { from, to, text } of spans) {
    if (to - from < 3) continue;
    const letters = initialsOf(text);
    if (letters.length < 3) continue;
    const key = foldOrganisation(text);
    const other = long.get(letters);
    long.set(letters, other === undefined || other === key ? key : null);
  }
  for (const { text } of shorts) {
    const key = long.get(text);
    if (key) same.set(foldOrganisation(text), key);
  }
}

/** Capitals that begin a word */
const INITIALS = /(?<![\p{L}\p{N}])\p{Lu}/gu;
const initialsOf = remembered((text: string): string => text.match(INITIALS)?.join('') ?? '', 50_000);

/** “ ( kurz : „ */
const FARTHEST = 5;
const QUOTE = /^[„“”"»«‚‘’']$/u;
const BEHIND_ACRONYM = /^[),;]$/u;

/** The letters of the acronym occur in the long form in their order, the first as its first. */
function isAcronymOf(short: string, long: string): boolean {
  if (short.length > LONGEST_ACRONYM || short.length >= long.length) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}]/gu, '');
  const text = long.toLowerCase();
  if (letters === '' || text[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}

const GENITIVE_WORD = /^(?:des|eines|dieses|seines|ihres|\p{L}+en)$/u;

/** The name as it stands alone, without the genitive of the last word: „des Außenministeriums“; foreign plurals stay: „Policy Studies“ */
function nominative(span: NameSpan, context: Context): string {
  const { infos } = context;
  const last = infoAt(infos, span.to - 1);
  if (last === undefined) return span.text;
  const single = span.to - span.from === 1;
  const before = infoAt(infos, single ? span.from - 1 : span.to - 2)?.word ?? '';
  const german =
    single || GENITIVE_WORD.test(before) || GENITIVE_WORD.test(infoAt(infos, span.from - 1)?.word ?? '');
  const bare = german ? withoutGenitive(last, context) : last.word;
  const text = span.text.slice(0, span.text.length - last.word.length) + bare;
  return single ? text : nominativeName(withPlainBlanks(headOf(span, text, context)));
}

const PLURAL = /(?:werken|betrieben)$/u;

/** „des Landgerichts Köln“ → Landgericht Köln: behind „des“ the first word is inflected too. */
function headOf(span: NameSpan, text: string, { infos, reader }: Context): string {
  const first = infos[span.from];
  // „von den Stadtwerken Unna“
  if (first !== undefined && PLURAL.test(first.word))
    return first.word.slice(0, -1) + text.slice(first.word.length);
  if (first === undefined || infoAt(infos, span.from - 1)?.word !== 'des') return text;
  const { bare, sure } = reader.genitive(first);
  return sure ? bare + text.slice(first.word.length) : text;
}

/** The nominative of listed names, the known one of several: „des Weißen Hauses“ → Weißes Haus; „Schalke 04“ → FC Schalke 04 */
const NOMINATIVES: ReadonlyMap<string, string> = new Map(
  [
    ...ORGANISATION_NAMES.map(([name = '']) => name),
    // the first of equal ones in the list is the nominative
    ...ORGANISATION_PHRASES,
  ]
    .reverse()
    .map((name) => [foldOrganisation(name), name]),
);

function knownName(wordings: ReadonlyMap<string, number>): string | null {
  for (const wording of wordings.keys()) {
    const known = NOMINATIVES.get(foldOrganisation(wording));
    if (known !== undefined) return known;
  }
  return null;
}

const IS_ACRONYM = /^[\p{Lu}\d&+-]+$/u;

/** The most frequent wording, an acronym only where nothing says what it stands for; among equals the shorter, which is the less inflected. */
function preferred(wordings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  const written = [...wordings].filter(([wording]) => !IS_ACRONYM.test(wording));
  for (const [wording, count] of written.length > 0 ? written : wordings)
    if (count > most || (count === most && wording.length < best.length)) {
      best = wording;
      most = count;
    }
  return best;
}
