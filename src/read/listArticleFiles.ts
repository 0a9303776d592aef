import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { MARKER } from '../marker.ts';
import { type FileProblem, problem } from '../problem.ts';
import { formatOf } from './parseArticle.ts';
import { unreadRemedy } from './unreadRemedy.ts';

/** By the browser's language */
const PAGE_FOLDER = /^(?<page>.+)(?:[_-](?:files|Dateien|fichiers|bestanden|file|archivos))$/u;
const PAGE_EXTENSIONS = ['.html', '.htm', '.xhtml'];

/** A place in the content folder: an article's file, or a problem that stands in for one. */
export type Listed = { path: string; file: string } | { problem: FileProblem };

/**
 * Lists every article below `contentDir`, folder by folder, by name in code point order, so that the order is the
 * same on every machine. Hidden files and folders are passed over, and the folders that browsers save beside a page:
 * what lies there are its frames and pictures. Symbolic links are never followed, so a folder is read once and nothing
 * outside it at all, nor is a site that this program wrote. A file that may be an article in a form that is not read is named.
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
  const names = new Set(entries.map(({ name }) => name));
  if (names.has(MARKER) && folder !== '') return;
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
    } else if (entry.isDirectory()) {
      if (!isPartOfPage(entry.name, names)) yield* listFolder(contentDir, file);
    } else if (formatOf(entry.name) === null) {
      const remedy = unreadRemedy(entry.name);
      if (remedy !== null)
        yield {
          problem: {
            file,
            ...problem('format-not-read', 'not read: only .txt, .md, .html and .mht files are', { remedy }),
          },
        };
    } else if (entry.isFile()) yield { path, file };
    else
      yield {
        problem: {
          file,
          ...problem('unreadable-file', 'is no regular file', { remedy: 'take it out of the folder' }),
        },
      };
  }
}

/** „Artikel_files“, „Artikel-Dateien“ beside „Artikel.html“: what a browser saves of a page besides its text */
function isPartOfPage(folder: string, beside: ReadonlySet<string>): boolean {
  const { page } = PAGE_FOLDER.exec(folder)?.groups ?? {};
  return page !== undefined && PAGE_EXTENSIONS.some((extension) => beside.has(`${page}${extension}`));
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
