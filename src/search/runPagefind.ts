import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { indexing } from './stopIndexing.ts';

/** Pagefind's own command, which finds its binary for this platform. */
const COMMAND = fileURLToPath(new URL('./runner/bin.cjs', import.meta.resolve('pagefind')));

/**
 * Indexes the HTML files below `site` as German and writes the index to `outputPath`, in a process of its own: several
 * can run side by side, and each gives its memory back when it ends. Rejects with what Pagefind said if it fails.
 */
export async function runPagefind(site: string, outputPath: string): Promise<void> {
  const args = [COMMAND, '--site', site, '--output-path', outputPath, '--force-language', 'de', '--silent'];
  // the command only starts another process: a group of their own lets both be ended
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
  indexing.add(child);
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
