import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cslJson } from '../../src/publish/cite/cslJson.ts';
import { reference } from '../../src/publish/cite/reference.ts';
import { isCorporate } from '../../src/publish/isCorporate.ts';
import { newsArticle } from '../../src/publish/jsonLd.ts';
import { makeRecord } from '../support/records.ts';

const source = { id: 'kurier', name: 'Muster-Kurier' };

test('desks and outlets are bodies, people are not', () => {
  for (const name of [
    'Redaktion',
    'Redaktion Lokales',
    'Newsdesk',
    'musterfunk.de',
    'Muster Online',
    'MUSTER-KURIER',
    'MFR NORD',
  ])
    assert.equal(isCorporate(name, source), true, name);
  for (const name of [
    'Anna Muster',
    'Jan Redaktionär',
    'Ann-Kathrin Zeitung-Weber',
    'mak',
    'A.Muster',
    'E.T.A.Tester',
    'Kurt Kurier',
    'J. D. Muster',
    'AB',
  ])
    assert.equal(isCorporate(name, source), false, name);
  assert.equal(isCorporate('Anna Muster', null), false);
});

test('a body is no person in structured data and is not turned round in references', () => {
  const record = makeRecord({ authors: ['musterfunk.de'], source });
  assert.deepEqual(JSON.parse(JSON.stringify(newsArticle(record, () => null))).author, [
    { '@type': 'Organization', name: 'musterfunk.de' },
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(cslJson(reference(record, 'Archiv', null)))).author, [
    { literal: 'musterfunk.de' },
  ]);
  const both = makeRecord({ authors: ['Anna Muster', 'Redaktion Lokales'], source });
  assert.deepEqual(reference(both, 'Archiv', null).authors, ['Anna Muster']);
});
