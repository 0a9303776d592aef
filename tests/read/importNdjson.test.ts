import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../src/cli/command.ts';
import { importNdjson } from '../../src/read/importNdjson.ts';
import { tempFolder } from '../support/tempFolder.ts';

const folder = () => tempFolder('import');

async function importLines(lines: string[]) {
  const dir = await folder();
  await writeFile(join(dir, 'corpus.ndjson'), lines.join('\n'));
  const to = join(dir, 'content');
  return { to, result: await importNdjson(join(dir, 'corpus.ndjson'), to) };
}

test('each line becomes an article that keeps id, title and date as written', async () => {
  const row = { id: 'Beispiel/1', title: 'Titel: „mit“ # allem', date: '2023-09', text: 'Ein Satz.' };
  const { to, result } = await importLines([JSON.stringify(row)]);
  assert.deepEqual(result, { written: 1, refused: [] });
  assert.equal(
    await readFile(join(to, '000', 'beispiel-1.txt'), 'utf8'),
    '---\nid: "beispiel-1"\ntitle: "Titel: „mit“ # allem"\ndate: "2023-09"\n---\n\nEin Satz.\n',
  );
});

test('a line that is no article is refused with its number; the others are written', async () => {
  const { result } = await importLines([
    '{"text":"eins"}',
    'kein JSON',
    '{"title":"ohne Text"}',
    '',
    '{"text":"zwei"}',
  ]);
  assert.equal(result.written, 2);
  assert.deepEqual(
    result.refused.map(({ line }) => line),
    [2, 3],
  );
});

test('the same id twice gives two files, and no id leaves the folder', async () => {
  const { to } = await importLines(['{"id":"../../x","text":"a"}', '{"id":"../../x","text":"b"}']);
  assert.deepEqual((await readdir(join(to, '000'))).sort(), ['x-2.txt', 'x.txt']);
});

test('a folder that holds files is not written to', async () => {
  const dir = await folder();
  await writeFile(join(dir, 'corpus.ndjson'), '{"text":"a"}');
  await assert.rejects(importNdjson(join(dir, 'corpus.ndjson'), dir), UsageError);
  await assert.rejects(importNdjson(join(dir, 'missing.ndjson'), join(dir, 'new')), UsageError);
});
