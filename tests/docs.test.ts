import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildArchive } from '../src/archive.ts';
import { settingsSchema } from '../src/knowledge/settings.ts';

const doc = (name: string): string => readFileSync(name, 'utf8');
const inBackticks = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

test('every dependency stands in docs/dependencies.md with its reason, and nothing else does', () => {
  const {
    dependencies,
    devDependencies,
  }: Record<string, Record<string, string>> = JSON.parse(doc('package.json'));
  const used = Object.keys({ ...dependencies, ...devDependencies }).sort();
  const listed = doc('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('- '))
    .flatMap((line) => inBackticks(line.replace(/: .*/, '')))
    .filter((name) => /^[@a-z0-9/-]+$/.test(name));
  assert.deepEqual([...new Set(listed)].sort(), used);
});

test('docs/settings.md lists the keys of archive.yaml', () => {
  const listed = doc('docs/settings.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .flatMap((line) => inBackticks(line.split('|')[1] ?? ''));
  assert.deepEqual(listed.sort(), Object.keys(settingsSchema.shape).sort());
});

test('no real outlet is the source of a sample article', async () => {
  const { archive } = await buildArchive('content');
  const invented = doc('docs/sample-archive.md').match(/The outlets do not exist\*\*: (.*)/)?.[1] ?? '';
  const sources = new Set(archive.records.flatMap(({ source }) => (source === null ? [] : [source.name])));
  assert.ok(sources.size > 3);
  for (const name of sources) assert.ok(invented.includes(name), name);
});

test('docs/cleaning.md tells the steps in the order that they are taken', () => {
  const source = doc('src/clean/cleanArticle.ts');
  const list = source.slice(source.indexOf('const STEPS'));
  const steps = [...list.slice(0, list.indexOf('];')).matchAll(/^ {2}(\w+),$/gm)].map(
    ([, name = '']) => name,
  );
  assert.ok(steps.length > 20);
  const told = doc('docs/cleaning.md')
    .split('\n')
    .flatMap((line) => /^\| `(\w+)` *\|/.exec(line)?.[1] ?? []);
  assert.deepEqual(told, ['readQuotedMail', 'joinLines', ...steps]);
});
