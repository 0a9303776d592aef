import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const CASES = fileURLToPath(new URL('../cases/', import.meta.url));

/**
 * Runs every case folder of a stage: `tests/cases/<stage>/<slug>/source.*` goes through `run`, the result must equal
 * `expected.json`. A folder without source or expectation fails. `UPDATE_CASES=1 npm test` writes the expectations
 * anew, for a person to review in the diff.
 */
export function testCases(stage: string, run: (sourcePath: string) => unknown): void {
  for (const slug of readdirSync(join(CASES, stage)).sort()) {
    test(`${stage}: ${slug}`, async () => {
      const dir = join(CASES, stage, slug);
      const source = readdirSync(dir).find((name) => name.startsWith('source.'));
      assert.ok(source, `${dir} has no source.* file`);
      const actual = JSON.parse(JSON.stringify(await run(join(dir, source))));
      const expected = join(dir, 'expected.json');
      if (process.env['UPDATE_CASES'] === '1')
        writeFileSync(expected, `${JSON.stringify(actual, null, 2)}\n`);
      assert.ok(
        existsSync(expected),
        `${dir} has no expected.json: run UPDATE_CASES=1 npm test and review it`,
      );
      assert.deepEqual(actual, JSON.parse(readFileSync(expected, 'utf8')));
    });
  }
}
