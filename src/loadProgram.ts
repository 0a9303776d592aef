import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { bundleText } from './bundleText.ts';
import { tuneEngine } from './tuneEngine.ts';

type Program = typeof import('./program.ts');

const ENTRY = new URL('./program.ts', import.meta.url);
/** Below `node_modules`, from where the packages are found; nobody keeps it in version control. */
const FOLDER = fileURLToPath(new URL('../node_modules/.cache/nachrichtenarchiv/', import.meta.url));
/** Bundles that are kept: that of each branch or copy that is worked on. */
const KEPT = 6;

/**
 * The program as one module. Loaded file by file through the TypeScript loader it takes 6 seconds of processor time to
 * start on a slow machine, made one file and loaded as that 3, and runs some hundredths faster: the loader gives each
 * function its name anew whenever it is made. Where the file cannot be written, the loader does it.
 */
export async function loadProgram(folder = FOLDER): Promise<Program> {
  tuneEngine();
  let file: string;
  try {
    file = await writeOnce(folder, await bundleText(ENTRY, { format: 'esm', plugins: [packagesOutside] }));
  } catch {
    // a folder that may not be written to, an error in the source: the loader runs the one and names the other
    return import('./program.ts');
  }
  const program: Program = await import(pathToFileURL(file).href);
  return program;
}

/** Packages are loaded as they are; `#jsx/…` is our own. */
const packagesOutside: Plugin = {
  name: 'packages-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./#]/ }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path, external: true },
    );
  },
};

/** The file of a text, named after what it holds: programs that start at one time do not disturb each other. */
async function writeOnce(folder: string, text: string): Promise<string> {
  const name = `${createHash('sha256').update(text).digest('hex').slice(0, 24)}.mjs`;
  const file = join(folder, name);
  if (existsSync(file)) return file;
  await mkdir(folder, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, text);
  await rename(unfinished, file);
  await removeOld(folder, name);
  return file;
}

async function removeOld(folder: string, name: string): Promise<void> {
  const others = (await readdir(folder)).filter((other) => other.endsWith('.mjs') && other !== name);
  const dated = await Promise.all(
    others.map(async (other) => ({ other, time: (await stat(join(folder, other))).mtimeMs })),
  );
  const old = dated.toSorted((a, b) => b.time - a.time).slice(KEPT - 1);
  await Promise.all(old.map(({ other }) => rm(join(folder, other), { force: true })));
}
