import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slug } from '../src/slug.ts';

test('slug spells German and foreign letters for an address', () => {
  assert.equal(slug('Straße nach Łódź'), 'strasse-nach-lodz');
  assert.equal(slug('Pjöngjang – „heute“'), 'pjoengjang-heute');
});

test('slug lets nothing through that could leave a folder', () => {
  assert.equal(slug('../../etc/passwd\u0000'), 'etc-passwd');
  assert.equal(slug('🚀'), '');
});

test('slug cuts long texts at a hyphen', () => {
  assert.equal(slug('lange und noch laengere Namen', 20), 'lange-und-noch');
  assert.equal(slug('x'.repeat(300), 20).length, 20);
});
