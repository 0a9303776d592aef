import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeSearch } from '../../src/search/describeSearch.ts';
import { readAddress } from '../../src/search/searchAddress.ts';

const words = (address: string): string =>
  describeSearch(readAddress(address), (_facet, id) => id.toUpperCase());

test('a search in words', () => {
  assert.equal(words(''), 'alle Artikel');
  assert.equal(words('?q=Lieferung'), 'Suche nach „Lieferung“');
  assert.equal(words('?q=%22zwei+Worte%22+-ohne'), 'Suche nach „‚zwei Worte‘ -ohne“');
  assert.equal(words('?q=%22offen'), 'Suche nach „‚offen‘“');
  assert.equal(words('?quelle=a&quelle=b&ort=c'), 'Quelle: A oder B; Ort: C');
  assert.equal(words('?von=2019-05-01&bis=2020-12-31'), '1. Mai 2019 bis 31. Dezember 2020');
  assert.equal(
    words('?q=x&von=2019-05-01&undatiert=1'),
    'Suche nach „x“; ab 1. Mai 2019; mit Artikeln ohne Datum',
  );
  assert.equal(words('?bis=2020-12-31'), 'bis 31. Dezember 2020');
});
