import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { openScratchFolder } from '../../src/search/scratchFolder.ts';

const root = mkdtempSync(join(tmpdir(), 'scratch-'));
after(() => rmSync(root, { recursive: true, force: true }));
const beside = join(root, 'beside');
const few = { count: 1, characters: 100 };

test('it stands in memory where there is room, and is gone afterwards', () => {
  const memory = join(root, 'memory');
  mkdirSync(memory);
  const folder = openScratchFolder(few, beside, memory);
  assert.equal(dirname(folder.dir), memory);
  writeFileSync(join(folder.dir, '0.html'), 'x');
  folder.remove();
  assert.deepEqual(readdirSync(memory), []);
  assert.equal(existsSync(beside), false);
});

test('it stands beside the index where there is no such folder, or not enough room in it', () => {
  for (const [pages, memory] of [
    [few, join(root, 'no-such-folder')],
    [{ count: 2 ** 40, characters: 2 ** 40 }, root],
  ] as const) {
    const folder = openScratchFolder(pages, beside, memory);
    assert.equal(folder.dir, beside);
    folder.remove();
    assert.equal(existsSync(beside), false);
  }
});

test('what a killed build left behind is cleared away, what a running one writes is not', () => {
  const memory = join(root, 'abandoned');
  const running = `nachrichtenarchiv-${process.pid}-abc`;
  // no system gives a process so high a number
  for (const name of ['nachrichtenarchiv-4194999-abc', running, 'of-another-program'])
    mkdirSync(join(memory, name), { recursive: true });
  openScratchFolder(few, beside, memory).remove();
  assert.deepEqual(readdirSync(memory).sort(), [running, 'of-another-program'].sort());
});
