import { existsSync, rmSync } from 'node:fs';
import { access, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UsageError } from '../cli/command.ts';
import { isAlive } from '../isAlive.ts';
import { MARKER } from '../marker.ts';

/** A site in the making, beside the folder it will replace. */
export interface Staging {
  /** write everything here */
  dir: string;
  /** puts the finished site in the place of the old one */
  publish(): Promise<void>;
  /** throws the unfinished site away; the old one stays as it was */
  discard(): Promise<void>;
  /** the same at once, for a process that is about to end: nothing else of it runs meanwhile */
  discardNow(): void;
}

/** Another process may write a last file into a folder being removed: it is removed again until it stays away. */
const LOOKS = 20;
const BETWEEN_LOOKS_MS = 50;

/**
 * Opens a staging folder beside `out`, on the same file system so that the final move is one rename. Refuses an
 * `out` that holds files this program did not write, contains the content or the project, or cannot be made.
 */
export async function openStaging(out: string, contentDir: string): Promise<Staging> {
  const target = resolve(out);
  await refuseDanger(target, contentDir);
  const parent = dirname(target);
  const refuse = (error: NodeJS.ErrnoException): never => {
    throw new UsageError(
      `--out ${target}: cannot be written (${error.code ?? 'unknown error'}); name another folder`,
    );
  };
  await mkdir(parent, { recursive: true }).catch(refuse);
  await clearAbandoned(parent, basename(target), target);
  const dir = join(parent, `.${basename(target)}.building-${process.pid}`);
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir).catch(refuse);
  return {
    dir,
    publish: async () => {
      await writeFile(join(dir, MARKER), 'This folder is replaced as a whole by every build.\n');
      const old = join(parent, `.${basename(target)}.previous-${process.pid}`);
      const hadOld = await moved(target, old);
      try {
        await rename(dir, target);
      } catch (error) {
        if (hadOld) await rename(old, target);
        throw error;
      }
      if (hadOld) await rm(old, { recursive: true, force: true });
    },
    discard: () => rm(dir, { recursive: true, force: true }),
    discardNow: () => {
      for (let look = 0, gone = 0; look < LOOKS && gone < 2; look++) {
        gone = existsSync(dir) ? 0 : gone + 1;
        if (gone === 0) removeSync(dir);
        sleepSync(BETWEEN_LOOKS_MS);
      }
    },
  };
}

function removeSync(dir: string): void {
  try {
    rmSync(dir, { recursive: true, force: true });
  } catch {
    // written to meanwhile: the next look removes the rest
  }
}

function sleepSync(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

async function refuseDanger(target: string, contentDir: string): Promise<void> {
  const inside = (path: string) =>
    `${resolve(path)}${sep}`.startsWith(target.endsWith(sep) ? target : `${target}${sep}`);
  if (inside(process.cwd()))
    throw new UsageError(`--out ${target}: would replace the project itself; name a folder of its own`);
  if (inside(contentDir))
    throw new UsageError(`--out ${target}: would replace the articles; name a folder of its own`);
  const entries = await readdir(target).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw new UsageError(`--out ${target}: cannot be used as output folder (${error.code})`);
  });
  if (entries.length > 0 && !entries.includes(MARKER))
    throw new UsageError(
      `--out ${target}: holds files that no build of this program wrote; empty it or name another folder`,
    );
}

/**
 * Tidies up after a killed build: an unfinished site is removed; a site that was moved aside and not yet replaced
 * is put back.
 */
async function clearAbandoned(parent: string, name: string, target: string): Promise<void> {
  for (const entry of await readdir(parent)) {
    const [, what, pid] = /^\.(.+\.(?:building|previous))-(\d+)$/.exec(entry) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(parent, entry);
    if (what === `${name}.previous` && !(await exists(target))) await rename(path, target);
    else if (what === `${name}.previous` || what === `${name}.building`)
      await rm(path, { recursive: true, force: true });
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Moves `from` to `to`; false if there was nothing to move. */
async function moved(from: string, to: string): Promise<boolean> {
  if (!(await exists(from))) return false;
  await rename(from, to);
  return true;
}
