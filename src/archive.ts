import { cleanArticle } from './clean/cleanArticle.ts';
import { Stopwatch, type Timer, untimed } from './cli/stopwatch.ts';
import { findDates } from './date/findDates.ts';
import { findPublication } from './date/findPublication.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type Archive, linkArchive } from './link/linkArchive.ts';
import { findNames } from './names/findNames.ts';
import { type FileProblem, type Problem, problem } from './problem.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import { articleId } from './read/articleId.ts';
import { readArticleFile } from './read/readArticleFile.ts';
import { readKnowledge } from './read/readKnowledge.ts';
import { type ReadFiles, readRecords } from './readRecords.ts';
import type { ArticleRecord } from './record.ts';
import { findSource } from './source/findSource.ts';
import type { RawArticle } from './stages.ts';

/** One article through all stages that see nothing but it and the knowledge. Pure; `time` only watches. */
export function readRecord(raw: RawArticle, knowledge: Knowledge, time: Timer = untimed): ArticleRecord {
  const clean = time('clean', () => cleanArticle(raw, knowledge));
  const publication = time('date', () => findPublication(clean, raw, knowledge));
  const dates = time('date', () => findDates(clean.text, publication.published?.edtf ?? null));
  const origin = time('source', () => findSource(clean, raw, knowledge));
  const names = time('names', () => findNames(clean, knowledge, publication.published?.edtf ?? null));
  const quotes = time('quotes', () => findQuotes(clean, names));
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

/** An archive and everything that went wrong on the way to it. */
export interface Built {
  archive: Archive;
  knowledge: Knowledge;
  problems: FileProblem[];
}

export interface BuildOptions {
  /** told the number of articles read so far */
  onArticle?: (count: number) => void;
  stopwatch?: Stopwatch;
  /** see `readRecords` */
  threads?: number;
}

/** Reads a content folder into an archive. */
export async function buildArchive(
  contentDir: string,
  { onArticle = () => {}, stopwatch = new Stopwatch(), threads }: BuildOptions = {},
): Promise<Built> {
  const { knowledge, problems } = await readKnowledge(contentDir);
  const { slice: time, charge } = stopwatch;
  const read = await readRecords({
    contentDir,
    knowledge,
    read: readFiles,
    time,
    charge,
    onArticle,
    threads,
  });
  problems.push(...read.problems);
  const archive = time('link', () => linkArchive(read.records, knowledge));
  for (const record of archive.records)
    problems.push(...record.problems.map((found) => ({ file: record.file, ...found })));
  return { archive, knowledge, problems };
}

/**
 * Reads files one after the other: each becomes a record, or the problems that say why not. A stage that throws is a
 * defect of this program; it costs the article that shows it, not the archive.
 */
export const readFiles: ReadFiles = (files, knowledge, time) =>
  files.map(({ path, file }) => {
    const read = time('read', () => readArticleFile(path, file, knowledge.settings));
    if (read.article === null) return { problems: read.problems };
    try {
      return { record: readRecord(read.article, knowledge, time) };
    } catch (error) {
      return { problems: [{ file, ...defect(error) }] };
    }
  });

function defect(error: unknown): Problem {
  const where =
    error instanceof Error ? (error.stack ?? error.message).split('\n', 3).join(' ') : String(error);
  return problem('defect', `the program failed on this article: ${where}`, {
    remedy: 'please report it with the file; until then take the file out',
  });
}
