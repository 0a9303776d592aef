import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { ownAddress } from './ownAddress.ts';

/** How a bundle is to be loaded, and what is not to be part of it. */
export interface BundleOptions {
  format: 'cjs' | 'esm';
  plugins?: readonly Plugin[];
}

/** A module of this program and all that it imports as one text for Node. Rejects where one does not compile. */
export async function bundleText(entry: URL, { format, plugins = [] }: BundleOptions): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    platform: 'node',
    format,
    target: 'node20',
    // every Node knows `\p{L}`; taken to be new, such a pattern would be made anew each time a function comes to it
    supported: { 'regexp-unicode-property-escapes': true },
    logLevel: 'silent',
    plugins: [...plugins, ownAddress],
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error(`${entry.href}: bundled to nothing`);
  return file.text;
}
