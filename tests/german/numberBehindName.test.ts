import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberBehindName } from '../../src/german/numberBehindName.ts';

test('a number behind a name in figures and in Roman numerals', () => {
  assert.deepEqual(numberBehindName('Agenda', '4'), ['Agenda-4', 'Agenda IV', 'Agenda-IV']);
  assert.deepEqual(numberBehindName('Gregor', '16.'), ['Gregor-16', 'Gregor XVI', 'Gregor-XVI']);
  assert.deepEqual(numberBehindName('Formel', 'Eins'), ['Formel-1', 'Formel 1']);
  assert.deepEqual(numberBehindName('Formel', 'eins'), []);
  assert.deepEqual(numberBehindName('Golfkrieg', 'II').slice(3), ['zweite Golfkrieg', '2 Golfkrieg']);
  assert.deepEqual(numberBehindName('Ludwig', 'XIV.'), ['Ludwig-XIV', 'Ludwig 14', 'Ludwig-14']);
});

test('letters and the figures of a type, a road or a virus', () => {
  assert.deepEqual(numberBehindName('A', '380'), ['A380']);
  assert.deepEqual(numberBehindName('H7', 'N9'), ['H7N9']);
  assert.deepEqual(numberBehindName('TU', '154M'), ['TU154M']);
});

test('nothing for other words and numbers', () => {
  for (const [word, number] of [
    ['im', '4'],
    ['Jahr', '2005'],
    ['Wahl', '0'],
    ['Wahl', '40'],
    ['Wahl', '-1'],
    ['Wahl', 'Ergebnis'],
    ['Erfurt', ''],
    ['SPD', 'CDU'],
    ['UN', 'Rat'],
    ['', ''],
  ] as const)
    assert.deepEqual(numberBehindName(word, number), [], `${word} ${number}`);
});
