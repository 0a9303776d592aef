import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './browser.ts';

/**
 * `npm test`: format and lint, types, then every test, in a time zone far from the archive's. Stops at the first
 * step that fails. `npm test -- date search` runs only the test files whose path holds one of the words.
 */
const words = process.argv.slice(2);
if (words.some((word) => word === '--help' || word === '-h')) {
  process.stdout.write(
    'usage: npm test [-- WORD …]\n\nChecks format, lint and types and runs all tests; with words only the tests whose path holds one of them.\n',
  );
  process.exit(0);
}
const env = { ...process.env, TZ: process.env['TZ'] ?? 'Pacific/Auckland' };

function step(command: string, args: string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}
const installed = (name: string): string => join('node_modules', '.bin', name);

const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => name.endsWith('.test.ts') && (words.length === 0 || words.some((word) => name.includes(word))),
  )
  .sort()
  .map((name) => join('tests', name));
if (files.length === 0) {
  process.stderr.write(`no test file matches ${words.join(' ')}\n`);
  process.exit(2);
}

if (words.length === 0) {
  step(installed('biome'), ['ci', '.']);
  step(installed('tsc'), ['--noEmit']);
}
if (files.some((name) => name.startsWith(join('tests', 'browser'))) && !ensureBrowser()) process.exit(1);
step(process.execPath, [
  '--import',
  'tsx',
  '--test',
  `--test-concurrency=${availableParallelism()}`,
  ...files,
]);
