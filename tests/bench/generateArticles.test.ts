import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Cast } from '../../src/bench/cast.ts';
import { generateArticles } from '../../src/bench/generateArticles.ts';
import { sampleSentences } from '../../src/bench/sampleSentences.ts';
import { seeded } from '../../src/bench/seeded.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord } from '../support/records.ts';

const TEXT =
  'Erika Probe hat am Montag in Musterstadt einen neuen Plan für den Hafen vorgestellt. Probe nannte dabei weder Kosten noch einen Zeitplan für den Bau.';

/** A mention of the first occurrence of `words` behind `from`. */
const mention = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

const sample: ArticleRecord = makeRecord({
  title: 'Plan für den Hafen',
  text: TEXT,
  people: [
    {
      id: 'erika-probe',
      name: 'Erika Probe',
      status: 'found',
      mentions: [mention('Erika Probe'), mention('Probe', 30)],
    },
  ],
});

const dir = mkdtempSync(join(tmpdir(), 'archive-generate-'));
after(() => rmSync(dir, { recursive: true }));

test('a sentence gives up its names as slots, the surname alone as well', () => {
  const slot = { kind: 'people', id: 'erika-probe' };
  assert.deepEqual(
    sampleSentences(sample).map(({ pieces }) => pieces.filter((piece) => typeof piece !== 'string')),
    [[{ ...slot, surname: false, text: 'Erika Probe' }], [{ ...slot, surname: true, text: 'Probe' }]],
  );
});

test('the same call writes the same files', async () => {
  for (const name of ['a', 'b']) await generateArticles([sample], 5, join(dir, name));
  const files = readdirSync(join(dir, 'a', '000'));
  assert.equal(files.length, 5);
  for (const file of files) {
    const text = readFileSync(join(dir, 'a', '000', file), 'utf8');
    assert.equal(text, readFileSync(join(dir, 'b', '000', file), 'utf8'));
    assert.match(text, /^---\ntitle: "Plan für den Hafen \(\d\)"\ndate: "\d{4}-\d\d-\d\d"\n/);
    assert.ok(text.length > 3000 && text.length < 5000, `${file}: ${text.length}`);
  }
});

test('a cast has a few leading names and many of one appearance', () => {
  let invented = 0;
  const cast = new Cast(seeded(7), 0.5, () => `Name ${++invented}`);
  const counts = new Map<string, number>();
  for (let i = 0; i < 4000; i++) {
    const name = cast.draw();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const once = [...counts.values()].filter((count) => count === 1).length;
  assert.ok(invented > 1800 && invented < 2200, `${invented} names`);
  assert.ok(once > counts.size / 2, `${once} of ${counts.size} once`);
  assert.ok(Math.max(...counts.values()) > 30);
});
