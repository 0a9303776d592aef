import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../src/search/searchAddress.ts';

test('a state survives its address', () => {
  const address =
    '?q=Gesetz+-alt&quelle=musterblatt&quelle=beispielfunk&person=kim&von=2019-01-01&bis=2020-12-31&undatiert=1&sort=neu&ansicht=zeitleiste&seite=3';
  assert.equal(writeAddress(readAddress(address)), address);
  assert.equal(writeAddress(readAddress('')), '');
  const table = '?q=Gesetz&sort=quelle-ab&ansicht=tabelle';
  assert.equal(writeAddress(readAddress(table)), table);
});

test('nonsense in the address counts as not given', () => {
  const state = readAddress('?seite=-4&sort=quer&von=gestern&bis=2020&ort=&ansicht=%00&fremd=1');
  assert.equal(state.page, 1);
  assert.equal(state.order, 'relevanz');
  assert.equal(state.von, '');
  assert.equal(state.bis, '2020-12-31');
  assert.deepEqual(state.facets.ort, []);
  assert.equal(state.view, 'liste');
});
