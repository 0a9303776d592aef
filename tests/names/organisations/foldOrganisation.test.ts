import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldOrganisation } from '../../../src/names/organisations/foldOrganisation.ts';

const same = (a: string, b: string): boolean => foldOrganisation(a) === foldOrganisation(b);

test('inflection, hyphens and legal forms do not tell organisations apart', () => {
  for (const [a, b] of [
    ['der Internationale Währungsfonds', 'des Internationalen Währungsfonds'],
    ['Deutscher Ruderbund', 'Deutscher Ruder-Bund'],
    ['Musterwerke', 'Musterwerke AG'],
    ['Muster Linien', 'Muster Linien GmbH & Co KG'],
    ['Al-Nur', 'Al Nur'],
  ] as const)
    assert.ok(same(a, b), `${a}, ${b}`);
});

test('what is a word of the name does', () => {
  for (const [a, b] of [
    ['Muster Gruppe', 'Muster'],
    ['Otto Stiftung', 'Otto'],
    ['AG Energie', 'Energie'],
    ['Landgericht Aurich', 'Landgericht Lehe'],
    ['SV Werder', 'SC Werder'],
  ] as const)
    assert.ok(!same(a, b), `${a}, ${b}`);
});
