import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';
import { BUILD_FLAGS } from '../../src/cli/buildFlags.ts';

test('npm run build starts Node as npm start and the bench do', async () => {
  const { scripts } = z
    .object({ scripts: z.object({ build: z.string() }) })
    .parse(JSON.parse(await readFile('package.json', 'utf8')));
  assert.equal(scripts.build, ['node', ...BUILD_FLAGS, 'scripts/build.ts'].join(' '));
});
