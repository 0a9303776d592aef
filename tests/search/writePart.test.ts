import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writePart } from '../../src/search/writePart.ts';

let root: string;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'part-'));
});
after(() => rm(root, { recursive: true, force: true }));

/** 6,000 words that differ: with the page each stands on, 12,000 places. */
const words = Array.from({ length: 6000 }, (_, i) => `wort${i.toString(36)}x`).join(' ');
const pages = {
  count: 1,
  characters: words.length,
  html: [`<html lang="de"><body><p>${words}</p></body></html>`],
};

test('the index stands in small files, since every search loads those of its words', async () => {
  const target = join(root, 'part');
  await writePart(pages, target, { isFirst: false });
  // by its own measure Pagefind would make one file of it
  assert.ok((await readdir(join(target, 'index'))).length >= 3);
});

test('only the first part brings the engine, and no part what the site does not use', async () => {
  for (const isFirst of [true, false]) {
    const target = join(root, String(isFirst));
    await writePart(pages, target, { isFirst });
    const files = await readdir(target);
    assert.equal(files.includes('wasm.de.pagefind'), isFirst);
    assert.deepEqual(
      files.filter((name) => /js|css|unknown|entry|meta/.test(name)),
      [],
    );
  }
  assert.deepEqual(
    (await readdir(root)).filter((name) => name.endsWith('.bau')),
    [],
  );
});

test('a number of pages that is not theirs is refused: rows would be those of other articles', async () => {
  const target = join(root, 'zu-viele');
  await assert.rejects(
    writePart({ ...pages, count: 2 }, target, { isFirst: true }),
    /files in one order, 1 written/,
  );
  await assert.rejects(writePart({ ...pages, count: 0 }, target, { isFirst: true }));
});
