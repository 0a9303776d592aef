import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Settings } from '../../knowledge/settings.ts';
import { offlineFiles } from './offlineFiles.ts';

/** What became of keeping the site on readers' devices. */
export type Offline = { kept: true; bytes: number } | { kept: false; bytes: number | null };

/**
 * Writes `sw.js`, which keeps the finished site in `dir` on readers' devices, and `offline.json`, the list of its files. If the
 * settings do not ask for it, or the site is larger than they allow, `sw.js` only clears away what an earlier build left
 * on devices: a browser that has it would otherwise show the old site for ever. `bytes` is null where nobody asked.
 */
export async function writeServiceWorker(
  dir: string,
  { offline, offlineMaxBytes }: Pick<Settings, 'offline' | 'offlineMaxBytes'>,
  basePath: string,
): Promise<Offline> {
  if (!offline) {
    await bundle('clear.ts', dir, { BASE: basePath });
    return { kept: false, bytes: null };
  }
  const files = await offlineFiles(dir);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > offlineMaxBytes) {
    await bundle('clear.ts', dir, { BASE: basePath });
    return { kept: false, bytes };
  }
  const list = JSON.stringify(Object.fromEntries(files.map(({ address, version }) => [address, version])));
  await writeFile(join(dir, 'offline.json'), list);
  const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
  await bundle('serve.ts', dir, { BASE: basePath, VERSION: version });
  return { kept: true, bytes };
}

async function bundle(source: string, dir: string, constants: Record<string, string>): Promise<void> {
  await build({
    entryPoints: [join('templates', 'client', 'offline', source)],
    outfile: join(dir, 'sw.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: Object.fromEntries(
      Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
}
