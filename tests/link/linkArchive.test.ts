import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { recordSchema } from '../../src/record.ts';
import { makeKnowledge, makeRecord } from './makeRecord.ts';

const knowledge = makeKnowledge();

test('records stand oldest first, vague dates at their first day, undated ones last', () => {
  const archive = linkArchive(
    [
      makeRecord({ id: 'ohne' }),
      makeRecord({ id: 'tag', date: '2023-09-05' }),
      makeRecord({ id: 'monat', date: '2023-09' }),
      makeRecord({ id: 'jahr', date: '2023' }),
      makeRecord({ id: 'alt', date: '1998-12-31' }),
      makeRecord({ id: 'anderer-tag', date: '2023-09-05' }),
    ],
    knowledge,
  );
  assert.deepEqual(
    archive.records.map(({ id }) => id),
    ['alt', 'jahr', 'monat', 'anderer-tag', 'tag', 'ohne'],
  );
});

test('two articles that ask for one id are both published, under ids that do not depend on the order', () => {
  const a = makeRecord({ id: 'gleich', file: 'a.txt', title: 'Erster' });
  const b = makeRecord({ id: 'gleich', file: 'b.txt', title: 'Zweiter' });
  const there = linkArchive([a, b], knowledge);
  const back = linkArchive([b, a], knowledge);
  assert.equal(there.records.length, 2);
  assert.equal(there.byId.size, 2);
  assert.equal(there.byId.get('gleich')?.file, 'a.txt');
  assert.deepEqual([...there.byId.keys()].sort(), [...back.byId.keys()].sort());
  const second = there.records.find(({ file }) => file === 'b.txt');
  assert.match(second?.id ?? '', /^gleich-[0-9a-f]{6}$/);
  assert.equal(second?.problems[0]?.code, 'duplicate-id');
  assert.match(second?.problems[0]?.message ?? '', /a\.txt/);
});

test('two articles of the same title and date both stay', () => {
  const twins = [
    makeRecord({ id: 'a', title: 'Gleich', date: '2024-01-01' }),
    makeRecord({ id: 'b', title: 'Gleich', date: '2024-01-01' }),
  ];
  assert.equal(linkArchive(twins, knowledge).records.length, 2);
});

test('entries count mentions and list articles, wordings and roles in the order of time', () => {
  const archive = linkArchive(
    [
      makeRecord({ id: 'spaet', date: '2024', people: ['Petra Vogt/Ministerin'], places: ['Ulm'] }),
      makeRecord({ id: 'frueh', date: '2019', people: ['Petra Vogt/Richterin'] }),
      makeRecord({ id: 'nie', people: ['Petra Vogt'] }),
    ],
    knowledge,
  );
  const [petra] = archive.people;
  assert.equal(petra?.id, 'petra-vogt');
  assert.equal(petra?.count, 3);
  assert.deepEqual(petra?.articles, ['frueh', 'spaet', 'nie']);
  assert.deepEqual(petra?.roles, [
    { role: 'Richterin', article: 'frueh', date: '2019' },
    { role: 'Ministerin', article: 'spaet', date: '2024' },
  ]);
  assert.deepEqual(petra?.companions, [{ kind: 'places', id: 'ulm', name: 'Ulm', articles: 1 }]);
  assert.deepEqual(archive.places[0]?.coordinates, { lat: 1, lon: 2 });
});

test('entries stand in German alphabetical order', () => {
  const archive = linkArchive(
    [makeRecord({ people: ['Zoe Ast', 'Änne Bach', 'Anna Bach', 'Özgür Can'] })],
    knowledge,
  );
  assert.deepEqual(
    archive.people.map(({ name }) => name),
    ['Anna Bach', 'Änne Bach', 'Özgür Can', 'Zoe Ast'],
  );
});

test('sources are entries with their articles', () => {
  const source = { id: 'muster', name: 'Muster' };
  const archive = linkArchive(
    [makeRecord({ id: 'a', source }), makeRecord({ id: 'b', source }), makeRecord({ id: 'c' })],
    knowledge,
  );
  assert.deepEqual(
    archive.sources.map(({ id, count, articles }) => [id, count, articles]),
    [['muster', 2, ['a', 'b']]],
  );
});

test('an acronym that one article explains means the same in the others', () => {
  const archive = linkArchive(
    [
      makeRecord({
        id: 'a',
        organisations: [
          { name: 'Institut für Mustersachen', mentions: ['Institut für Mustersachen', 'IFM'] },
        ],
      }),
      makeRecord({ id: 'b', organisations: ['IFM'] }),
      makeRecord({ id: 'c', organisations: ['Instituts für Mustersachen'] }),
    ],
    knowledge,
  );
  assert.equal(archive.organisations[0]?.articles.includes('b'), true);
  assert.equal(archive.organisations.length <= 2, true);
});

test('everything is frozen, records included, and the input is left as it was', () => {
  const record = makeRecord({ people: ['Petra Vogt/Richterin'], places: ['Ulm'] });
  const before = JSON.stringify(record);
  const archive = linkArchive([record], knowledge);
  assert.ok(
    Object.isFrozen(archive) && Object.isFrozen(archive.records) && Object.isFrozen(archive.records[0]),
  );
  assert.ok(Object.isFrozen(archive.records[0]?.people[0]?.mentions[0]));
  assert.ok(Object.isFrozen(archive.people[0]?.roles[0]));
  assert.equal(JSON.stringify(record), before);
});

test('names made to break objects, ids and addresses do no harm', () => {
  const names = [
    '__proto__ constructor',
    'constructor',
    '__proto__',
    '東京 太郎',
    '../../etc passwd',
    'A'.repeat(10_000),
    `${'A'.repeat(10_000)} B`,
  ];
  const archive = linkArchive(
    [
      makeRecord({ id: 'a', people: names, places: names, organisations: names }),
      makeRecord({ id: 'b', people: names }),
    ],
    knowledge,
  );
  for (const entries of [archive.people, archive.organisations]) {
    assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
    for (const { id } of entries) assert.match(id, /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  }
  for (const record of archive.records) recordSchema.parse(record);
  assert.equal(
    archive.people.reduce((sum, { count }) => sum + count, 0),
    2 * names.length,
    'nobody is lost',
  );
});

test('an archive without articles is an archive', () => {
  const archive = linkArchive([], knowledge);
  assert.deepEqual([archive.records, archive.people, archive.sources], [[], [], []]);
});

test('the archive does not depend on the order of reading', () => {
  const records = Array.from({ length: 30 }, (_, at) =>
    makeRecord({
      id: `a${at}`,
      date: at % 5 === 0 ? null : `2024-01-${String(1 + (at % 28)).padStart(2, '0')}`,
      people: [at % 2 ? 'Sergej Muster' : 'Sergei Muster', at % 3 ? 'Muster' : `Anna${at} Ast`],
      organisations: [at % 2 ? 'Musterbund' : 'Der Musterbund'],
    }),
  );
  const shown = (input: typeof records): string => {
    const archive = linkArchive(input, knowledge);
    return JSON.stringify({
      ...archive,
      parallels: [...archive.parallels],
      related: [...archive.related],
      byId: null,
    });
  };
  assert.equal(shown(records), shown([...records].reverse()));
});
