import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const word = (text: string) => ({ kind: 'word', text });

test('words must all occur, alternatives and exclusions are told apart', () => {
  assert.deepEqual(parseQuery('Gipfel -Moskau Rakete ODER Satellit').clauses, [
    { any: [word('Gipfel')], not: false },
    { any: [word('Moskau')], not: true },
    { any: [word('Rakete'), word('Satellit')], not: false },
  ]);
});

test('quotation marks of every kind make a phrase, around one word an exact word', () => {
  for (const query of ['"im Gespräch"', '„im Gespräch“', '»im Gespräch«', '"im Gespräch'])
    assert.deepEqual(parseQuery(query).clauses, [
      { any: [{ kind: 'phrase', text: 'im Gespräch' }], not: false },
    ]);
  assert.deepEqual(parseQuery('-"Kiew"').clauses, [{ any: [{ kind: 'exact', text: 'Kiew' }], not: true }]);
});

test('hyphens inside words, unknown fields and lone signs are no operators', () => {
  assert.deepEqual(parseQuery('CDU-Politiker http://x – - ! ""').clauses, [
    { any: [word('CDU-Politiker')], not: false },
    { any: [word('http://x')], not: false },
  ]);
  assert.deepEqual(parseQuery('Politiker:innen').clauses, [{ any: [word('Politiker:innen')], not: false }]);
  assert.deepEqual(parseQuery('').clauses, []);
});

test('groups of three figures are one number', () => {
  const words = (text: string) => parseQuery(text).clauses.map(({ any }) => any[0]?.text);
  assert.deepEqual(words('15 000 Tote'), ['15000', 'Tote']);
  assert.deepEqual(words('2 000 000'), ['2000000']);
  assert.deepEqual(words('Boeing 747 400'), ['Boeing', '747', '400']);
  assert.deepEqual(words('007 000'), ['007', '000']);
  assert.deepEqual(words('15 -000'), ['15', '000']);
});

test('fields', () => {
  assert.deepEqual(parseQuery('person:"Kim Jong Un" -ort:Moskau quelle:').fields, [
    { field: 'person', value: 'Kim Jong Un', not: false },
    { field: 'ort', value: 'Moskau', not: true },
  ]);
});

test('spans of time, with both ends meant', () => {
  const span = (query: string) => {
    const { from, to } = parseQuery(query);
    return [from, to];
  };
  assert.deepEqual(span('jahr:2019..2021'), ['2019-01-01', '2021-12-31']);
  assert.deepEqual(span('jahr:2019-2021'), ['2019-01-01', '2021-12-31']);
  assert.deepEqual(span('jahr:2020'), ['2020-01-01', '2020-12-31']);
  assert.deepEqual(span('jahr:2020..'), ['2020-01-01', null]);
  assert.deepEqual(span('jahr:..2020-02'), [null, '2020-02-29']);
  assert.deepEqual(span('vor:2020'), [null, '2019-12-31']);
  assert.deepEqual(span('nach:2020'), ['2021-01-01', null]);
  assert.deepEqual(span('nach:17.5.2020'), ['2020-05-18', null]);
  assert.deepEqual(span('vor:1.3.2020'), [null, '2020-02-29']);
  assert.deepEqual(span('nach:2018 vor:2020 jahr:2015..2030'), ['2019-01-01', '2019-12-31']);
});

test('what is no date asks for nothing and is told', () => {
  for (const q of ['jahr:bald', 'vor:31.2.2020']) {
    const { clauses, from, to, notices } = parseQuery(q);
    assert.deepEqual({ clauses, from, to }, { clauses: [], from: null, to: null });
    assert.deepEqual(notices, [{ kind: 'noDate', typed: q }]);
  }
});

test('years in the wrong order are read the other way round, and it is told', () => {
  for (const q of ['jahr:2021..2019', 'jahr:2021-2019']) {
    const { from, to, notices } = parseQuery(q);
    assert.deepEqual([from, to], ['2019-01-01', '2021-12-31']);
    assert.deepEqual(notices, [{ kind: 'swapped', typed: q }]);
  }
  assert.deepEqual(parseQuery('jahr:2019..2021').notices, []);
});

test('fields that do not exist or have no value, and a small „oder“, are told', () => {
  const kinds = (q: string) => parseQuery(q).notices.map(({ kind, typed }) => `${kind} ${typed}`);
  assert.deepEqual(kinds('titel:Deich'), ['noField titel:Deich']);
  assert.deepEqual(kinds('Deich seit:2020'), ['noField seit:2020']);
  assert.deepEqual(kinds('person:'), ['noValue person:']);
  assert.deepEqual(kinds('quelle:""'), ['noValue quelle:""']);
  assert.deepEqual(kinds('Rathaus oder Deich'), ['smallOr oder']);
  for (const q of [
    'Rathaus ODER Deich',
    'Politiker:innen',
    'https://blatt.example',
    '12:30',
    '"a:b"',
    'oder',
  ])
    assert.deepEqual(kinds(q), [], q);
});

test('a long query of signs is read at once', () => {
  const seconds = cpuSeconds(() => {
    parseQuery('-"'.repeat(5000));
    parseQuery(`${'a:'.repeat(5000)}`);
  });
  assert.ok(seconds < 1, `took ${seconds} s`);
});

test('a large NICHT or NOT excludes the word behind it, a small one is a word', () => {
  const denied = (q: string): string[] =>
    parseQuery(q).clauses.flatMap(({ any, not }) => (not ? any.map(({ text }) => text) : []));
  assert.deepEqual(denied('Deich NICHT Rathaus Tor'), ['Rathaus']);
  assert.deepEqual(denied('Deich NOT "altes Rathaus"'), ['altes Rathaus']);
  assert.deepEqual(denied('Deich nicht Rathaus'), []);
  assert.deepEqual(parseQuery('Deich NICHT').clauses.length, 1);
});

test('letters of a short form stand together, soft hyphens are dropped', () => {
  const words = (q: string): string[] =>
    parseQuery(q).clauses.flatMap(({ any }) => any.map(({ text }) => text));
  assert.deepEqual(words('Verein e. V.'), ['Verein', 'e.V.']);
  assert.deepEqual(words('z. B. Rad'), ['z.B.', 'Rad']);
  assert.deepEqual(words('Wasser\u00adwerk'), ['Wasserwerk']);
  assert.deepEqual(words('J. C. Lemberg'), ['J.', 'C.', 'Lemberg']);
});

test('initials joined by a hyphen are single ones, a word with one is not', () => {
  const words = (q: string): string[] =>
    parseQuery(q).clauses.flatMap(({ any }) => any.map(({ text }) => text));
  assert.deepEqual(words('J.-C. Lemberg'), ['J.', 'C.', 'Lemberg']);
  assert.deepEqual(words('U.S.-Dollar G-20'), ['U.S.-Dollar', 'G-20']);
});
