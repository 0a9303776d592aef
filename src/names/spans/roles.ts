import { nominativeRole } from '../../german/nominativeRole.ts';
import { isRelation } from '../../german/relationNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { isOtherName } from './birthName.ts';
import { mark } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

const ARTICLES = new Set([
  'der',
  'die',
  'das',
  'des',
  'dem',
  'den',
  'ein',
  'eine',
  'einer',
  'einem',
  'einen',
]);
/** What links an office to what it is an office of: „Sprecher des Außenministeriums“ */
const LINKS = new Set(['der', 'des', 'von', 'vom', 'bei', 'beim', 'für', 'im', 'in', 'am', 'an', 'of', 'at']);
const MODIFIER =
  /^(?:national|ehemalig|früher|stellvertretend|designiert|amtierend|scheidend|geschäftsführend|künftig|damalig|leitend|ständig|erst|zweit|oberst|hochrangig|ranghöchst|regierend|parlamentarisch|kommissarisch|stv)/iu;
/** What stands between a noun and what it belongs to; with another article it is no longer the office's: „… den Rücktritt“ */
const GENITIVE_ARTICLES = new Set(['der', 'des']);
/** Inflected adjectives as they stand in an attribute; „sagte“ is a verb, and so are these. */
const VERB =
  /^(?:wurden?|werden?|haben?|hätten?|waren|wären?|seien|können|sollen|wollen|müssen|blieben|kamen)$/;
const ADJECTIVE = /^\p{Ll}+(?:[^t]e|[^t]en|er|es|em)$/u;
/** „…, heute Sekretär des Sicherheitsrats“ */
const NOW = new Set(['heute', 'inzwischen', 'mittlerweile', 'nun', 'jetzt', 'derzeit', 'zurzeit', 'zuletzt']);
const MOST_WORDS = 9;
const LONGEST_TEXT = 90;

/** Adds to each person the office that stands with the name, as the text words it. */
export function addRoles(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const people = new Uint8Array(context.tokens.count);
  for (const { type, from, to } of spans) if (type === 'person') mark(people, from, to);
  const all: NameSpan[] = [];
  for (const span of spans) {
    const role = span.type === 'person' ? roleOf(span, context, people) : null;
    all.push(role === null ? span : spanOf(context, span.from, span.to, span.type, role));
  }
  return all;
}

/** „sein Vorgänger Sergej Schoigu, heute Sekretär des Sicherheitsrats“: an office tells more than whose successor he is. */
function roleOf(span: NameSpan, context: Context, people: Uint8Array): string | null {
  const before = roleBefore(span, context, people);
  if (before === null) return roleInFront(span, context, people) ?? roleBehind(span, context, people);
  return isRelation(before) ? (roleBehind(span, context, people) ?? before) : before;
}

const isOffice = (info: WordInfo | undefined): boolean =>
  info !== undefined &&
  (has(info, bitOf.office) || has(info, bitOf.officeCompound)) &&
  info.capital &&
  !has(info, bitOf.title);
/** „das Ehepaar Ruth und Emil Kranzler“: what two are together is nobody's office */
const SEVERAL = /^(?:Ehepaare?s?|Eheleuten?|Geschwistern?|Paare?s?|Familien?|Duos?|Zwillingen?)$/;
const isTitle = (info: WordInfo | undefined): boolean => info !== undefined && has(info, bitOf.title);
const isModifier = (info: WordInfo | undefined): boolean => info !== undefined && MODIFIER.test(info.word);

/** „Kremlsprecher Dmitri Peskow“; „der stellvertretende Außenminister Dr. Kim Hong-kyun“; „des Präsidenten Yoon“ → Präsident */
function roleBefore(span: NameSpan, context: Context, people: Uint8Array): string | null {
  const { infos } = context;
  const end = beforeTitles(span.from, infos);
  let from = end;
  // „Ministerpräsident Koch und Innenminister Beuth“: the cook is somebody
  const isRank = (at: number): boolean => people[at] !== 1 && isOffice(infoAt(infos, at));
  while (isRank(from - 1) || (infoAt(infos, from - 1)?.word === 'und' && from < end && isRank(from - 2)))
    from--;
  return from === end || SEVERAL.test(infos[end - 1]?.word ?? '') ? null : wordingOf(context, from, end);
}

/** The office at `at` with the adjectives before it, in the nominative, and what follows up to `end`. */
function wordingOf(context: Context, at: number, end: number): string | null {
  const { infos, reader } = context;
  let head = at;
  // „Regierender“ alone is one that governs
  while (head < end - 1 && isModifier(infos[head])) head++;
  let from = head;
  while (isModifier(infoAt(infos, from - 1))) from--;
  if (textOf(context, from, end) === null) return null;
  const isKnown = (word: string): boolean => {
    const info = reader.read(word);
    return has(info, bitOf.office) || has(info, bitOf.officeCompound);
  };
  const office = nominativeRole(
    {
      article: infoAt(infos, from - 1)?.word ?? '',
      modifiers: infos
        .slice(from, head)
        .map(({ word }) => ({ word, stem: MODIFIER.exec(word)?.[0] ?? word })),
      noun: infos[head]?.word ?? '',
    },
    isKnown,
  );
  const second = infos[head + 2];
  if (head + 3 === end && infos[head + 1]?.word === 'und' && second !== undefined && isOffice(second))
    return `${office} und ${nominativeRole({ article: '', modifiers: [], noun: second.word }, isKnown)}`;
  return `${office}${behind(context, head, end)}`;
}

/** What stands behind a token up to `end`, with the blank before it */
function behind({ tokens }: Context, head: number, end: number): string {
  return tokens.text.slice(tokens.ends[head] ?? 0, tokens.ends[end - 1] ?? 0);
}

/** „der Sprecher des Außenministeriums, Vedant Patel“; „der nationale Sicherheitsberater der USA Jake Sullivan“ */
function roleInFront(span: NameSpan, context: Context, people: Uint8Array): string | null {
  const { infos } = context;
  let end = beforeTitles(span.from, infos);
  if (infoAt(infos, end - 1)?.word === ',') end--;
  // „der Anwalt von Erika Sandberg“ is somebody else
  if (!infos[end - 1]?.capital) return null;
  for (let at = end - 2; at >= 0 && at > end - MOST_WORDS; at--) {
    if (!isPartOfAttribute(infos[at + 1]) || people[at + 1] === 1) return null;
    if (isCutOff(infos[at], infos[at + 1])) return null;
    if (isOffice(infos[at]) && LINKS.has(infos[at + 1]?.word ?? '')) return wordingOf(context, at, end);
  }
  return null;
}

/** „Matthew Miller, ein Sprecher des Außenministeriums, sagte“ */
function roleBehind(span: NameSpan, context: Context, people: Uint8Array): string | null {
  const { infos } = context;
  if (infos[span.to]?.word !== ',') return null;
  let from = span.to + 1;
  if (NOW.has(infos[from]?.word ?? '')) from++;
  while (ARTICLES.has(infos[from]?.word ?? '') || ADJECTIVE.test(infos[from]?.word ?? '')) from++;
  if (!isOffice(infos[from]) || people[from] === 1 || isOtherName(infos, from)) return null;
  let end = from + 1;
  if (LINKS.has(infos[end]?.word ?? ''))
    while (isPartOfAttribute(infos[end]) && end - from < MOST_WORDS && people[end] === 0) end++;
  // „Chang Ho-jin, der Berater des Präsidenten Yoon“: another name behind, so the attribute is cut
  const closed = /^[,.;)–-]$/u.test(infos[end]?.word ?? '');
  return wordingOf(context, from, closed ? end : from + 1);
}

/** „Demonstranten in Bangkok | den Rücktritt“, „Berater in | die Firma“: an article that no office's complement has there */
function isCutOff(before: WordInfo | undefined, info: WordInfo | undefined): boolean {
  if (before === undefined || info === undefined || !ARTICLES.has(info.word)) return false;
  if (before.capital) return !GENITIVE_ARTICLES.has(info.word);
  return before.word === 'in' && /^(?:die|das|eine)$/.test(info.word);
}

function beforeTitles(from: number, infos: readonly WordInfo[]): number {
  let end = from;
  while (isTitle(infoAt(infos, end - 1))) end--;
  return end;
}

function isPartOfAttribute(info: WordInfo | undefined): boolean {
  if (info === undefined || has(info, bitOf.calendar) || VERB.test(info.word)) return false;
  return info.capital || LINKS.has(info.word) || ARTICLES.has(info.word) || ADJECTIVE.test(info.word);
}

function textOf({ tokens }: Context, from: number, to: number): string | null {
  const text = tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  return text === '' || text.length > LONGEST_TEXT || text.includes('\n') ? null : text;
}
