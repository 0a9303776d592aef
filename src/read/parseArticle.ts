import { createHash } from 'node:crypto';
import { type FileProblem, type Problem, problem } from '../problem.ts';
import type { Claim, Line, RawArticle, SourceFormat } from '../stages.ts';
import { binaryKind } from './binaryKind.ts';
import { decodeText } from './decodeText.ts';
import { readFrontMatter } from './front-matter/readFrontMatter.ts';
import { declaredCharset } from './html/declaredCharset.ts';
import { readHtml } from './html/readHtml.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readMhtml } from './readMhtml.ts';
import { readPlain } from './readPlain.ts';
import { tidyText } from './tidyText.ts';
import { utf16Kind } from './utf16Kind.ts';

/** What reading one file gave: an article, or the reasons why there is none. */
export type ReadResult = { article: RawArticle } | { article: null; problems: FileProblem[] };

const FORMATS: Readonly<Record<string, SourceFormat>> = {
  '.txt': 'txt',
  '.md': 'md',
  '.markdown': 'md',
  '.html': 'html',
  '.htm': 'html',
  '.mht': 'mhtml',
  '.mhtml': 'mhtml',
};

/** The format a file name promises, or null if it is no article's. */
export function formatOf(file: string): SourceFormat | null {
  const extension = /\.[^./]+$/.exec(file)?.[0].toLowerCase() ?? '';
  return Object.hasOwn(FORMATS, extension) ? (FORMATS[extension] ?? null) : null;
}

/** Bytes of a file → an article, nothing interpreted, or the reason why there is none. Never throws. */
export function parseArticle(file: string, bytes: Uint8Array): ReadResult {
  const format = formatOf(file) ?? 'txt';
  const fail = (...problems: Problem[]): ReadResult => ({
    article: null,
    problems: problems.map((found) => ({ file, ...found })),
  });
  const kind = utf16Kind(bytes) === null ? binaryKind(bytes) : null;
  if (kind !== null)
    return fail(
      problem('not-text', `is ${kind}, not text`, {
        remedy: 'save the article as .txt, .md or .html, or take the file out of the folder',
      }),
    );

  const page = format === 'mhtml' ? readMhtml(bytes) : null;
  if (format === 'mhtml' && page === null)
    return fail(
      problem('unreadable-file', 'contains no HTML page', { remedy: 'save the page again as HTML or MHTML' }),
    );
  const content = page?.bytes ?? bytes;
  const declared =
    page?.charset ?? (format === 'txt' || format === 'md' ? undefined : declaredCharset(content));
  const decoded = decodeText(content, declared);
  const tidied = tidyText(decoded.text);
  const front = readFrontMatter(tidied.text);
  const problems = [...decoded.problems, ...tidied.problems, ...front.problems];

  const read = readBody(format, front.body, front.bodyLine);
  problems.push(...read.problems);
  const claims = page?.url === undefined ? read.claims : [...read.claims, savedFrom(page.url)];
  if (!read.lines.some((line) => line.text !== ''))
    return fail(
      ...problems,
      problem('empty-article', 'contains no text', { remedy: 'fill the file or take it out of the folder' }),
    );
  return {
    article: {
      file,
      format: read.format,
      checksum: createHash('sha256').update(bytes).digest('hex'),
      front: front.front,
      claims,
      lines: read.lines,
      problems,
    },
  };
}

function readBody(
  format: SourceFormat,
  body: string,
  firstLine: number,
): { format: SourceFormat; claims: Claim[]; lines: Line[]; problems: Problem[] } {
  if (format === 'html' || format === 'mhtml') {
    const { isPlain, ...read } = readHtml(body, firstLine);
    return { format: isPlain ? 'txt' : format, ...read };
  }
  if (format === 'md') return { format, claims: [], ...readMarkdown(body, firstLine) };
  return { format, claims: [], lines: readPlain(body, firstLine), problems: [] };
}

function savedFrom(url: string): Claim {
  return { fact: 'url', value: url, basis: 'meta', line: null };
}
