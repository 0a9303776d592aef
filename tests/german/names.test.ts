import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FIRST_NAMES } from '../../src/german/firstNames.ts';
import { GEOGRAPHIC_NAMES } from '../../src/german/geography.ts';
import { ORGANISATION_PHRASES, ORGANISATIONS } from '../../src/german/organisations.ts';
import { EASTERN_FAMILY_NAMES, RARER_SURNAMES, SURNAMES } from '../../src/german/surnames.ts';

const TABLES = {
  FIRST_NAMES,
  SURNAMES,
  RARER_SURNAMES,
  EASTERN_FAMILY_NAMES,
  GEOGRAPHIC_NAMES,
  ORGANISATIONS,
  ORGANISATION_PHRASES,
};
const PEOPLE = { FIRST_NAMES, SURNAMES, RARER_SURNAMES, EASTERN_FAMILY_NAMES };

describe('tables of names', () => {
  for (const [table, names] of Object.entries(TABLES))
    it(`${table}: entries are NFC, trimmed and free of commas`, () => {
      const wrong = [...names].filter((name) => name !== name.normalize('NFC').trim() || /[,;|]/.test(name));
      assert.deepEqual(wrong, []);
    });

  for (const [table, names] of Object.entries(PEOPLE))
    it(`${table}: one word of letters, hyphens and apostrophes with a capital`, () => {
      const wrong = [...names].filter(
        (name) => !/^(?=.*\p{Lu})[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*$/u.test(name),
      );
      assert.deepEqual(wrong, []);
    });

  it('function words and frequent plain nouns are nobody’s name', () => {
    for (const word of [
      'Der',
      'Die',
      'Und',
      'Regierung',

      'Polizei',
      'Sprecherin',
      'Angaben',
      'Herr',
    ])
      for (const [table, names] of Object.entries(PEOPLE))
        assert.equal(names.has(word), false, `${word} in ${table}`);
  });

  it('names of many nations are known', () => {
    for (const name of [
      'Hasselfeldt',
      'Kılıçdaroğlu',
      'Wiśniewski',
      'Szijjártó',
      'Schoigu',
      'Mitsotakis',
      'Mattarella',
    ])
      assert.equal(SURNAMES.has(name) || RARER_SURNAMES.has(name), true, name);
  });
});
