import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { moveFiles } from '../../src/search/moveFiles.ts';
import { tempFolder } from '../support/tempFolder.ts';

const MEMORY = '/dev/shm';
const hasMemory = statSync(MEMORY, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Moves one of two files and reads what is where. */
function move(from: string, text = 'Kiel'): { moved: string; names: string[] } {
  const to = join(tempFolder('moved'), 'new', 'folder');
  writeFileSync(join(from, 'a.x'), text);
  writeFileSync(join(from, 'b.x'), 'Ulm');
  moveFiles(from, to, [['a.x', '1.x']]);
  return { moved: readFileSync(join(to, '1.x'), 'utf8'), names: readdirSync(to) };
}

test('files are moved to a new name, those not named stay', () => {
  const from = tempFolder('from');
  assert.deepEqual(move(from), { moved: 'Kiel', names: ['1.x'] });
  assert.deepEqual(readdirSync(from), ['b.x']);
});

test('so they are between disks', { skip: !hasMemory }, () => {
  const from = mkdtempSync(join(MEMORY, 'move-files-test-'));
  after(() => rmSync(from, { recursive: true }));
  // one that is empty, and some that are not small
  for (const text of ['Kiel', '', 'Kiel'.repeat(1 << 16), 'Kiel'.repeat(1 << 18)])
    assert.deepEqual(move(from, text), { moved: text, names: ['1.x'] });
});
