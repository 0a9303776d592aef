import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { has, type WordInfo } from '../words/wordInfo.ts';

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
const LINKS = new Set([
  ...ARTICLES,
  'von',
  'vom',
  'bei',
  'beim',
  'für',
  'im',
  'in',
  'am',
  'an',
  'und',
  'zur',
  'zum',
  'of',
  'the',
  'at',
]);
const MODIFIER =
  /^(?:national|ehemalig|früher|stellvertretend|designiert|amtierend|scheidend|geschäftsführend|künftig|damalig|leitend|ständig|erst|zweit|oberst|hochrangig|ranghöchst|russisch|ukrainisch|regierend|parlamentarisch|kommissarisch|stv)/u;
const LONGEST_APPOSITION = 10;
const LONGEST_TEXT = 90;

/** Adds to each person the office that stands with the name. */
export function addRoles(spans: readonly NameSpan[], context: Context): NameSpan[] {
  return spans.map((span) => {
    if (span.type !== 'person') return span;
    const role = roleBefore(span, context) ?? roleInFront(span, context) ?? roleBehind(span, context);
    return role === null ? span : { ...span, role };
  });
}

const isOffice = (info: WordInfo | undefined): boolean =>
  info?.capital && (has(info, 'office') || has(info, 'officeCompound')) && !has(info, 'title');
const isModifier = (info: WordInfo | undefined): boolean =>
  info !== undefined && MODIFIER.test(info.word.toLowerCase());

/** „Kremlsprecher Dmitri Peskow“, „Präsident a. D. …“ no; „der stellvertretende Außenminister Kim Hong-kyun“ */
function roleBefore(span: NameSpan, context: Context): string | null {
  const { infos } = context;
  let at = span.from - 1;
  while (at >= 0 && infos[at] !== undefined && isTitleWord(infos[at])) at--;
  const end = at;
  while (at >= 0 && (isOffice(infos[at]) || (infos[at]?.word === 'und' && isOffice(infos[at - 1])))) at--;
  if (at === end) return null;
  while (at >= 0 && isModifier(infos[at]) && !ARTICLES.has(infos[at]?.word ?? '')) at--;
  return textOf(context, at + 1, end + 1);
}

/** „der Sprecher des US-Außenministeriums, Vedant Patel“; „der nationale Sicherheitsberater der USA Jake Sullivan“ */
function roleInFront(span: NameSpan, context: Context): string | null {
  const { infos } = context;
  let at = span.from - 1;
  while (at >= 0 && isTitleWord(infos[at])) at--;
  const comma = infos[at]?.word === ',';
  if (comma) at--;
  const end = at + 1;
  let seenLink = false;
  for (let steps = 0; at >= 0 && steps < LONGEST_APPOSITION; steps++, at--) {
    const info = infos[at];
    if (info === undefined) return null;
    if (isOffice(info)) {
      if (!seenLink && !comma) return null;
      if (end === at + 1 && !comma) return null;
      if (!comma && !ARTICLES.has(infos[at + 1]?.word ?? '')) return null;
      let from = at;
      while (from > 0 && isModifier(infos[from - 1])) from--;
      return textOf(context, from, end);
    }
    if (LINKS.has(info.word)) seenLink = true;
    else if (!info.capital && !/^\p{Ll}+e[nrsm]?$/u.test(info.word)) return null;
  }
  return null;
}

/** „Matthew Miller, ein Sprecher des US-Außenministeriums, sagte“ */
function roleBehind(span: NameSpan, context: Context): string | null {
  const { infos } = context;
  let at = span.to;
  if (infos[at]?.word !== ',') return null;
  at++;
  while (
    ARTICLES.has(infos[at]?.word ?? '') ||
    (/^\p{Ll}+(?:e|er|en|es)$/u.test(infos[at]?.word ?? '') && !LINKS.has(infos[at]?.word ?? ''))
  )
    at++;
  if (!isOffice(infos[at])) return null;
  const from = isModifier(infos[at - 1]) ? at - 1 : at;
  let end = at + 1;
  for (let steps = 0; steps < LONGEST_APPOSITION; steps++, end++) {
    const info = infos[end];
    if (
      info === undefined ||
      !(LINKS.has(info.word) || info.capital || /^\p{Ll}+(?:en|er)$/u.test(info.word))
    )
      break;
  }
  const closed = /^[,.;)–-]$/u.test(infos[end]?.word ?? '');
  while (end > at + 1 && !infos[end - 1]?.capital) end--;
  return textOf(context, from, closed ? end : at + 1);
}

const isTitleWord = (info: WordInfo | undefined): boolean => info !== undefined && has(info, 'title');

function textOf({ tokens }: Context, from: number, to: number): string | null {
  const text = tokens.text.slice(tokens.starts[from] ?? 0, tokens.ends[to - 1] ?? 0);
  return text === '' || text.length > LONGEST_TEXT || text.includes('\n') ? null : text;
}
