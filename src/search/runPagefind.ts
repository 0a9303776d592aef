import { spawn } from 'node:child_process';
import { indexing } from './stopIndexing.ts';

/** Pagefind's own way to find its program for this platform. */
const RESOLVER = new URL('./resolveBinary.js', import.meta.resolve('pagefind')).href;
/** The program for all languages, and the one without Chinese and Japanese. */
const PROGRAMS = ['pagefind_extended', 'pagefind'];

/** The first line that Pagefind prints behind the last page. */
const BEHIND_READING = '[Reading languages]';

export interface PagefindSettings {
  /**
   * places of words that a file of the index holds before the next is begun; Pagefind's own measure is 20,000, about
   * 27 KB packed. Only an environment variable sets it, which the version in package.json knows.
   */
  chunkSize?: number;
  /** Is called once the pages are read, which takes all cores, where what follows takes little more than one; at the latest in the end. */
  hasRead?: () => void;
}

/**
 * Indexes the HTML files below `site` as German and writes the index to `outputPath`, in a process of its own: several
 * can run side by side, and each gives its memory back when it ends. Rejects with what Pagefind said if it fails.
 */
export async function runPagefind(
  site: string,
  outputPath: string,
  { chunkSize, hasRead = () => undefined }: PagefindSettings = {},
): Promise<void> {
  const { resolveBinaryPath }: { resolveBinaryPath: (names: readonly string[]) => string } = await import(
    RESOLVER
  );
  const args = ['--site', site, '--output-path', outputPath, '--force-language', 'de'];
  const env =
    chunkSize === undefined
      ? process.env
      : { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) };
  // a group of its own: who interrupts a build from the keyboard does not interrupt it too, the build ends it
  const child = spawn(resolveBinaryPath(PROGRAMS), args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env,
  });
  indexing.add(child);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes(BEHIND_READING)) hasRead();
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-2000);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => {
        if (code === 0) resolve();
        else reject(new Error(`Pagefind ended with ${code ?? signal}: ${said.trim()}`));
      });
    });
  } finally {
    indexing.delete(child);
    hasRead();
  }
}
