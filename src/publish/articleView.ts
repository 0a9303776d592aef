import { BASIS_WORDS, REMOVED_WORDS } from '../german/uiRecord.ts';
import type { Basis, Mention, Proof } from '../record.ts';
import { type Kind, path } from './addresses.ts';
import { type ArticlePage, pageOf } from './articlePage.ts';
import { articleText, blocksOf, paragraphIdsOf, type TextPart } from './articleText.ts';
import { type DateView, dateView } from './dateView.ts';
import type { EntryLinks } from './entryLinks.ts';
import { mayShowOriginal, type PublicRecord } from './publicRecord.ts';

/** A fact of an article and how it is known: „laut Kopfzeile, Zeile 3“, the words it was read from. */
export interface ProvenFact {
  text: string;
  path: string | null;
  proof: string;
  wording: string | null;
}

/** A person, place or organisation of one article, for the index beside its text. */
export interface IndexEntry {
  name: string;
  /** the entry's page, null where it has none */
  path: string | null;
  /** named so often in the text */
  count: number;
  /** adjectives and compounds: „nordkoreanisch“ */
  derived: number;
  /** office or description as the article words it */
  role: string | null;
  /** whom the name may mean, where that is open */
  candidates: readonly string[];
  /** the paragraph that names it first, null where no text is shown */
  firstParagraph: string | null;
}

export interface QuoteView {
  text: string;
  kind: 'direct' | 'indirect';
  speaker: { name: string; path: string | null } | null;
  paragraph: string | null;
}

/** Everything an article's page shows, arranged. */
export interface ArticleView {
  date: DateView;
  /** `isOfChange`: the day of its last change, no other being stated */
  dateProof: (ProvenFact & { evidence: string | null; isOfChange: boolean }) | null;
  source: ProvenFact | null;
  authors: ProvenFact[];
  agencies: ProvenFact[];
  text: TextPart[];
  index: { kind: Exclude<Kind, 'sources'>; entries: IndexEntry[] }[];
  quotes: QuoteView[];
  removed: { line: number; text: string; reason: string }[];
  original: string | null;
}

export function articleView(page: ArticlePage): ArticleView {
  const { record } = page;
  const entryPage = pageOf(page);
  const blocks = blocksOf(record);
  const ids = paragraphIdsOf(record);
  const paragraphAt = (offset: number): string | null =>
    ids[blocks.findIndex(({ start, end }) => start <= offset && offset < end)] ?? null;
  const { published, source, proofs } = record;
  const date = dateView(record);
  return {
    date,
    dateProof: published && {
      ...fact(date.text, published),
      wording: published.wording ?? null,
      evidence: published.evidence?.text ?? null,
      isOfChange: record.updated !== null && published.edtf === `${record.updated.edtf}?`,
    },
    source: source && fact(source.name, proofs.source, path.entry('sources', source.id)),
    authors: record.authors.map((name, i) => fact(name, proofs.authors[i])),
    agencies: record.agencies.map((name, i) => fact(name, proofs.agencies[i])),
    text: articleText(record, false, entryPage, ids),
    index: (['people', 'places', 'organisations'] as const)
      .map((kind) => ({ kind, entries: indexOf(kind, record, paragraphAt, entryPage) }))
      .filter(({ entries }) => entries.length > 0),
    quotes: record.quotes.map(({ text, kind, speaker, start }) => ({
      text,
      kind,
      speaker: speaker && {
        name: speaker.name,
        path: speaker.personId === undefined ? null : entryPage('people', speaker.personId),
      },
      paragraph: paragraphAt(start),
    })),
    removed: record.removed.map(({ line, text, reason }) => ({ line, text, reason: REMOVED_WORDS[reason] })),
    original: mayShowOriginal(record) ? path.original(record.id) : null,
  };
}

function fact(
  text: string,
  proof: Proof | { basis: Basis; line: number | null } | null | undefined,
  to: string | null = null,
): ProvenFact {
  const words = proof ? BASIS_WORDS[proof.basis] : '';
  return {
    text,
    path: to,
    proof: proof?.line ? `${words}, Zeile ${proof.line}` : words,
    wording: proof && 'text' in proof ? (proof.text ?? null) : null,
  };
}

interface Named {
  id: string;
  name: string;
  mentions: Mention[];
  derived?: { start: number }[];
  candidates?: { name: string }[] | undefined;
}

/** Most named first; those equally often by the order of the text. */
function indexOf(
  kind: 'people' | 'places' | 'organisations',
  record: PublicRecord,
  paragraphAt: (offset: number) => string | null,
  entryPage: EntryLinks['page'],
): IndexEntry[] {
  const named: readonly Named[] = record[kind];
  return named
    .map(({ id, name, mentions, derived = [], candidates = [] }) => ({
      name,
      path: entryPage(kind, id),
      count: mentions.length,
      derived: derived.length,
      role: mentions.find(({ role }) => role !== undefined)?.role ?? null,
      candidates: candidates.map(({ name }) => name),
      firstParagraph: paragraphAt(mentions[0]?.start ?? derived[0]?.start ?? -1),
    }))
    .sort((a, b) => b.count - a.count);
}
