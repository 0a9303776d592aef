import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../isAlive.ts';

/** A folder for files that are read once and thrown away. */
export interface ScratchFolder {
  dir: string;
  remove(): void;
}

/**
 * Linux keeps this folder in memory. Making and removing 10,000 files there took 0.2 s of processor time where a disk
 * took seconds, and journals of disks are slow to forget so many files. Pagefind writes its files from many threads, which wait for
 * each other on a disk: 5,800 of them took it 1.7 s of the system's time there and 0.8 s here, where one thread copies them to the disk in 0.15 s.
 */
const IN_MEMORY = '/dev/shm';
const PREFIX = 'nachrichtenarchiv-';

/** What a page and the file of it in the index take beside their text, and a character of text in both at most, in bytes. */
const PAGE = 16_384;
const CHARACTER = 6;
/** A container may have little of it, and others need room too. */
const SHARE = 0.25;

/**
 * Opens an empty folder for so many pages and their index: in memory where the system has such a folder with ample room, else at `beside`. It is
 * removed at the latest when this process ends; what a killed one left behind goes with the next call.
 */
export function openScratchFolder(
  { count, characters }: { count: number; characters: number },
  beside: string,
  inMemory = IN_MEMORY,
): ScratchFolder {
  const dir = folderIn(inMemory, count * PAGE + characters * CHARACTER) ?? beside;
  mkdirSync(dir, { recursive: true });
  const remove = (): void => {
    process.off('exit', remove);
    rmSync(dir, { recursive: true, force: true });
  };
  process.on('exit', remove);
  return { dir, remove };
}

/** A new folder there, null where there is not ample room for so many bytes. */
function folderIn(parent: string, bytes: number): string | null {
  try {
    clearAbandoned(parent);
    const { bavail, bsize } = statfsSync(parent);
    return bytes <= bavail * bsize * SHARE ? mkdtempSync(join(parent, `${PREFIX}${process.pid}-`)) : null;
  } catch {
    return null;
  }
}

function clearAbandoned(parent: string): void {
  for (const name of readdirSync(parent)) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)-`).exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // another user's
    }
  }
}
