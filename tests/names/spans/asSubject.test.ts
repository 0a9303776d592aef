import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from '../support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);
const places = (text: string): string[] => listed(namesIn(text).places);

test('who studies, dies or is chairman is somebody, whatever the name looks like', () => {
  assert.deepEqual(people('Reince Priebus war bis dahin Vorsitzender der Partei.'), [
    'Reince Priebus: Reince Priebus',
  ]);
  assert.deepEqual(people('Reince Priebus studierte einige Jahre in Paris.'), [
    'Reince Priebus: Reince Priebus',
  ]);
  assert.deepEqual(people('Buenos Aires war Gastgeber der Spiele.'), []);
  assert.deepEqual(people('Manchester City ist Meister.'), []);
});

test('what is said to be a river or lies on a coast is a place; who is in the lead is not', () => {
  assert.deepEqual(places('Die Duranze ist ein Nebenfluss im Süden.'), ['Duranze: Duranze']);
  assert.ok(places('Thubarna lag an der Küste des heutigen Libyen.').includes('Thubarna: Thubarna'));
  assert.deepEqual(places('Das ist ein Ort der Ruhe, und Bewegung ist ein Fluss.'), []);
  assert.deepEqual(places('Anna Brandmeier liegt nördlich von niemandem.'), []);
});
