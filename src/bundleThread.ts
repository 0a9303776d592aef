import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * The program of a thread and all that it imports, as one CommonJS text for `new Worker(text, { eval: true })`. A thread
 * that loads its modules one by one through the TypeScript loader takes two seconds of processor time to start; making
 * this text takes a third of one, once for all threads.
 */
export async function bundleThread(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // every Node knows `\p{L}`; taken to be new, such a pattern would be made anew each time a function comes to it
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'silent',
    plugins: [ownAddress],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${entry.href}: bundled to nothing`);
  return file.text;
}

/** A module keeps finding the files beside it: `import.meta.url` stays its own address in the bundle. */
const ownAddress: Plugin = {
  name: 'own-address',
  setup(bundler) {
    bundler.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll('import.meta.url', url), loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};
