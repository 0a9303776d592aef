import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { edtfRange } from '../../src/date/edtfRange.ts';
import { foldOrganisation } from '../../src/names/organisations/foldOrganisation.ts';
import { readKnowledge } from '../../src/read/readKnowledge.ts';

const { knowledge, problems } = await readKnowledge(fileURLToPath(new URL('../../content', import.meta.url)));
const { people, places, organisations } = knowledge.authority;

test('the shipped authority files have no fault and hold what the sample archive needs', () => {
  assert.deepEqual(problems, []);
  assert.ok(people.length >= 60 && organisations.length >= 60 && places.length >= 20);
});

test('no id and no name belongs to two records of a file', () => {
  for (const records of [people, places, organisations]) {
    const ids = records.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const owners = new Map<string, string>();
    for (const { id, name, variants } of records) {
      for (const each of new Set([name, ...variants])) {
        assert.equal(owners.get(each), undefined, `${each} belongs to ${owners.get(each)} and ${id}`);
        owners.set(each, id);
      }
    }
  }
});

test('names known to mean the same organisation do not join two records', () => {
  const owners = new Map<string, string>();
  for (const { id, name, variants } of organisations)
    for (const each of [name, ...variants]) {
      const key = foldOrganisation(each);
      assert.equal(owners.get(key) ?? id, id, each);
      owners.set(key, id);
    }
});

test('people lead to people, and their dates stand in order', () => {
  const ids = new Set(people.map(({ id }) => id));
  for (const { id, notSameAs, born, died, offices } of people) {
    for (const other of notSameAs) assert.ok(ids.has(other) && other !== id, `${id} ≠ ${other}`);
    const days = (edtf: string | undefined) => (edtf === undefined ? null : edtfRange(edtf));
    if (born && died) assert.ok((days(born)?.last ?? '') < (days(died)?.first ?? ''), id);
    for (const { from, to } of offices) {
      for (const date of [from, to]) if (date !== undefined) assert.ok(days(date), `${id} ${date}`);
      if (from && to) assert.ok((days(from)?.first ?? '') <= (days(to)?.last ?? ''), `${id} ${from} ${to}`);
    }
  }
});

test('every place has a position', () => {
  for (const { id } of places) assert.ok(knowledge.gazetteer.byId(id)?.coordinates, id);
});
