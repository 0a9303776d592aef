import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { openOutFolder } from '../../src/publish/outFolder.ts';

const dir = mkdtempSync(join(tmpdir(), 'out-folder-'));
after(() => rmSync(dir, { recursive: true }));

test('files of any size are written whole, in folders made for them', async () => {
  const out = openOutFolder(dir);
  await out.write('/artikel/eins/index.html', '<p>ä 🌊</p>');
  assert.equal(readFileSync(join(dir, 'artikel/eins/index.html'), 'utf8'), '<p>ä 🌊</p>');

  const pieces = Array.from({ length: 5 }, (_, i) => `${i}ü`.repeat(250_000));
  await out.writeAll('/daten/gross.txt', pieces);
  assert.equal(readFileSync(join(dir, 'daten/gross.txt'), 'utf8'), pieces.join(''));
  await out.writeAll('/daten/leer.txt', []);
  assert.equal(readFileSync(join(dir, 'daten/leer.txt'), 'utf8'), '');

  writeFileSync(join(dir, 'quelle.md'), 'Quelle');
  await out.copy(join(dir, 'quelle.md'), '/artikel/zwei/original.txt');
  assert.equal(readFileSync(join(dir, 'artikel/zwei/original.txt'), 'utf8'), 'Quelle');
});
