import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOffice, sameOffice } from '../../src/link/people/office.ts';
import { makeKnowledge } from './makeRecord.ts';

const { gazetteer } = makeKnowledge();
const same = (a: string, b: string): boolean =>
  sameOffice(readOffice(a, gazetteer), readOffice(b, gazetteer));

test('wordings of one office are the same', () => {
  for (const [a, b] of [
    ['Außenminister', 'Außenministerin'],
    ['russischer Außenminister', 'Außenminister Russlands'],
    ['US-Präsident', 'Präsident der USA'],
    ['Präsident', 'US-Präsident'],
    ['Kanzler', 'Bundeskanzlerin'],
    ['Sekretär des Sicherheitsrats', 'Sekretär des russischen Sicherheitsrats'],
  ] as const)
    assert.ok(same(a, b) && same(b, a), `${a} = ${b}`);
});

test('different offices are not, nor relatives of their holders', () => {
  for (const [a, b] of [
    ['Außenminister', 'Verteidigungsminister'],
    ['Außenminister', 'Vizeaußenminister'],
    ['russischer Außenminister', 'chinesischer Außenminister'],
    ['Machthaber', 'Schwester des Machthabers'],
    ['', 'Präsident'],
    ['Russlands', 'Präsident Russlands'],
  ] as const)
    assert.ok(!same(a, b), `${a} ≠ ${b}`);
});
