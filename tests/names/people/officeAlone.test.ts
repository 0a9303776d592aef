import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonAuthority } from '../../../src/knowledge/authority.ts';
import { findNames } from '../../../src/names/findNames.ts';
import { articleOf, knowledgeWith, listed } from '../support.ts';

const person = (
  id: string,
  name: string,
  titles: string[],
  offices: PersonAuthority['offices'],
): PersonAuthority => ({ id, name, variants: [], titles, offices, notSameAs: [] });

const knowledge = knowledgeWith({
  people: [
    person(
      'ada-lindqvist',
      'Ada Lindqvist',
      ['Inselchefin', 'samarische Präsidentin'],
      [
        { office: 'Ministerin', from: '2015', to: '2018-03' },
        { office: 'Präsidentin', from: '2018-04', to: '2024-06' },
      ],
    ),
    person('bo-renner', 'Bo Renner', ['Bergchef'], [{ office: 'Bergchef', from: '2010' }]),
    person('cy-renner', 'Cy Renner', ['Bergchef'], [{ office: 'Bergchef', from: '2012' }]),
  ],
});
const people = (text: string, day: string | null): string[] =>
  listed(findNames(articleOf(text), knowledge, day).people);

for (const [text, day, expected] of [
  ['Am Abend sprach die Inselchefin.', '2020-05-01', 'Ada Lindqvist: Inselchefin'],
  ['Er dankte der samarischen Präsidentin.', '2024-05', 'Ada Lindqvist: Präsidentin'],
] as const)
  test(`${text} (${day}) names the holder`, () => assert.deepEqual(people(text, day), [expected]));

for (const [why, text, day] of [
  ['without a date', 'Am Abend sprach die Inselchefin.', null],
  ['before the office', 'Am Abend sprach die Inselchefin.', '2017-05-01'],
  ['in the year that the office ended in', 'Am Abend sprach die Inselchefin.', '2024'],
  ['of a former one', 'Am Abend sprach die frühere Inselchefin.', '2020-05-01'],
  ['where two hold it', 'Am Abend sprach der Bergchef.', '2020-05-01'],
] as const)
  test(`an office names nobody ${why}`, () => assert.deepEqual(people(text, day), []));

test('with a name the office is its role', () =>
  assert.deepEqual(people('Am Abend sprach die Inselchefin Ada Lindqvist.', '2020-05-01'), [
    'Ada Lindqvist: Ada Lindqvist',
  ]));
