import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stepBackProcess } from '../stepBack.ts';
import { indexing } from './stopIndexing.ts';

/** Pagefind's own command, which finds its binary for this platform. */
const COMMAND = fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));

export interface PagefindSettings {
  /**
   * places of words that a file of the index holds before the next is begun; Pagefind's own measure is 20,000, about
   * 27 KB packed. Only an environment variable sets it, which the version in package.json knows.
   */
  chunkSize?: number;
}

/**
 * Indexes the HTML files below `site` as German and writes the index to `outputPath`, in a process of its own: several
 * can run side by side, and each gives its memory back when it ends. Rejects with what Pagefind said if it fails.
 */
export async function runPagefind(
  site: string,
  outputPath: string,
  { chunkSize }: PagefindSettings = {},
): Promise<void> {
  const args = [COMMAND, '--site', site, '--output-path', outputPath, '--force-language', 'de', '--silent'];
  const env =
    chunkSize === undefined
      ? process.env
      : { ...process.env, PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: String(chunkSize) };
  // the command only starts another process: a group of their own lets both be ended
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true, env });
  indexing.add(child);
  if (child.pid !== undefined) stepBackProcess(child.pid);
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
  }
}
