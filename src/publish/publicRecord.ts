import type {
  ArticleRecord,
  Block,
  Organisation,
  Person,
  Place,
  Proof,
  Published,
  Rights,
  Span,
} from '../record.ts';

/** An inferred date keeps its evidence only where the words of the evidence may be shown. */
type PublicPublished = Omit<Published, 'evidence'> & { evidence?: Span | undefined };

/** A record as anybody may see it. Pages, search index, exports and feeds are made from this and nothing else. */
export type PublicRecord = Omit<ArticleRecord, 'published'> & { published: PublicPublished | null };

/** Every field written down, optional ones too: one that is not shown says so with `undefined`. */
type Complete<T> = { [K in keyof Required<T>]: T[K] };

/** Longest excerpt, in UTF-16 units: a few lines, about as much as a search result shows. */
export const EXCERPT_LENGTH = 300;

/** Whether the untouched source file may be offered. */
export function mayShowOriginal({ rights }: { rights: Rights }): boolean {
  return rights === 'full';
}

/**
 * What may be shown of an article, by its `rights`: `full` all of it; `excerpt` the first lines and what stands in
 * them; `metadata` the facts without a word of the body; `blocked` nothing, null. The record, its date, proofs, blocks
 * and entities are written key by key without a spread, so that a new field of theirs cannot slip out: it fails the
 * type check here first.
 */
export function publicRecord(record: ArticleRecord): PublicRecord | null {
  if (record.rights === 'full') return record;
  if (record.rights === 'blocked') return null;
  const length = record.rights === 'excerpt' ? excerptEnd(record.text) : 0;
  const shown = <S extends Span>(spans: readonly S[]): S[] => spans.filter((span) => span.end <= length);
  const complete: Complete<PublicRecord> = {
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
    published: record.published && publishedWithin(record.published, length),
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
      .filter(({ start }) => start < length)
      .map(({ start, end, kind }): Complete<Block> => ({ start, end: Math.min(end, length), kind })),
    people: record.people.map(
      (person): Complete<Person> => ({
        id: person.id,
        name: person.name,
        status: person.status,
        mentions: shown(person.mentions),
        candidates: person.candidates,
      }),
    ),
    places: record.places.map(
      (place): Complete<Place> => ({
        id: place.id,
        name: place.name,
        status: place.status,
        kind: place.kind,
        coordinates: place.coordinates,
        country: place.country,
        geonames: place.geonames,
        runnerUp: place.runnerUp,
        mentions: shown(place.mentions),
        derived: shown(place.derived),
      }),
    ),
    organisations: record.organisations.map(
      (one): Complete<Organisation> => ({
        id: one.id,
        name: one.name,
        status: one.status,
        mentions: shown(one.mentions),
      }),
    ),
    dates: shown(record.dates),
    openDates: shown(record.openDates),
    quotes: shown(record.quotes),
    captions: [],
    removed: [],
    checksum: record.checksum,
    problems: [],
  };
  return complete;
}

/** Of a date without the words it was written in; with its evidence where that ends before `length`. */
function publishedWithin(
  { edtf, certainty, basis, line, evidence }: Published,
  length: number,
): Complete<PublicPublished> {
  return {
    edtf,
    certainty,
    basis,
    line,
    wording: undefined,
    evidence: evidence !== undefined && evidence.end <= length ? evidence : undefined,
  };
}

/** Proofs may quote the line they were read from: of a restricted article only the place is shown. */
function withoutWords({ basis, line }: Proof): Complete<Proof> {
  return { basis, line, text: undefined };
}

/** Where the excerpt ends: after the last word that fits, and never later than half of the article. */
function excerptEnd(text: string): number {
  const longest = Math.min(EXCERPT_LENGTH, Math.floor(text.length / 2));
  return Math.max(0, text.slice(0, longest).search(/\s\S*$/));
}
