import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ownAddress } from './ownAddress.ts';

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
