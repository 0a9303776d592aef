import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed, namesIn } from './support.ts';

const people = (text: string): string[] => listed(namesIn(text).people);

test('a first name before a surname is a person wherever it stands, one behind an office with any name', () => {
  assert.deepEqual(people('Die Ministerin Helene Brandstetter sprach am Freitag in Rostock.'), [
    'Helene Brandstetter: Helene Brandstetter',
  ]);
  assert.deepEqual(people('Die Ministerin Helene Quastenflug sprach.'), [
    'Helene Quastenflug: Helene Quastenflug',
  ]);
});

test('what is named after somebody is nobody, nor is a first name before a noun', () => {
  assert.deepEqual(people('Die Helene Brandstetter Stiftung gab Geld für den Hafen.'), []);
  assert.deepEqual(people('Die Ministerin Helene Montag früh im Radio.'), []);
  assert.deepEqual(people('Am Steg lag die Helene Segelboot an Segelboot.'), []);
});

test('rulers are known by their number, women by where they come from', () => {
  assert.deepEqual(people('Um 1300 besiegte Otgar VII. die Bewohner der Insel.'), ['Otgar VII.: Otgar VII.']);
  assert.deepEqual(people('Nach Kapitel VII. der Satzung ist das verboten.'), []);
  assert.deepEqual(people('Es siegte die Thailänderin Prapai Jarunratt im Finale.'), [
    'Prapai Jarunratt: Prapai Jarunratt',
  ]);
});

test('a given name of two syllables behind a family name of East Asia is somebody', () => {
  assert.deepEqual(people('Park Ji-won eröffnete 1998 ein Restaurant.'), ['Park Ji-won: Park Ji-won']);
  assert.deepEqual(people('Der Park war leer, das Bosch-museum zu.'), []);
});
