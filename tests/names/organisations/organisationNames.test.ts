import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldWord } from '../../../src/german/foldWord.ts';
import { ORGANISATION_NAMES } from '../../../src/german/organisationNames.ts';
import { wordsIn } from '../../../src/german/wordsIn.ts';
import { foldOrganisation } from '../../../src/names/organisations/foldOrganisation.ts';
import { listed, namesIn } from '../support.ts';

const organisations = (text: string): string[] => listed(namesIn(text).organisations);

test('names that mean the same organisation are one', () => {
  assert.deepEqual(
    organisations('Der FC Schalke 04 gewann gegen Hannover 96. Für Schalke 04 traf niemand.'),
    ['FC Schalke 04: FC Schalke 04, Schalke 04', 'Hannover 96: Hannover 96'],
  );
});

test('no other name stands for two organisations', () => {
  const seen = new Set<string>();
  for (const name of ORGANISATION_NAMES.flat()) {
    assert.ok(!seen.has(name), name);
    seen.add(name);
  }
});

test('each row of the table names one organisation, however its names are spelled', () => {
  const rowOf = new Map<string, string>();
  for (const [name = '', ...others] of ORGANISATION_NAMES) {
    const key = foldOrganisation(name);
    assert.ok(!rowOf.has(key), `${name} has two rows`);
    rowOf.set(key, name);
    assert.ok(others.length > 0, `${name} alone needs no row`);
    for (const other of others) {
      assert.notEqual(other, '', `an empty name beside ${name}`);
      // else it is the name of another row, or folds to that of one
      assert.equal(foldOrganisation(other), key, `${other} is not ${name}`);
    }
  }
});

test('what a reader types is the name of one row only', () => {
  const rowOf = new Map<string, string>();
  for (const [name = '', ...others] of ORGANISATION_NAMES)
    for (const typed of [name, ...others]) {
      const key = wordsIn(typed).map(foldWord).join(' ');
      assert.equal(rowOf.get(key) ?? name, name, typed);
      rowOf.set(key, name);
    }
});

test('a body is one by its acronym, its full name and its English one', () => {
  for (const names of [
    ['Verdi', 'ver.di', 'Vereinte Dienstleistungsgewerkschaft'],
    ['Deutscher Industrie- und Handelskammertag', 'DIHK'],
    ['OECD', 'Organisation für wirtschaftliche Zusammenarbeit und Entwicklung'],
    ['EADS', 'European Aeronautic Defence and Space Company'],
    ['Internationale Energieagentur', 'IEA', 'International Energy Agency'],
  ])
    assert.equal(new Set(names.map(foldOrganisation)).size, 1, names[0]);
});

test('the article of a party is none of its name, that of a paper is', () => {
  assert.deepEqual(organisations('Die Grünen gewannen in Hessen hinzu.'), ['Die Grünen: Grünen']);
  assert.deepEqual(organisations('Darüber hatte „Die Zeit“ berichtet.'), ['Die Zeit: Die Zeit']);
});

test('a body and who speaks for it are two', () => {
  const { people, organisations: bodies } = namesIn('Dort mahnte für die CDU Helene Brandstetter zur Eile.');
  assert.deepEqual(
    [...listed(bodies), ...listed(people)],
    ['CDU: CDU', 'Helene Brandstetter: Helene Brandstetter'],
  );
});
