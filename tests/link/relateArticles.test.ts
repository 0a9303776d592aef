import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { relateArticles } from '../../src/link/relateArticles.ts';
import { makeKnowledge, makeRecord } from './makeRecord.ts';

test('articles that share rare names are related, and say by which', () => {
  const archive = linkArchive(
    [
      makeRecord({ id: 'a', date: '2024-01-01', people: ['Petra Vogt', 'Olga Ast'], places: ['Ulm'] }),
      makeRecord({ id: 'b', date: '2024-01-05', people: ['Petra Vogt', 'Olga Ast'] }),
      makeRecord({ id: 'c', date: '2024-01-06', people: ['Jana Rot'] }),
    ],
    makeKnowledge(),
  );
  assert.deepEqual(archive.related.get('a'), [{ id: 'b', reason: ['Petra Vogt', 'Olga Ast'] }]);
  assert.equal(archive.related.get('c'), undefined);
});

test('nearer in time goes first, at most four, and parallels are left to their own list', () => {
  const records = Array.from({ length: 9 }, (_, at) =>
    makeRecord({ id: `a${at}`, people: ['Petra Vogt', 'Olga Ast'] }),
  );
  const days = records.map((_, at) => at * 100);
  const related = relateArticles(records, days, new Map([['a4', ['a3']]]));
  assert.deepEqual(
    related.get('a4')?.map(({ id }) => id),
    ['a5', 'a2', 'a6', 'a1'],
  );
});

test('a name that stands everywhere relates nothing', () => {
  const records = Array.from({ length: 100 }, (_, at) => makeRecord({ id: `a${at}`, places: ['Ulm'] }));
  assert.equal(
    relateArticles(
      records,
      records.map((_, at) => at),
      new Map(),
    ).size,
    0,
  );
});
