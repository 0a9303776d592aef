import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress } from '../../src/search/searchAddress.ts';
import { statusText } from '../../templates/client/search/statusText.ts';

const status = (address: string, hits: number, undated: number, corrected: string | null = null): string =>
  statusText({ state: readAddress(address), hits, undated, corrected, count: 1234 });

test('the number of hits, and of those without a date', () => {
  assert.equal(status('', 1234, 3), '1.234 Artikel durchsuchbar');
  assert.equal(status('?q=x', 1, 0), '1 Treffer');
  assert.equal(status('?q=x', 1500, 2), '1.500 Treffer, 2 davon ohne Datum');
  assert.equal(status('?ort=x', 3, 0), '3 Treffer');
});

test('articles without a date are never hidden in silence', () => {
  const hidden = '4 Treffer; 2 weitere ohne Datum sind ausgeblendet';
  assert.equal(status('?q=x&von=2020-01-01', 4, 2), hidden);
  assert.equal(status('?q=x+jahr:2020', 4, 2), hidden);
  assert.equal(status('?undatiert=0', 4, 2), hidden);
  assert.equal(status('?q=x&von=2020-01-01&undatiert=1', 6, 2), '6 Treffer, 2 davon ohne Datum');
});

test('a corrected word is said', () => {
  assert.equal(status('?q=Raketne', 9, 1, 'Raketen'), 'Kein Treffer für „Raketne“, 9 Treffer für „Raketen“');
});
