import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildArchive } from '../../../src/archive.ts';
import { publicArchive } from '../../../src/publish/publicArchive.ts';
import { plainDocument } from '../../../src/search/bench/plainDocument.ts';
import { rowOfPage } from '../../../src/search/pagefind/pageName.ts';
import { IndexWriter } from '../../../src/search/pagefind/writeIndex.ts';
import { runPagefind } from '../../../src/search/runPagefind.ts';
import { searchPage } from '../../../src/search/searchPage.ts';
import { type DecodedIndex, decodeIndex, unpacked } from './decodeIndex.ts';

let root: string;
/** the sample archive as it is indexed here, and by Pagefind's own command */
let ours: DecodedIndex;
let theirs: DecodedIndex;
/** row of each of Pagefind's pages */
let rows: number[];

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'pagefind-'));
  const { archive } = await buildArchive('content');
  const { records } = publicArchive(archive);
  const index = new IndexWriter(join(root, 'ours'));
  for (const record of records) index.add(searchPage(record, ''));
  index.end();
  ours = await decodeIndex(join(root, 'ours'));
  await mkdir(join(root, 'site'));
  for (const [row, record] of records.entries())
    await writeFile(join(root, 'site', `${row}.html`), plainDocument(record));
  await runPagefind(join(root, 'site'), join(root, 'theirs'));
  theirs = await decodeIndex(join(root, 'theirs'));
  rows = [];
  for (const name of theirs.pages) {
    const { url } = JSON.parse(
      (await unpacked(join(root, 'theirs', 'fragment', `${name}.pf_fragment`))).toString(),
    );
    rows.push(Number(/\d+/.exec(url)?.[0]));
  }
});
after(() => rm(root, { recursive: true, force: true }));

/** Pagefind knows one field here, the title; in this index it is the second. */
const asSecondField = (fields: unknown): unknown =>
  Array.isArray(fields) ? fields.map((value) => (value === -1 ? -2 : value)) : fields;

test('every word stands where Pagefind itself finds it', () => {
  let compared = 0;
  for (const [key, places] of theirs.words) {
    // it keeps words with typographic quotation marks and parts of numbers, which nobody can ask for
    if (!/^[\p{L}\p{M}]+ [\p{L}\p{M}]*$/u.test(key)) continue;
    const [sample] = places.values();
    const expected = new Map(
      [...places].map(([page, [text, fields]]) => [rows[page] ?? -1, [text, asSecondField(fields)]]),
    );
    const found = ours.words.get(key);
    for (const [row, written] of expected) {
      compared++;
      assert.deepEqual(found?.get(row), written, `${key} in row ${row}`);
    }
    assert.ok(sample !== undefined);
  }
  assert.ok(compared > 5000, `${compared} compared`);
});

test('pages have short names in the order of the archive', () => {
  assert.deepEqual(
    ours.pages.map(rowOfPage),
    ours.pages.map((_, row) => row),
  );
});
