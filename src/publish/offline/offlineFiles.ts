import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A file of the site as a browser asks for it: below the base path, a page by its folder: `artikel/x/`, `assets/main.js`. */
export interface OfflineFile {
  address: string;
  /** short checksum: what has not changed need not be fetched again after the next build */
  version: string;
  bytes: number;
}

/** Files for hosts and for the next build, and those that name a build's files themselves. */
const NOT_SERVED = /^(?:\.|_headers$|sw\.js$|offline\.json$)/;

/** All files of a built site that a reader may open, sorted by address. */
export async function offlineFiles(dir: string): Promise<OfflineFile[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(dir.length + 1)
        .split(sep)
        .join('/'),
    )
    .filter((name) => !NOT_SERVED.test(name))
    .sort();
  const files: OfflineFile[] = [];
  for (const name of names) {
    const content = await readFile(join(dir, name));
    files.push({
      address: encodeURI(name.replace(/(^|\/)index\.html$/, '$1')),
      version: createHash('sha256').update(content).digest('hex').slice(0, 12),
      bytes: content.length,
    });
  }
  return files;
}
