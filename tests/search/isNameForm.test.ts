import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAddressNoun } from '../../src/german/addressNouns.ts';
import { isNameForm } from '../../templates/client/search/isNameForm.ts';

test('a name has its genitive and ways of writing its letters, and no other word of its stem', () => {
  for (const [word, name] of [
    ['Lembergs', 'Lemberg'],
    ['LEMBERG', 'Lemberg'],
    ["Lemberg's", 'Lemberg'],
    ['Koehler', 'Köhler'],
    ['Mladic', 'Mladić'],
    ['Grønkjær', 'Gronkjær'],
  ])
    assert.ok(isNameForm(word ?? '', name ?? ''), word);
  for (const [word, name] of [
    ['Kohle', 'Kohl'],
    ['Köhler', 'Kohl'],
    ['Blätter', 'Blatter'],
    ['Ende', 'Enders'],
  ])
    assert.ok(!isNameForm(word ?? '', name ?? ''), word);
});

test('an office or an address is known by its last part', () => {
  for (const word of [
    'Präsident',
    'Außenministerin',
    'Vizekanzlers',
    'Parteivorsitzende',
    'Frau',
    'Dr.',
    'VW-Regierungschef',
    'KSV-Chefin',
    'Nationalspieler',
  ])
    assert.ok(isAddressNoun(word), word);
  for (const word of ['Koch', 'Königreich', 'Ministerium', 'Hanno', 'Generation', 'Präsidentschaft'])
    assert.ok(!isAddressNoun(word), word);
});
