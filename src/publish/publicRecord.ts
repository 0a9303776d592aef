import type { ArticleRecord, Proof, Published, Rights, Span } from '../record.ts';

/** An inferred date keeps its evidence only where the words of the evidence may be shown. */
type PublicPublished = Omit<Published, 'evidence'> & { evidence?: Span | undefined };

/** A record as anybody may see it. Pages, search index, exports and feeds are made from this and nothing else. */
export type PublicRecord = Omit<ArticleRecord, 'published'> & { published: PublicPublished | null };

/** Longest excerpt, in UTF-16 units: a few lines, about as much as a search result shows. */
export const EXCERPT_LENGTH = 300;

/** Whether the untouched source file may be offered. */
export function mayShowOriginal({ rights }: { rights: Rights }): boolean {
  return rights === 'full';
}

/**
 * What may be shown of an article, by its `rights`: `full` all of it; `excerpt` the first lines and what stands in
 * them; `metadata` the facts without a word of the body; `blocked` nothing, null. Written key by key without a
 * spread, so that a new field of the record cannot slip out: it fails the type check here first.
 */
export function publicRecord(record: ArticleRecord): PublicRecord | null {
  if (record.rights === 'full') return record;
  if (record.rights === 'blocked') return null;
  const length = record.rights === 'excerpt' ? excerptEnd(record.text) : 0;
  const shown = <S extends Span>(spans: readonly S[]): S[] => spans.filter((span) => span.end <= length);
  const { published } = record;
  return {
    id: record.id,
    file: record.file,
    title: record.title,
    kicker: record.kicker,
    subtitle: length > 0 ? record.subtitle : null,
    lead: null,
    authors: record.authors,
    agencies: record.agencies,
    contributors: record.contributors,
    source: record.source,
    citedMedia: record.citedMedia,
    url: record.url,
    dateline: record.dateline,
    published: published && {
      edtf: published.edtf,
      certainty: published.certainty,
      basis: published.basis,
      line: published.line,
      ...(published.evidence && published.evidence.end <= length ? { evidence: published.evidence } : {}),
    },
    updated: record.updated,
    bounds: record.bounds,
    proofs: {
      title: withoutWords(record.proofs.title),
      kicker: record.proofs.kicker && withoutWords(record.proofs.kicker),
      authors: record.proofs.authors.map(withoutWords),
      agencies: record.proofs.agencies.map(withoutWords),
      source: record.proofs.source && withoutWords(record.proofs.source),
    },
    rights: record.rights,
    text: record.text.slice(0, length),
    blocks: record.blocks
      .filter((block) => block.start < length)
      .map((block) => ({ ...block, end: Math.min(block.end, length) })),
    people: record.people.map((person) => ({ ...person, mentions: shown(person.mentions) })),
    places: record.places.map((place) => ({
      ...place,
      mentions: shown(place.mentions),
      derived: shown(place.derived),
    })),
    organisations: record.organisations.map((one) => ({ ...one, mentions: shown(one.mentions) })),
    dates: shown(record.dates),
    openDates: shown(record.openDates),
    quotes: shown(record.quotes),
    captions: [],
    removed: [],
    checksum: record.checksum,
    problems: [],
  };
}

/** Proofs may quote the line they were read from: of a restricted article only the place is shown. */
function withoutWords({ basis, line }: Proof): Proof {
  return { basis, line };
}

/** Where the excerpt ends: after the last word that fits, and never later than half of the article. */
function excerptEnd(text: string): number {
  const longest = Math.min(EXCERPT_LENGTH, Math.floor(text.length / 2));
  return Math.max(0, text.slice(0, longest).search(/\s\S*$/));
}
