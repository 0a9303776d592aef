import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const CLIENT = fileURLToPath(new URL('../../templates/client/', import.meta.url));

/**
 * Bundles the programs that run in the reader's browser to `<outDir>/assets/`: `suche.js` and its style for the search
 * page, `markieren.js` for articles reached from it.
 */
export async function writeSearchScripts(outDir: string): Promise<void> {
  await build({
    entryPoints: {
      suche: join(CLIENT, 'search/suche.ts'),
      markieren: join(CLIENT, 'highlight/markieren.ts'),
    },
    outdir: join(outDir, 'assets'),
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['es2022', 'safari16.4'],
    external: ['*/pagefind.js'],
    legalComments: 'none',
    logLevel: 'silent',
  });
}
