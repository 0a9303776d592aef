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

/** A page has one of these: the search, which is often the first page that a reader comes to, has little of the others'. */
const STYLES = ['styles/style.css', 'client/search/suche.css'];

/** Bundles the scripts and the style sheets into `<outDir>/assets/`. Throws where one does not compile. */
export async function bundleClient(outDir: string): Promise<void> {
  await build({
    entryPoints: [
      ...SCRIPTS.map((script) => join('templates', 'client', script)),
      ...STYLES.map((style) => join('templates', style)),
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
