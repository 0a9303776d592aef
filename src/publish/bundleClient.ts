import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * The scripts of the pages: each is one small file in `/assets/`, named after its source. No page needs one to be read.
 * `ansichten`, `mitnehmen` and `markieren` are loaded by the others when they are wanted.
 */
const SCRIPTS = [
  'main.ts',
  'search/vorab.ts',
  'search/suche.ts',
  'search/ansichten.ts',
  'search/mitnehmen.ts',
  'highlight/markieren.ts',
];

/** Bundles the scripts and the style sheet into `<outDir>/assets/`. Throws where one does not compile. */
export async function bundleClient(outDir: string): Promise<void> {
  await build({
    entryPoints: [
      ...SCRIPTS.map((script) => join('templates', 'client', script)),
      // sent without the comments and spaces that its readers here need
      join('templates', 'assets', 'style.css'),
    ],
    external: ['*.woff2'],
    outdir: join(outDir, 'assets'),
    entryNames: '[name]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
}
