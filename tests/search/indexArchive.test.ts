import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { buildArchive } from '../../src/archive.ts';
import { paragraphIdsOf } from '../../src/publish/articleText.ts';
import { publicArchive } from '../../src/publish/publicArchive.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import { articleMark } from '../../src/search/articleMark.ts';
import { CUTS, indexArchive, MEMORY, partStarts } from '../../src/search/indexArchive.ts';
import { unpackParagraphs } from '../../src/search/paragraphPlaces.ts';

let root: string;
/** every file of the index, unpacked, as one text */
let index: string;
let indexed: number;
let records: readonly PublicRecord[];

const ARTICLES = {
  'offen.txt': [
    'title: Offener Bericht',
    'Ein Zirkuslöwe ist am Montag aus dem Stadtpark entlaufen. <script>alert(1)</script>',
  ],
  'gesperrt.txt': ['title: Geheimtitelwort\nrights: blocked', 'Das Sperrwortgeheimnis darf niemand lesen.'],
  'absätze.md': [
    'title: Absätze & Zeichen',
    '## Ein Hafen\n\nDer Hafen liegt am Fluss\n\n- Kai 1 & 2\n- Kai drei: „Nord“\n\n> Wer kommt, der kommt\n\nDer Hafen liegt am Fluss',
  ],
  'angaben.txt': ['title: Nur Angaben\nrights: metadata', 'Das Körperwortgeheimnis darf niemand lesen.'],
  'auszug.txt': [
    'title: Nur Auszug\nrights: excerpt',
    `Der Anfangswortsatz ist zu lesen. ${'Es folgt ein weiterer Satz. '.repeat(40)}Das Schlusswortgeheimnis nicht.`,
  ],
} as const;

const FRAGMENT = z.object({ content: z.string(), anchors: z.array(z.object({ id: z.string() })) });

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'index-'));
  const content = join(root, 'content');
  await mkdir(content);
  for (const [name, [front, text]] of Object.entries(ARTICLES))
    await writeFile(join(content, name), `---\n${front}\n---\n\n${text}\n`);
  const { archive } = await buildArchive(content);
  ({ records } = publicArchive(archive));
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
  assert.equal(indexed, 4);
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

test('the paragraphs of each article stand where the index says', async () => {
  const folder = join(root, 'out', 'pagefind', '0', 'fragment');
  const kept = new Set<string>();
  for (const name of await readdir(folder)) {
    const packed = gunzipSync(await readFile(join(folder, name))).toString('utf8');
    const { content, anchors } = FRAGMENT.parse(JSON.parse(packed.slice(packed.indexOf('{'))));
    const mark = articleMark.read(anchors[0]?.id ?? '');
    const record = records.find(({ id }) => id === mark?.id);
    assert.ok(mark !== null && record !== undefined);
    const places = unpackParagraphs(mark.paragraphs, content);
    assert.deepEqual(
      places.map(({ id }) => id),
      paragraphIdsOf(record),
    );
    for (const { id } of places) kept.add(id);
  }
  // five of one article, three of the others
  assert.equal(kept.size, 8);
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
