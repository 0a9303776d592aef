import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { PAGE_MODULES } from '../../templates/pageModules.ts';

test('every template is part of the program', () => {
  assert.deepEqual(Object.keys(PAGE_MODULES).sort(), readdirSync('templates/pages').sort());
  for (const [file, page] of Object.entries(PAGE_MODULES))
    assert.equal(typeof page.default, 'function', file);
});
