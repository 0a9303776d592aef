import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { createSite } from '../../src/publish/site.ts';
import { makeRecord, stated } from '../support/records.ts';

const none = { people: [], places: [], organisations: [] };
const knowledge = createKnowledge(settingsSchema.parse({ title: 'Musterarchiv' }), {
  ...none,
  sources: [],
  never: none,
});
const records = Array.from({ length: 101 }, (_, i) =>
  makeRecord({
    id: `bericht-${String(i).padStart(3, '0')}`,
    published: stated(i < 1 ? '2022-05-01' : '2023-05-01'),
    source: { id: 'kurier', name: 'Beispiel-Kurier' },
  }),
);

test('an entry has its articles newest first, a hundred a page, and is the same each time it is asked for', () => {
  const site = createSite(linkArchive(records, knowledge), knowledge, {
    basePath: '/',
    contentDir: 'content',
    problems: [],
  });
  for (const look of ['first', 'second']) {
    const pages = [...site.entries];
    assert.deepEqual(
      pages.map(({ path, groups }) => [path, groups.map(({ year, records: of }) => [year, of.length])]),
      [
        ['/quellen/kurier/', [[2023, 100]]],
        ['/quellen/kurier/seite-2/', [[2022, 1]]],
      ],
      look,
    );
    assert.deepEqual(
      pages[0]?.years.map(({ year, count, path }) => [year, count, path]),
      [
        [2022, 1, '/quellen/kurier/seite-2/#jahr-2022'],
        [2023, 100, '/quellen/kurier/#jahr-2023'],
      ],
    );
    assert.ok(
      [...site.registers].some(({ path }) => path === '/quellen/'),
      look,
    );
  }
});
