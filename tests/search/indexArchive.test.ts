import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { buildArchive } from '../../src/archive.ts';
import { CUTS, indexArchive, MEMORY, partStarts } from '../../src/search/indexArchive.ts';

let root: string;
/** every file of the index, unpacked, as one text */
let index: string;
let indexed: number;

const ARTICLES = {
  'offen.txt': [
    'title: Offener Bericht',
    'Ein Zirkuslöwe ist am Montag aus dem Stadtpark entlaufen. <script>alert(1)</script>',
  ],
  'gesperrt.txt': ['title: Geheimtitelwort\nrights: blocked', 'Das Sperrwortgeheimnis darf niemand lesen.'],
  'angaben.txt': ['title: Nur Angaben\nrights: metadata', 'Das Körperwortgeheimnis darf niemand lesen.'],
  'auszug.txt': [
    'title: Nur Auszug\nrights: excerpt',
    `Der Anfangswortsatz ist zu lesen. ${'Es folgt ein weiterer Satz. '.repeat(40)}Das Schlusswortgeheimnis nicht.`,
  ],
} as const;

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'index-'));
  const content = join(root, 'content');
  await mkdir(content);
  for (const [name, [front, text]] of Object.entries(ARTICLES))
    await writeFile(join(content, name), `---\n${front}\n---\n\n${text}\n`);
  const { archive } = await buildArchive(content);
  ({ indexed } = await indexArchive(archive, join(root, 'out')));
  index = await unpackedText(join(root, 'out', 'pagefind'));
});
after(() => rm(root, { recursive: true, force: true }));

async function unpackedText(dir: string): Promise<string> {
  const texts: string[] = [];
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name));
    texts.push((bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'));
  }
  return texts.join('\n').toLowerCase();
}

test('every article with a page is indexed', () => {
  assert.equal(indexed, 3);
  assert.match(index, /zirkuslöwe/);
  assert.match(index, /anfangswortsatz/);
  assert.match(index, /nur angaben/);
});

test('nothing leaks that may not be shown, in no file of the index', () => {
  for (const secret of [
    'sperrwort',
    'geheimtitelwort',
    'körperwort',
    'korperwort',
    'schlusswort',
    'gesperrt',
  ])
    assert.ok(!index.includes(secret), secret);
});

test('parts are even and follow each other', () => {
  assert.deepEqual(partStarts([], 100), [0]);
  assert.deepEqual(partStarts([5, 5, 5], 100), [0]);
  assert.deepEqual(partStarts([5, 5, 5, 5], 10), [0, 2]);
  assert.deepEqual(partStarts([500], 10), [0]);
  assert.deepEqual(partStarts([1, 1, 1, 1, 1, 1, 1], 3), [0, 3, 5]);
});

test('the parts made at one time hold no more memory together than they may, however long an archive is', () => {
  for (const { part, atOnce } of Object.values(CUTS)) {
    assert.ok(part * atOnce * MEMORY.eachCharacter <= MEMORY.most);
    // a part ends behind the article that fills it
    const lengths = Array.from({ length: 90_000 }, (_, row) => 500 + ((row * 7919) % 6000));
    const starts = partStarts(lengths, part);
    assert.ok(starts.length > 3);
    for (const [i, start] of starts.entries()) {
      const characters = lengths.slice(start, starts[i + 1]).reduce((sum, length) => sum + length, 0);
      assert.ok(characters <= part + 6500, `part ${i} of ${starts.length}: ${characters}`);
    }
  }
});
