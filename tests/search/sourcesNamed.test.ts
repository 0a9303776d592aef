import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Label } from '../../src/search/packLabel.ts';
import { sourcesNamed } from '../../templates/client/search/sourcesNamed.ts';

const labels: Label[] = [
  ['musterblatt', 'Musterblatt'],
  ['neuer-bote', 'Neuer Bote'],
];
const archive = {
  count: 3,
  facet: async () => ({ labels, of: (row: number) => [row === 0 ? 0 : 1] }),
};
const named = (...texts: string[]) =>
  sourcesNamed(
    texts.map((text) => ({ kind: 'word', text })),
    archive,
  );

test('a word found nowhere that names a source is told, with its articles', async () => {
  assert.deepEqual(await named('musterblatt', 'Bote', 'Xyzzy'), [
    { typed: 'musterblatt', name: 'Musterblatt', count: 1 },
    { typed: 'Bote', name: 'Neuer Bote', count: 2 },
  ]);
  assert.deepEqual(await named('Blatt', '!'), [], 'whole words of the name');
});
