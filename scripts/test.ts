import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** `npm test`: format, lint, types, then every test; stops at the first step that fails. Arguments select test files by name. */
const only = process.argv.slice(2);
const step = (command: string, args: string[]): void => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, TZ: process.env['TZ'] ?? 'Pacific/Auckland' },
  });
  if (status !== 0) process.exit(status ?? 1);
};
const bin = (name: string): string => join('node_modules', '.bin', name);

if (only.length === 0) {
  step(bin('biome'), ['ci', '.']);
  step(bin('tsc'), ['--noEmit']);
}
const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .filter(
    (name) => name.endsWith('.test.ts') && (only.length === 0 || only.some((part) => name.includes(part))),
  )
  .sort()
  .map((name) => join('tests', name));
if (files.length === 0) {
  console.error(`no test file matches ${only.join(' ')}`);
  process.exit(2);
}
step(process.execPath, ['--import', 'tsx', '--test', ...files]);
