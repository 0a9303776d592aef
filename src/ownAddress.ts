import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';

// written so that it does not find itself: this file is part of a bundle too
const OWN_ADDRESS = ['import', 'meta', 'url'].join('.');

/** A module keeps finding the files beside it: `import.meta.url` stays its own address in a bundle. */
export const ownAddress: Plugin = {
  name: 'own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll(OWN_ADDRESS, url), loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};
