import { cleanArticle } from './clean/cleanArticle.ts';
import { Stopwatch } from './cli/stopwatch.ts';
import { findDates } from './date/findDates.ts';
import { findPublication } from './date/findPublication.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import { type Archive, linkArchive } from './link/linkArchive.ts';
import { findNames } from './names/findNames.ts';
import { type FileProblem, type Problem, problem } from './problem.ts';
import { findQuotes } from './quotes/findQuotes.ts';
import { readArticleFile } from './read/readArticleFile.ts';
import { readKnowledge } from './read/readKnowledge.ts';
import { type ArticleFile, type ReadFiles, readRecords } from './readRecords.ts';
import { recordOf } from './recordOf.ts';
import { findSource } from './source/findSource.ts';
import type { RawArticle } from './stages.ts';

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

/** An article on its way through the stages, with what they have made of it, or why it went no further. */
type Underway<T> = { file: string; made: T } | { problems: FileProblem[] };

/**
 * Reads files: each becomes a record, or the problems that say why not. Every stage sees nothing but one article and
 * the knowledge. All articles go through one stage before any goes through the next, so that the code and the tables
 * of that stage stay in the processor's cache: 32 articles at a time cost a quarter less than one by one.
 */
export const readFiles: ReadFiles = (files, knowledge, time) => {
  const raw = time('read', () => files.map((file) => begin(file, knowledge)));
  const clean = time('clean', () => each(raw, (raw) => ({ raw, clean: cleanArticle(raw, knowledge) })));
  const dated = time('date', () =>
    each(clean, (made) => {
      const publication = findPublication(made.clean, made.raw, knowledge);
      const dates = findDates(made.clean.text, publication.published?.edtf ?? null);
      return { ...made, publication, dates };
    }),
  );
  const placed = time('source', () =>
    each(dated, (made) => ({ ...made, origin: findSource(made.clean, made.raw, knowledge) })),
  );
  const named = time('names', () =>
    each(placed, (made) => {
      const names = findNames(made.clean, knowledge, made.publication.published?.edtf ?? null);
      return { ...made, names };
    }),
  );
  const quoted = time('quotes', () =>
    each(named, (made) => ({ ...made, quotes: findQuotes(made.clean, made.names) })),
  );
  return each(quoted, (made) => recordOf(made, knowledge)).map((read) =>
    'made' in read ? { record: read.made } : read,
  );
};

function begin({ path, file }: ArticleFile, { settings }: Knowledge): Underway<RawArticle> {
  const read = readArticleFile(path, file, settings);
  return read.article === null ? { problems: read.problems } : { file, made: read.article };
}

/**
 * One stage's work on every article that has come so far. A stage that throws is a defect of this program; it costs
 * the article that shows it, not the archive.
 */
function each<From, To>(articles: readonly Underway<From>[], work: (made: From) => To): Underway<To>[] {
  return articles.map((article) => {
    if ('problems' in article) return article;
    const { file, made } = article;
    try {
      return { file, made: work(made) };
    } catch (error) {
      return { problems: [{ file, ...defect(error) }] };
    }
  });
}

function defect(error: unknown): Problem {
  const where =
    error instanceof Error ? (error.stack ?? error.message).split('\n', 3).join(' ') : String(error);
  return problem('defect', `the program failed on this article: ${where}`, {
    remedy: 'please report it with the file; until then take the file out',
  });
}
