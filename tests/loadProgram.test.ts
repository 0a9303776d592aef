import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { loadProgram } from '../src/loadProgram.ts';

// below `node_modules`, so that the packages are found
const CACHE = fileURLToPath(new URL('../node_modules/', import.meta.url));

test('the program is one file, made once', async () => {
  const folder = await mkdtemp(join(CACHE, '.program-'));
  const { buildArchive } = await loadProgram(folder);
  const files = await readdir(folder);
  assert.equal(files.length, 1);
  assert.match(files[0] ?? '', /^[0-9a-f]{24}\.mjs$/);
  assert.equal((await loadProgram(folder)).buildArchive, buildArchive);
  assert.deepEqual(await readdir(folder), files);
  await rm(folder, { recursive: true });
});

test('it starts threads that find their files', async () => {
  const folder = await mkdtemp(join(CACHE, '.program-'));
  const [bundled, source] = await Promise.all([loadProgram(folder), import('../src/archive.ts')]);
  const [one, other] = await Promise.all([
    bundled.buildArchive('content', { threads: 2 }),
    source.buildArchive('content', { threads: 1 }),
  ]);
  assert.ok(one.archive.records.length > 0);
  assert.deepEqual(one.archive.records, other.archive.records);
  await rm(folder, { recursive: true });
});

test('where it cannot be written, the program is loaded file by file', async () => {
  const folder = await mkdtemp(join(CACHE, '.program-'));
  const file = join(folder, 'a file');
  await writeFile(file, '');
  const [{ buildArchive }, source] = await Promise.all([
    loadProgram(join(file, 'below it')),
    import('../src/archive.ts'),
  ]);
  assert.equal(buildArchive, source.buildArchive);
  await rm(folder, { recursive: true });
});
