import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { z } from 'zod';

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: z.record(z.string(), z.string()).optional(),
      resolved: z.string().optional(),
    }),
  ),
});

test('the lock file names the binaries of every platform and no host, so that npm ci works everywhere', async () => {
  const { packages } = lockSchema.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  for (const [name, { optionalDependencies = {}, resolved }] of Object.entries(packages)) {
    assert.equal(resolved, undefined, `${name} names a host`);
    for (const binary of Object.keys(optionalDependencies)) {
      const nested = `${name}/node_modules/${binary}`;
      assert.ok(`node_modules/${binary}` in packages || nested in packages, `${binary} is missing`);
    }
  }
});
