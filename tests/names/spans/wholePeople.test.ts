import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);
const bodies = (text: string): string[] => listed(namesIn(text).organisations);
const roles = (text: string): (string | undefined)[] =>
  namesIn(text).people.flatMap(({ mentions }) => mentions.map(({ role }) => role));

test('a first name and an initial before a surname belong to it', () => {
  assert.deepEqual(people('Als Besatzung sind vorgesehen: Eileen M. Collins, Kommandantin, und der Pilot.'), [
    'Eileen M. Collins: Eileen M. Collins',
  ]);
});

test('Nordic people have three names', () => {
  assert.deepEqual(
    people(
      'Verteidigungsminister Bjørn Arild Holt und Justizministerin Emilie Enger Brot, beide in Oslo, reisten ab.',
    ),
    ['Bjørn Arild Holt: Bjørn Arild Holt', 'Emilie Enger Brot: Emilie Enger Brot'],
  );
});

test('what somebody is given is not their name', () => {
  for (const text of [
    'Er habe Präsident Xanana Gusmão Geld geboten.',
    'Dem Trainer Karl Wagner Zeit zu geben, wäre klug.',
  ])
    assert.doesNotMatch(people(text).join(), /Geld|Zeit/, text);
});

test('who stands behind what somebody is, is no firm; a firm stays one', () => {
  const text = 'Der Tour-Favorit Lance Armberger verteidigte das Trikot mit Erfolg.';
  assert.deepEqual(bodies(text), []);
  assert.ok(people('Der Tour-Favorit Lance Armstrong verteidigte das Gelbe Trikot mit Erfolg.').length === 1);
  assert.deepEqual(bodies('Die Hugo Boss AG wuchs im Mai.'), ['Hugo Boss: Hugo Boss AG']);
});

test('an office of or for somebody is another’s', () => {
  assert.deepEqual(roles('Zehn Delegierte für Ulla Brandstetter reisten an.'), [undefined]);
  assert.deepEqual(roles('Das sagte ein Sprecher von Ulla Brandstetter am Abend.'), [undefined]);
  assert.deepEqual(roles('Der Sprecher des Außenministeriums, Karl Brandstetter, schwieg.'), [
    'Sprecher des Außenministeriums',
  ]);
});

test('a ruler with a number is no body', () => {
  const { people: who, organisations } = namesIn(
    'Er wurde von Queen Elizabeth II. zum Premierminister ernannt.',
  );
  assert.deepEqual([listed(who).length, organisations.length], [1, 0]);
});
