import { readFileSync, statSync } from 'node:fs';
import type { Settings } from '../knowledge/settings.ts';
import { problem } from '../problem.ts';
import { unreadable } from './listArticleFiles.ts';
import { parseArticle, type ReadResult } from './parseArticle.ts';

/** Reads one file. `file` is its path below the content folder, as records and problems shall name it. */
export function readArticleFile(
  path: string,
  file: string,
  settings: Pick<Settings, 'maxFileBytes'>,
): ReadResult {
  const fail = (found: ReturnType<typeof problem>): ReadResult => ({
    article: null,
    problems: [{ file, ...found }],
  });
  try {
    const { size } = statSync(path);
    if (size > settings.maxFileBytes)
      return fail(
        problem('too-large', `has ${size} bytes, more than maxFileBytes: ${settings.maxFileBytes}`, {
          remedy: 'divide the file, or raise maxFileBytes in archive.yaml',
        }),
      );
    return parseArticle(file, readFileSync(path));
  } catch (error) {
    return fail(unreadable('file', error));
  }
}
