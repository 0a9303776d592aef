import { mkdirSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../isAlive.ts';

/** A folder for pages that are read once and thrown away. */
export interface PagesFolder {
  dir: string;
  remove(): void;
}

/**
 * Linux keeps this folder in memory. Making and removing 10,000 files there took 0.2 s of processor time where a disk
 * took seconds, and journals of disks are slow to forget so many files.
 */
const IN_MEMORY = '/dev/shm';
const PREFIX = 'nachrichtenarchiv-';

/** What a file takes beside its text, and a character of text at most, in bytes. */
const FILE = 8192;
const CHARACTER = 4;
/** A container may have little of it, and others need room too. */
const SHARE = 0.25;

/**
 * Opens an empty folder for pages: in memory where the system has such a folder with ample room, else at `beside`. It is
 * removed at the latest when this process ends; what a killed one left behind goes with the next call.
 */
export function openPagesFolder(
  { count, characters }: { count: number; characters: number },
  beside: string,
  inMemory = IN_MEMORY,
): PagesFolder {
  const dir = folderIn(inMemory, count * FILE + characters * CHARACTER) ?? beside;
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
