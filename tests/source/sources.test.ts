import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceKey } from '../../src/source/sourceIndex.ts';
import { knowledge } from '../support/cleanCase.ts';

const { sources } = knowledge.authority;

/** Each key belongs to one record only: else the second outlet would never be found. */
function assertUnique(what: string, keys: (source: (typeof sources)[number]) => string[]): void {
  const owner = new Map<string, string>();
  for (const source of sources)
    for (const key of new Set(keys(source))) {
      assert.equal(owner.get(key) ?? source.id, source.id, `${what} ${key}`);
      owner.set(key, source.id);
    }
}

test('every id, name, host and mark names one outlet', () => {
  assertUnique('id', (source) => [source.id]);
  assert.equal(new Set(sources.map((source) => source.id)).size, sources.length);
  assertUnique('name', (source) => [source.name, ...source.variants].map(sourceKey));
  assertUnique('host', (source) => source.hosts);
  assertUnique('mark', (source) => source.marks);
});

test('at least 130 outlets and agencies of German-speaking countries', () => {
  const german = sources.filter((source) => /^(?:DE|AT|CH|LI|LU)$/.test(source.country ?? ''));
  assert.ok(german.length >= 130, String(german.length));
});

test('check digits of the ISSNs are right', () => {
  for (const { id, issn } of sources) {
    if (issn === undefined) continue;
    const digits = [...issn.replace('-', '')].map((digit) => (digit === 'X' ? 10 : Number(digit)));
    const sum = digits.reduce((total, digit, at) => total + digit * (8 - at), 0);
    assert.equal(sum % 11, 0, `${id} ${issn}`);
  }
});
