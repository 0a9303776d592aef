import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildArchive } from '../src/archive.ts';
import { tempFolder } from './support/tempFolder.ts';

test('threads read the same records in the same order as one thread', async () => {
  const dir = tempFolder('threads');
  await mkdir(join(dir, 'a'));
  for (let number = 0; number < 150; number++) {
    const text = `Bericht ${number}\n\nAm 5. September 2023 reiste Erika Musterfrau nach Wien.\n`;
    await writeFile(join(dir, number % 2 === 0 ? 'a' : '.', `${number}.txt`), text);
  }
  await writeFile(join(dir, 'leer.txt'), '');
  const alone = await buildArchive(dir, { threads: 1 });
  const counts: number[] = [];
  const shared = await buildArchive(dir, { threads: 2, onArticle: (count) => counts.push(count) });
  assert.deepEqual(shared.archive.records, alone.archive.records);
  assert.deepEqual(shared.problems, alone.problems);
  assert.ok(shared.problems.some(({ file, severity }) => file === 'leer.txt' && severity === 'error'));
  assert.equal(counts.at(-1), 151);
});
