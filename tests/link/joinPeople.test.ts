import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Archive, linkArchive } from '../../src/link/linkArchive.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeKnowledge, makeRecord } from './makeRecord.ts';

const people = (archive: Archive): string[] =>
  archive.people.map(({ id, articles }) => `${id} ${articles.join(',')}`);
const link = (records: Parameters<typeof makeRecord>[0][], authority: unknown[] = []): Archive =>
  linkArchive(records.map(makeRecord), makeKnowledge(authority));

test('spellings of one full name are one person under the commonest', () => {
  const archive = link([
    { id: 'a', people: ['Sergej Muster'] },
    { id: 'b', people: ['Sergei Muster'] },
    { id: 'c', people: ['Sergej Muster'] },
    { id: 'd', people: ['Kim Muster-Un'] },
  ]);
  assert.deepEqual(people(archive), ['kim-muster-un d', 'sergej-muster a,b,c']);
  for (const { people: named } of archive.records.slice(0, 3))
    assert.deepEqual(
      named.map(({ id, name }) => [id, name]),
      [['sergej-muster', 'Sergej Muster']],
    );
});

test('a rare surname alone joins its only bearer, a common one does not', () => {
  const archive = link([
    { id: 'a', people: ['Anna Quastenflug', 'Paul Müller'] },
    { id: 'b', people: ['Quastenflug', 'Müller'] },
  ]);
  assert.deepEqual(people(archive).sort(), ['anna-quastenflug a,b', 'mueller b', 'paul-mueller a']);
});

test('a first name or a ruler’s name alone joins nobody who has it as a surname, unless the office fits', () => {
  const archive = link([
    { id: 'a', people: ['Robin Alexander', 'Frank Karl/Leiter'] },
    { id: 'b', people: ['Alexander', 'Karl V.'] },
    { id: 'c', people: ['Karl/Leiter', 'Benedikt XVI.'] },
    { id: 'd', people: ['Benedikt'] },
  ]);
  assert.deepEqual(people(archive).sort(), [
    'alexander b',
    'benedikt-xvi c,d',
    'frank-karl a,c',
    'karl-v b',
    'robin-alexander a',
  ]);
});

test('a first name alone joins whoever an article calls by it beside the full name', () => {
  const record = (id: string, ...alone: [full: string, called: string][]): ArticleRecord => {
    const made = makeRecord({ id, people: alone.map(([full]) => full) });
    for (const [i, [, text]] of alone.entries())
      made.people[i]?.mentions.push({ start: 0, end: text.length, text });
    return made;
  };
  const first = () => record('a', ['Thaworn Quastenflug', 'Thaworns'], ['Odo Lindner', 'Lindner']);
  const bare = () => makeRecord({ id: 'b', people: ['Thaworn', 'Odo'] });
  assert.deepEqual(people(linkArchive([first(), bare()], makeKnowledge())).sort(), [
    'odo b',
    'odo-lindner a',
    'thaworn-quastenflug a,b',
  ]);
  const namesake = record('c', ['Thaworn Kranz', 'Thaworn']);
  assert.deepEqual(people(linkArchive([first(), bare(), namesake], makeKnowledge())).sort(), [
    'odo b',
    'odo-lindner a',
    'thaworn b',
    'thaworn-kranz c',
    'thaworn-quastenflug a',
  ]);
});

test('a common surname joins its only bearer where the article names the office', () => {
  const archive = link([
    { id: 'a', people: ['Paul Müller/Landrat'] },
    { id: 'b', people: ['Müller/Landrat'] },
    { id: 'c', people: ['Müller/Trainer'] },
  ]);
  assert.deepEqual(people(archive), ['mueller c', 'paul-mueller a,b']);
});

test('with two bearers a surname is never joined; the doubt is reported with the line that settles it', () => {
  const archive = link([
    { id: 'a', people: ['Anna Quastenflug'] },
    { id: 'b', people: ['Bernd Quastenflug'] },
    { id: 'c', people: ['Quastenflug'] },
    { id: 'd', people: ['Quastenflug'] },
  ]);
  assert.equal(archive.people.filter(({ name }) => name === 'Quastenflug').length, 2);
  const candidates = [
    { id: 'anna-quastenflug', name: 'Anna Quastenflug' },
    { id: 'bernd-quastenflug', name: 'Bernd Quastenflug' },
  ];
  assert.deepEqual(archive.byId.get('c')?.people[0]?.candidates, candidates);
  assert.deepEqual(archive.people.find(({ articles }) => articles[0] === 'd')?.candidates, candidates);
  assert.equal(archive.byId.get('a')?.people[0]?.candidates, undefined);
  const [doubt] = archive.byId.get('c')?.problems ?? [];
  assert.equal(doubt?.code, 'ambiguous-name');
  assert.match(doubt?.message ?? '', /Anna Quastenflug, Bernd Quastenflug/);
  assert.match(
    doubt?.remedy ?? '',
    /- \{ id: anna-quastenflug, name: "Anna Quastenflug", variants: \["Quastenflug"\] \}/,
  );
});

test('an editor’s office decides between bearers, while it is held', () => {
  const authority = [
    { id: 'anna-ast', name: 'Anna Ast', offices: [{ office: 'Ministerin', from: '2020', to: '2022' }] },
    { id: 'bernd-ast', name: 'Bernd Ast', offices: [{ office: 'Minister', from: '2022-02', to: '2024' }] },
  ];
  const archive = link(
    [
      { id: 'a', date: '2021-05', people: ['Ast/Ministerin'] },
      { id: 'b', date: '2023-05', people: ['Ast/Minister'] },
      { id: 'c', date: '2023-05', people: ['Ast'] },
      { id: 'd', date: '2023-05', people: ['Ast/Schwester des Ministers'] },
    ],
    authority,
  );
  assert.equal(archive.byId.get('a')?.people[0]?.id, 'anna-ast');
  assert.equal(archive.byId.get('b')?.people[0]?.id, 'bernd-ast');
  assert.equal(archive.byId.get('c')?.people[0]?.name, 'Ast');
  assert.equal(archive.byId.get('d')?.people[0]?.name, 'Ast');
});

test('an editor’s record is not every bearer of its surname', () => {
  const authority = [{ id: 'paul-schroeder', name: 'Paul Schröder', variants: ['Rotkehlchen'] }];
  const confirmed = { 'paul-schroeder': 'Schröder' };
  const archive = link(
    [
      { id: 'a', people: ['Schröder'], confirmed },
      { id: 'b', people: ['Rotkehlchen'], confirmed: { 'paul-schroeder': 'Rotkehlchen' } },
    ],
    authority,
  );
  assert.equal(archive.byId.get('a')?.people[0]?.status, 'found');
  assert.equal(archive.byId.get('a')?.people[0]?.name, 'Schröder');
  assert.equal(archive.byId.get('b')?.people[0]?.id, 'paul-schroeder');
});

test('the editor’s name stands everywhere, in quotations too', () => {
  const authority = [{ id: 'petra-vogt', name: 'Petra Vogt', variants: ['Petra Voigt'] }];
  const archive = link(
    [
      {
        id: 'a',
        people: ['Petra Voigt'],
        confirmed: { 'petra-vogt': 'Petra Voigt' },
      },
      {
        id: 'b',
        people: ['Sergei Muster', 'Sergej Muster'],
        quotes: [{ text: 'Ja', speaker: 'Sergej Muster' }],
      },
    ],
    authority,
  );
  assert.equal(archive.people.find(({ id }) => id === 'petra-vogt')?.authority?.name, 'Petra Vogt');
  assert.equal(archive.byId.get('a')?.people[0]?.name, 'Petra Vogt');
  const [both] = archive.byId.get('b')?.people ?? [];
  assert.equal(archive.byId.get('b')?.people.length, 1);
  assert.equal(both?.mentions.length, 2);
  assert.deepEqual(archive.byId.get('b')?.quotes[0]?.speaker, { name: both?.name, personId: both?.id });
});

test('a found namesake never takes the id of an editor’s person', () => {
  const authority = [{ id: 'petra-vogt', name: 'Petra Vogt, Richterin' }];
  const archive = link([{ id: 'a', people: ['Petra Vogt'] }], authority);
  assert.match(archive.people[0]?.id ?? '', /^petra-vogt-[0-9a-f]{6}$/);
});

test('whom an article gives an age that the record does not allow is somebody else', () => {
  const told = (id: string, date: string, text: string) => ({
    id,
    date,
    text,
    people: ['Ilse Muster'],
    confirmed: { 'ilse-muster-alt': 'Ilse Muster' },
  });
  const authority = [{ id: 'ilse-muster-alt', name: 'Ilse Muster', born: '1920', died: '2001' }];
  const archive = link(
    [
      told('a', '2015-02-01', 'Ilse Muster (34) fordert mehr Radwege.'),
      told('b', '1990-02-01', 'Ilse Muster (69) fordert mehr Radwege.'),
      told('c', '2015-02-02', 'Ilse Muster lebte hier.'),
    ],
    authority,
  );
  assert.deepEqual(people(archive).sort(), ['ilse-muster a', 'ilse-muster-alt b,c']);
  const doubtsOf = (id: string): string[] =>
    archive.records
      .filter((record) => record.id === id)
      .flatMap(({ problems }) => problems.map(({ message }) => message))
      .filter((message) => message.includes('ilse-muster-alt'));
  assert.equal(doubtsOf('a').length, 1);
  assert.deepEqual([...doubtsOf('b'), ...doubtsOf('c')], []);
});

test('an office that a record lists as a title is its holder, in the whole archive too', () => {
  const record = makeRecord({
    id: 'a',
    people: ['Hafenbaron/Hafenbaron'],
    confirmed: { 'gero-quorr': 'Hafenbaron' },
  });
  const archive = linkArchive(
    [record],
    makeKnowledge([{ id: 'gero-quorr', name: 'Gero Quorr', titles: ['Hafenbaron'] }]),
  );
  assert.deepEqual(people(archive), ['gero-quorr a']);
});
