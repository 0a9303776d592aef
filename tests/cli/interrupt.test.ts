import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runScript } from '../support/runScript.ts';
import { tempFolder } from '../support/tempFolder.ts';

test('an interrupted build leaves the published site as it was and nothing beside it', async () => {
  const root = tempFolder('interrupt');
  const content = join(root, 'content');
  const site = join(root, 'site');
  await mkdir(content);
  await writeFile(join(content, 'a.txt'), 'Erster Stand\n\nEin Satz.\n');
  const first = await runScript('build', '--content', content, '--out', site);
  assert.equal(first.code, 0, first.stderr);
  const before = await readFile(join(site, 'index.html'), 'utf8');

  await writeFile(join(content, 'b.txt'), 'Zweiter Stand\n\nEin Satz.\n');
  const args = ['--import', 'tsx', 'scripts/build.ts', '--content', content, '--out', site];
  const isStaging = (name: string) => name.startsWith('.site.building-');
  // the first before anything is written, the second in the midst of pages and index
  for (const milliseconds of [0, 300]) {
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    const ended = once(child, 'exit');
    while (child.exitCode === null && !(await readdir(root)).some(isStaging)) await setTimeout(5);
    await setTimeout(milliseconds);
    child.kill('SIGINT');
    const [code] = await ended;

    assert.equal(code, 130);
    assert.equal(await readFile(join(site, 'index.html'), 'utf8'), before);
    assert.deepEqual((await readdir(root)).sort(), ['content', 'site']);
  }
});
