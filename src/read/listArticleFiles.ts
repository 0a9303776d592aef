import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type FileProblem, problem } from '../problem.ts';
import { formatOf } from './parseArticle.ts';

/** A place in the content folder: an article's file, or a problem that stands in for one. */
export type Listed = { path: string; file: string } | { problem: FileProblem };

/**
 * Lists every article below `contentDir`, folder by folder, by name in code point order, so that the order is the
 * same on every machine. Hidden files and folders are passed over. Symbolic links are never followed, so a folder
 * is read once and nothing outside it at all.
 */
export function* listArticleFiles(contentDir: string): Generator<Listed> {
  yield* listFolder(contentDir, '');
}

function* listFolder(contentDir: string, folder: string): Generator<Listed> {
  let entries: Dirent[];
  try {
    entries = readdirSync(join(contentDir, folder), { withFileTypes: true });
  } catch (error) {
    yield { problem: { file: folder || '.', ...unreadable('folder', error) } };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const path = join(contentDir, folder, entry.name);
    if (entry.isSymbolicLink()) {
      const reason = whyLinkMatters(contentDir, path);
      if (reason !== null)
        yield {
          problem: {
            file,
            ...problem('symlink-skipped', reason, { remedy: 'put a copy here instead of the link' }),
          },
        };
    } else if (entry.isDirectory()) yield* listFolder(contentDir, file);
    else if (formatOf(entry.name) === null) continue;
    else if (entry.isFile()) yield { path, file };
    else
      yield {
        problem: {
          file,
          ...problem('unreadable-file', 'is no regular file', { remedy: 'take it out of the folder' }),
        },
      };
  }
}

export function unreadable(what: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return problem('unreadable-file', `${what} cannot be read (${code})`, {
    remedy: code === 'EACCES' || code === 'EPERM' ? 'allow reading: chmod a+r' : 'check the file on the disk',
  });
}

/** Why a link is worth a word: it looks like an article or leads to a folder. Null for others, such as images. */
function whyLinkMatters(contentDir: string, path: string): string | null {
  try {
    const target = realpathSync(path);
    if (formatOf(path) === null && !statSync(target).isDirectory()) return null;
    const root = realpathSync(contentDir);
    return target === root || target.startsWith(root + sep)
      ? 'symbolic link, not followed: its target is in the content folder and read there'
      : 'symbolic link, not followed: it leads out of the content folder';
  } catch {
    return 'symbolic link, not followed: it leads nowhere or in a circle';
  }
}
