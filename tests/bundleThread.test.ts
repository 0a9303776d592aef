import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleThread } from '../src/bundleThread.ts';

test('patterns within functions are made once, those with letter classes too', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'bundle-')), 'entry.ts');
  await writeFile(path, 'export const small = (word: string): boolean => /^\\p{Ll}/u.test(word);\n');
  const text = await bundleThread(pathToFileURL(path));
  assert.match(text, /\/\^\\p\{Ll\}\/u\.test/);
});
