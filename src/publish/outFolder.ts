import { closeSync, copyFileSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

/** The folder a site is written to. Files are named by their site path, `/artikel/x/index.html`. */
export interface OutFolder {
  /** as it was opened: relative to where the program runs, or absolute */
  dir: string;
  write(sitePath: string, text: string): Promise<void>;
  /** Writes a file that need not fit into one string. */
  writeAll(sitePath: string, pieces: Iterable<string>): Promise<void>;
  copy(from: string, sitePath: string): Promise<void>;
}

/** Small files between two looks at what else waits: the search index is fed at the same time. */
const AT_ONE_TIME = 8;
/** Characters of a large file that are written at once. */
const PIECE = 1_000_000;

/**
 * Opens a folder for writing many small files, one after the other: for these, handing each to another thread costs
 * more processor time than writing it. Folders are made where they are missing.
 */
export function openOutFolder(out: string): OutFolder {
  const made = new Set<string>();
  let written = 0;
  const fileOf = async (sitePath: string): Promise<string> => {
    if (written++ % AT_ONE_TIME === 0) await setImmediate();
    const file = join(out, sitePath);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return file;
  };
  return {
    dir: out,
    async write(sitePath, text) {
      writeFileSync(await fileOf(sitePath), text);
    },
    async writeAll(sitePath, pieces) {
      const file = openSync(await fileOf(sitePath), 'w');
      try {
        let waiting = '';
        for (const piece of pieces) {
          waiting += piece;
          if (waiting.length < PIECE) continue;
          writeFileSync(file, waiting);
          waiting = '';
          await setImmediate();
        }
        writeFileSync(file, waiting);
      } finally {
        closeSync(file);
      }
    },
    async copy(from, sitePath) {
      copyFileSync(from, await fileOf(sitePath));
    },
  };
}
