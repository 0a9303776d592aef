import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublicArchive } from '../../src/publish/publicArchive.ts';
import { type RegisterPage, registerPages } from '../../src/publish/registerPages.ts';
import { makeRecord } from '../support/records.ts';

const records = [
  makeRecord({ id: 'a-2018', published: { edtf: '2018-05', certainty: 'stated', basis: 'header', line: 1 } }),
  makeRecord({ id: 'b-2024', published: { edtf: '2024', certainty: 'stated', basis: 'header', line: 1 } }),
  makeRecord({ id: 'c-undated' }),
];

function archiveOf(people: PublicArchive['people']): PublicArchive {
  const none = { places: [], organisations: [], sources: [], parallels: new Map(), related: new Map() };
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    people,
    ...none,
    blocked: [],
  };
}

function person(name: string, articles: string[]): PublicArchive['people'][number] {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const none = { authority: null, wordings: [], companions: [], roles: [], candidates: [] };
  return { id, name, status: 'found', count: articles.length, articles, ...none };
}

const people = [
  person('Wladimir Putin', ['b-2024', 'c-undated']),
  person('Kim Jong Un', ['a-2018', 'b-2024', 'c-undated']),
  person('Ältere Ärztin', ['c-undated']),
];

const shown = ({ groups }: RegisterPage): string[] =>
  groups.flatMap(({ heading, entries }) => [`[${heading}]`, ...entries.map(({ name }) => name)]);

test('a register is filed by family name and can be read by frequency and by first mention', () => {
  const pages = registerPages(archiveOf(people));
  assert.deepEqual(
    pages.map((page) => [page.path, shown(page)]),
    [
      ['/personen/', ['[null]', 'Ärztin, Ältere', 'Kim Jong Un', 'Putin, Wladimir']],
      ['/personen/nach-haeufigkeit/', ['[null]', 'Kim Jong Un', 'Putin, Wladimir', 'Ärztin, Ältere']],
      [
        '/personen/nach-erster-nennung/',
        ['[2018]', 'Kim Jong Un', '[2024]', 'Putin, Wladimir', '[Ohne Jahr]', 'Ärztin, Ältere'],
      ],
      ['/orte/', []],
      ['/organisationen/', []],
      ['/quellen/', []],
    ],
  );
});

test('more names than one sees at a glance stand under their letters', () => {
  const more = Array.from({ length: 18 }, (_, i) => person(`Anna Muster${i + 10}`, ['b-2024']));
  const [first] = registerPages(archiveOf([...people, ...more]));
  assert.deepEqual(
    first?.letters.map(({ letter, path, count }) => [letter, path, count]),
    [
      ['A', '/personen/#buchstabe-a', 1],
      ['K', '/personen/#buchstabe-k', 1],
      ['M', '/personen/#buchstabe-m', 18],
      ['P', '/personen/#buchstabe-p', 1],
    ],
  );
  const [few] = registerPages(archiveOf([...people, ...more.slice(1)]));
  assert.deepEqual(few?.letters, []);
});

test('two names need no other order', () => {
  const [first, second] = registerPages(archiveOf(people.slice(1)));
  assert.deepEqual(first?.orders, []);
  assert.equal(second?.kind, 'places');
});

test('a large register has a page a letter and begins with those in most articles', () => {
  const many = Array.from({ length: 300 }, (_, i) => person(`Anna Muster${i}`, ['b-2024']));
  const pages = registerPages(archiveOf([...many, person('Zoe Zander', ['a-2018', 'b-2024'])]));
  const [start, letterM] = pages;
  assert.equal(start?.top[0]?.name, 'Zander, Zoe');
  assert.equal(start?.top.length, 60);
  assert.equal(letterM?.path, '/personen/buchstabe-m/');
  assert.equal(letterM?.groups[0]?.entries.length, 300);
});
