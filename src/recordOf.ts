import type { FoundDates } from './date/findDates.ts';
import type { Publication } from './date/findPublication.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { Names } from './names/findNames.ts';
import { articleId } from './read/articleId.ts';
import type { ArticleRecord, Quote } from './record.ts';
import type { Origin } from './source/findSource.ts';
import type { CleanArticle, RawArticle } from './stages.ts';

/** What the stages have made of one article. */
export interface Understood {
  raw: RawArticle;
  clean: CleanArticle;
  publication: Publication;
  dates: FoundDates;
  origin: Origin;
  names: Names;
  quotes: Quote[];
}

/** The record of an article: a fact of every stage in its place. */
export function recordOf(made: Understood, knowledge: Knowledge): ArticleRecord {
  const { raw, clean, publication, dates, origin, names, quotes } = made;
  return {
    id: articleId(raw),
    file: raw.file,
    title: clean.title.value,
    kicker: clean.kicker?.value ?? null,
    subtitle: clean.subtitle,
    lead: clean.lead,
    authors: clean.authors.map((author) => author.value),
    agencies: origin.agencies.map((agency) => agency.value),
    contributors: clean.contributors,
    source: origin.source?.value ?? null,
    citedMedia: origin.citedMedia,
    url: clean.url,
    dateline: clean.dateline,
    published: publication.published,
    updated: publication.updated,
    bounds: publication.bounds,
    proofs: {
      title: clean.title.proof,
      kicker: clean.kicker?.proof ?? null,
      authors: clean.authors.map((author) => author.proof),
      agencies: origin.agencies.map((agency) => agency.proof),
      source: origin.source?.proof ?? null,
    },
    rights: raw.front.rights ?? knowledge.settings.rights,
    text: clean.text,
    blocks: clean.blocks,
    people: names.people,
    places: names.places,
    organisations: names.organisations,
    dates: dates.dates,
    openDates: dates.open,
    quotes,
    captions: clean.captions,
    removed: clean.removed,
    checksum: raw.checksum,
    problems: [
      ...raw.problems,
      ...clean.problems,
      ...publication.problems,
      ...origin.problems,
      ...names.problems,
    ],
  };
}
