import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundleClient } from '../../src/publish/bundleClient.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** What the search page's script may be: the names and offices that the build knows would be five times that. */
const MOST = 101_000;

test('the script of the search page has none of the long word lists of the build', async () => {
  const folder = tempFolder('bundle');
  await bundleClient(folder);
  const { length } = await readFile(join(folder, 'assets', 'suche.js'));
  assert.ok(length < MOST, `${length} bytes`);
});
