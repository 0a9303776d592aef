import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { readKnowledge } from '../../src/read/readKnowledge.ts';

const dir = mkdtempSync(join(tmpdir(), 'knowledge-'));
after(() => rmSync(dir, { recursive: true, force: true }));

test('an authority file of a name that is not read is named', async () => {
  mkdirSync(join(dir, 'authority'));
  writeFileSync(join(dir, 'authority', 'people.yaml'), 'people: []\n');
  writeFileSync(join(dir, 'authority', 'quellen.yaml'), 'sources: []\n');
  writeFileSync(join(dir, 'authority', 'notizen.txt'), 'nichts\n');
  const { problems } = await readKnowledge(dir);
  assert.deepEqual(
    problems.map(({ file, code }) => `${file} ${code}`),
    ['authority/quellen.yaml bad-authority'],
  );
});
