import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { peopleFileSchema } from '../../src/knowledge/authority.ts';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { nameCandidates } from '../../src/link/nameCandidates.ts';
import { makeKnowledge, makeRecord } from './makeRecord.ts';

const candidates = (records: Parameters<typeof makeRecord>[0][], authority: unknown[] = []) =>
  nameCandidates(linkArchive(records.map(makeRecord), makeKnowledge(authority)));

test('people who are named in several articles and have no record are listed with their record', () => {
  const found = candidates([
    { id: 'a', date: '2024', people: ['Petra Vogt/Richterin'], text: 'Petra Vogt hat entschieden.' },
    { id: 'b', people: ['Petra Vogt'] },
    { id: 'c', people: ['Nur Einmal'] },
  ]);
  assert.deepEqual(
    found.map(({ kind, name }) => [kind, name]),
    [['new-person', 'Petra Vogt']],
  );
  const [petra] = found;
  assert.deepEqual(petra?.contexts[0], { file: 'a.txt', text: 'Petra Vogt hat entschieden.' });
  assert.match(petra?.paste.yaml ?? '', /# {3}Richterin \(2024\)/);
  const { people } = peopleFileSchema.parse({ people: parse(petra?.paste.yaml ?? '') });
  assert.equal(people[0]?.id, 'petra-vogt');
});

test('a lone surname and an abbreviated first name are likely doubles', () => {
  const found = candidates([
    { id: 'a', people: ['Alexander Vogt'] },
    { id: 'b', people: ['Alex Vogt'] },
    { id: 'c', people: ['Vogt'] },
    { id: 'd', people: ['Petra Vogt'] },
  ]);
  const doubles = found.filter(({ kind }) => kind === 'likely-double');
  assert.deepEqual(doubles.map(({ name }) => name).sort(), ['Alex Vogt', 'Vogt']);
  for (const { paste } of doubles) peopleFileSchema.parse({ people: parse(paste.yaml) });
});

test('what looks like no name is listed with the line that bans it', () => {
  const found = candidates([
    { id: 'a', people: ['Haus', 'Nationale Sicherheitsberaterin Mitteilung', 'Petra Vogt', 'Petra Haus'] },
  ]);
  assert.deepEqual(
    found.map(({ kind, name }) => [kind, name]),
    [
      ['likely-non-name', 'Haus'],
      ['likely-non-name', 'Nationale Sicherheitsberaterin Mitteilung'],
    ],
  );
  assert.deepEqual(peopleFileSchema.parse(parse(found[0]?.paste.yaml ?? '')).never, ['Haus']);
});

test('YAML stays YAML whatever the name', () => {
  const name = 'Petra "x": # Vogt\\';
  const found = candidates([
    { id: 'a', people: [name] },
    { id: 'b', people: [name] },
  ]);
  for (const { paste } of found) assert.doesNotThrow(() => parse(paste.yaml));
  assert.ok(found.length > 0);
});
