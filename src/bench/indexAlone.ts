import { mkdir, writeFile } from 'node:fs/promises';
import { Stopwatch } from '../cli/stopwatch.ts';
import { loadProgram } from '../loadProgram.ts';

/**
 * A process that reads the articles in a folder and then writes their search index to another with nothing beside it, as plain
 * Pagefind runs behind plain Eleventy. The third argument names the file that the time of the index is written to.
 */
const [content = '', out = '', timings = ''] = process.argv.slice(2);
const { buildArchive, indexArchive } = await loadProgram();
const { archive } = await buildArchive(content);
await mkdir(out, { recursive: true });
const stopwatch = new Stopwatch();
await stopwatch.time('index, nothing beside it', () => indexArchive(archive, out));
await writeFile(timings, JSON.stringify(stopwatch.laps));
