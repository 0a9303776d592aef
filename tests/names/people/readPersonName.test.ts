import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldName } from '../../../src/names/people/foldName.ts';
import { readPersonName } from '../../../src/names/people/readPersonName.ts';

for (const [one, other] of [
  ['Kim Jong-un', 'Kim Jong Un'],
  ['Sergej Schoigu', 'Sergei Shoigu'],
  ['Donald J. Trump', 'Donald Trump'],
  ['Dwayne „The Rock“ Johnson', 'Dwayne Johnson'],
  ['Wolodymyr Selenskyj', 'Wolodymyr Selenski'],
  ['Jekaterina Wolkonskaja', 'Ekaterina Volkonskaya'],
  ['Tamara Feodorowa', 'Tamara Fjodorowa'],
  ['Bernd Kranz junior', 'Bernd Kranz jun.'],
] as const)
  test(`${one} and ${other} are one`, () => assert.equal(readPersonName(one).key, readPersonName(other).key));

for (const [one, other] of [
  ['Kim Jong-un', 'Kim Jong-il'],
  ['Kim Jong-un', 'Kim Yo-jong'],
  ['Peter Hartmann', 'Paul Hartmann'],
  ['George Bush', 'Jeb Bush'],
  ['Donald Trump', 'Donald Trump Jr.'],
  ['Bernd Kranz senior', 'Bernd Kranz junior'],
  ['Jens Kranz', 'Ens Kranz'],
] as const)
  test(`${one} and ${other} are two`, () =>
    assert.notEqual(readPersonName(one).key, readPersonName(other).key));

for (const [name, family] of [
  ['Ursula von der Leyen', 'Leyen'],
  ['Mohammed bin Salman', 'Salman'],
  ['Charles de Gaulle', 'Gaulle'],
  ['Yoon Suk Yeol', 'Yoon'],
  ['Xi Jinping', 'Xi'],
  ['Kim Novak', 'Novak'],
] as const)
  test(`the family name of ${name} is ${family}`, () =>
    assert.equal(readPersonName(name).family, foldName(family)));

test('a surname with its particle is no full name', () =>
  assert.equal(readPersonName('von der Leyen').full, false));
