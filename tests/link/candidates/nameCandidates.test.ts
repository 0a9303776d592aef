import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import {
  organisationsFileSchema,
  peopleFileSchema,
  placesFileSchema,
} from '../../../src/knowledge/authority.ts';
import type { NameCandidate } from '../../../src/link/candidates/candidate.ts';
import { nameCandidates } from '../../../src/link/candidates/nameCandidates.ts';
import { linkArchive } from '../../../src/link/linkArchive.ts';
import { makeKnowledge, makeRecord } from '../makeRecord.ts';

type Told = Parameters<typeof makeRecord>[0];

const candidates = (records: Told[], authority: unknown[] = []) =>
  nameCandidates(linkArchive(records.map(makeRecord), makeKnowledge(authority)));

const namesOf = (found: NameCandidate[], kind: NameCandidate['kind']) =>
  found.filter((each) => each.kind === kind).map(({ name }) => name);

/** The archive once an answer is pasted into `people.yaml`. */
function pasted(records: Told[], candidate: NameCandidate | undefined, answer: number) {
  const yaml = candidate?.pastes[answer]?.yaml ?? '';
  const { people } = peopleFileSchema.parse({ people: parse(yaml) });
  const confirmed = Object.fromEntries(people.map(({ id, name }) => [id, name]));
  return linkArchive(
    records.map((told) => makeRecord({ ...told, confirmed })),
    makeKnowledge(people),
  );
}

test('people who are named in several articles and have no record are listed with their record', () => {
  const found = candidates([
    {
      id: 'a',
      date: '2024',
      people: ['Petra Vogt/Richterin'],
      text: 'Petra Vogt hat entschieden. Das war alles.',
    },
    { id: 'b', date: '2025', people: ['Petra Vogt/Richterin'] },
    { id: 'c', people: ['Nur Einmal'] },
  ]);
  assert.deepEqual(
    found.map(({ kind, name }) => [kind, name]),
    [['new-person', 'Petra Vogt']],
  );
  const [petra] = found;
  assert.equal(petra?.reason, '2 mentions in 2 articles');
  assert.deepEqual(petra?.contexts[0], { file: 'a.txt', text: 'Petra Vogt hat entschieden.' });
  const yaml = petra?.pastes[0]?.yaml ?? '';
  assert.match(yaml, /# Richterin \(2024 to 2025\)/);
  const { people } = peopleFileSchema.parse({ people: parse(yaml) });
  assert.equal(people[0]?.id, 'petra-vogt');
});

test('a context is the sentence, cut at words where it is long', () => {
  const before = 'Wie der Vorstand der Genossenschaft nach einer langen Sitzung am späten Abend mitteilte, ';
  const text = `${before.repeat(3)}wird Petra Vogt gehen. Ende.`;
  const start = text.indexOf('Petra');
  const record = makeRecord({ id: 'a', people: ['Petra Vogt'], text });
  const moved = {
    ...record,
    people: record.people.map((person) => ({
      ...person,
      mentions: Array.from({ length: 3 }, () => ({ start, end: start + 10, text: 'Petra Vogt' })),
    })),
  };
  const [petra] = nameCandidates(linkArchive([moved], makeKnowledge()));
  assert.match(petra?.contexts[0]?.text ?? '', /^… \S.*mitteilte, wird Petra Vogt gehen\.$/);
});

test('no genitive becomes a variant', () => {
  const [found] = candidates([
    { id: 'a', people: ['Petra Vogt'] },
    { id: 'b', people: ['Petra Vogts'] },
    { id: 'c', people: ['Petra Vogt'] },
  ]);
  assert.doesNotMatch(found?.pastes[0]?.yaml ?? '', /variants/);
});

test('a lone surname and an abbreviated first name are likely doubles, and not listed as new', () => {
  const found = candidates([
    { id: 'a', people: ['Alexander Vogt'] },
    { id: 'b', people: ['Alex Vogt'] },
    { id: 'c', people: ['Alex Vogt'] },
    { id: 'd', people: ['Vogt'] },
    { id: 'e', people: ['Petra Vogt'] },
  ]);
  assert.deepEqual(namesOf(found, 'likely-double').sort(), ['Alex Vogt', 'Vogt']);
  assert.deepEqual(namesOf(found, 'new-person'), []);
  for (const { pastes } of found)
    for (const { yaml } of pastes) peopleFileSchema.parse({ people: parse(yaml) });
});

test('two of one surname in one article are two, so is who has another first name', () => {
  const found = candidates([
    { id: 'a', people: ['Alexander Vogt', 'Alex Vogt'] },
    { id: 'b', people: ['Petra Vogt'] },
  ]);
  assert.deepEqual(namesOf(found, 'likely-double'), []);
});

test('a surname alone is listed once, whatever the number of articles, with all who may be meant', () => {
  const found = candidates([
    { id: 'a', people: ['Horst Köhler'] },
    { id: 'b', people: ['Horst Köhler'] },
    { id: 'c', people: ['Erna Köhler'] },
    { id: 'd', people: ['Köhler'] },
    { id: 'e', people: ['Köhler'] },
  ]);
  const doubles = found.filter(({ kind }) => kind === 'likely-double');
  assert.deepEqual(
    doubles.map(({ name, reason, articles }) => [name, reason, articles]),
    [['Köhler', 'a name alone; may be Horst Köhler or Erna Köhler', 2]],
  );
});

test('no first name, ruler or word that is only folded alike is somebody’s surname', () => {
  const found = candidates([
    { id: 'a', people: ['Robin Alexander', 'Frank Karl', 'Richard Baer', 'Ayaan Hirsi Ali'] },
    { id: 'b', people: ['Alexander', 'Karl V.', 'Bayer', 'Ben Ali'] },
  ]);
  assert.deepEqual(namesOf(found, 'likely-double'), []);
});

test('a slip of the pen is a likely double, two listed names that differ in a letter are two', () => {
  const found = candidates([
    { id: 'a', people: ['Wolfgang Brandstetter', 'Peter Müller'] },
    { id: 'b', people: ['Wolfgang Brandsteter', 'Peter Möller'] },
    { id: 'c', people: ['Wolfgang Brandstetter'] },
  ]);
  assert.deepEqual(namesOf(found, 'likely-double'), []);
  const slips = candidates([
    { id: 'a', people: ['Wolfgang Brandstetter', 'Peter Müller'] },
    { id: 'b', people: ['Wolfgang Brandstotter', 'Peter Möller'] },
    { id: 'c', people: ['Wolfgang Brandstetter'] },
  ]);
  assert.deepEqual(
    slips.filter(({ kind }) => kind === 'likely-double').map(({ name, reason }) => [name, reason]),
    [['Wolfgang Brandstotter', 'may be Wolfgang Brandstetter']],
  );
});

test('a ruler under two spellings is a likely double', () => {
  const found = candidates([
    { id: 'a', people: ['Elisabeth II.'] },
    { id: 'b', people: ['Elizabeth II.'] },
  ]);
  assert.equal(namesOf(found, 'likely-double').length, 1);
});

test('whoever is kept apart is listed no more', () => {
  const records = [
    { id: 'a', people: ['Horst Köhler'] },
    { id: 'b', people: ['Köhler'] },
  ];
  const apart = pasted(records, candidates(records)[0], 1);
  assert.deepEqual(
    apart.people.map(({ id }) => id),
    ['horst-koehler', 'koehler'],
  );
  assert.deepEqual(namesOf(nameCandidates(apart), 'likely-double'), []);
});

test('an editor’s record comes as a whole with the variant added, since it replaces the one that is there', () => {
  const record = { id: 'horst-koehler', name: 'Horst Köhler', variants: ['H. Köhler'], born: '1943' };
  const found = candidates(
    [
      { id: 'a', people: ['Horst Köhler'], confirmed: { 'horst-koehler': 'Horst Köhler' } },
      { id: 'b', people: ['Köhler'] },
    ],
    [record],
  );
  const [joining, apart] = found[0]?.pastes ?? [];
  assert.match(joining?.effect ?? '', /in place of the record horst-koehler/);
  assert.deepEqual(parse(joining?.yaml ?? ''), [{ ...record, variants: ['H. Köhler', 'Köhler'] }]);
  assert.deepEqual(parse(apart?.yaml ?? ''), [{ ...record, notSameAs: ['koehler'] }]);
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
  assert.deepEqual(peopleFileSchema.parse(parse(found[0]?.pastes[0]?.yaml ?? '')).never, ['Haus']);
});

test('people whose names end like nouns are people', () => {
  const people = [
    'Franz Josef Jung',
    'Edmon Chung',
    'Kou Hsu-sung',
    'Frank-Jürgen Weise',
    'Bounty Killer/Musiker',
  ];
  assert.deepEqual(candidates([{ id: 'a', people }]), []);
});

test('what the archive mostly names as something else is likely no name of its kind', () => {
  const often = ['b', 'c', 'd'].map((id) => ({ id, organisations: ['Musterfunk'], places: ['Zielort'] }));
  const found = candidates([
    { id: 'a', people: ['Musterfunk'], organisations: ['Zielort'] },
    { id: 'e', places: ['Musterburg'], organisations: ['Musterburg'] },
    ...often,
  ]);
  assert.deepEqual(
    found
      .filter(({ kind }) => kind === 'likely-non-name')
      .map(({ type, name, reason }) => [type, name, reason]),
    [
      ['person', 'Musterfunk', 'elsewhere the name of an organisation: 3 mentions in 3 articles'],
      ['organisation', 'Zielort', 'elsewhere the name of a place: 3 mentions in 3 articles'],
    ],
  );
  assert.deepEqual(organisationsFileSchema.parse(parse(found[1]?.pastes[0]?.yaml ?? '')).never, ['Zielort']);
});

test('organisations: slips of the pen and acronyms of the same article, no other number', () => {
  const found = candidates([
    { id: 'a', organisations: ['Musterhafener Nachrichten', 'Bund Freier Winzer', 'Kanal 14 Nord'] },
    { id: 'b', organisations: ['Musterhafener Nachrichten'] },
    { id: 'c', organisations: ['Musterhafner Nachrichten', 'Kanal 15 Nord'] },
    { id: 'd', organisations: ['BFW', 'Bund Freier Winzer'] },
  ]);
  const doubles = found.filter(({ kind }) => kind === 'likely-double');
  assert.deepEqual(
    doubles.map(({ name, reason }) => [name, reason]),
    [
      ['BFW', 'may be Bund Freier Winzer'],
      ['Musterhafner Nachrichten', 'may be Musterhafener Nachrichten'],
    ],
  );
  for (const { pastes } of doubles)
    for (const { yaml } of pastes) organisationsFileSchema.parse({ organisations: parse(yaml) });
});

test('places: two on the map are two, one that is on none may be a slip of the pen', () => {
  const unknown = { kind: 'other', coordinates: null } as const;
  const withPlaces = (id: string, names: string[], more: object = {}) => {
    const record = makeRecord({ id, places: names });
    return { ...record, places: record.places.map((place) => ({ ...place, ...more })) };
  };
  const archive = linkArchive(
    [
      withPlaces('a', ['Musterburg', 'Altstetten']),
      withPlaces('b', ['Musterburk', 'Dorfhausen'], unknown),
      withPlaces('c', ['Dorfhausen'], unknown),
      withPlaces('d', ['Allstetten']),
    ],
    makeKnowledge(),
  );
  const found = nameCandidates(archive);
  assert.deepEqual(
    found.map(({ kind, name }) => [kind, name]),
    [
      ['likely-double', 'Musterburk'],
      ['unplaced', 'Dorfhausen'],
    ],
  );
  const [double, unplaced] = found;
  for (const yaml of [double?.pastes[0]?.yaml, double?.pastes[1]?.yaml, unplaced?.pastes[0]?.yaml])
    placesFileSchema.parse({ places: parse(yaml ?? '') });
});

test('YAML stays YAML whatever the name', () => {
  const name = 'Petra "x": # Vogt\\';
  const found = candidates([
    { id: 'a', people: [name] },
    { id: 'b', people: [name] },
  ]);
  for (const { pastes } of found) for (const { yaml } of pastes) assert.doesNotThrow(() => parse(yaml));
  assert.ok(found.length > 0);
});
