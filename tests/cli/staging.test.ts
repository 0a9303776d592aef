import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { UsageError } from '../../src/cli/command.ts';
import { openStaging } from '../../src/publish/staging.ts';
import { tempFolder } from '../support/tempFolder.ts';

async function folders() {
  const dir = tempFolder('staging');
  await mkdir(join(dir, 'content'));
  return { dir, content: join(dir, 'content'), out: join(dir, 'site') };
}

async function publish(out: string, content: string, text: string) {
  const staging = await openStaging(out, content);
  await writeFile(join(staging.dir, 'index.html'), text);
  await staging.publish();
}

test('a finished build takes the place of the one before, whole', async () => {
  const { dir, out, content } = await folders();
  await publish(out, content, 'eins');
  await writeFile(join(out, 'left-over.html'), '');
  await publish(out, content, 'zwei');
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'zwei');
  assert.ok(!(await readdir(out)).includes('left-over.html'));
  assert.deepEqual((await readdir(dir)).sort(), ['content', 'site']);
});

test('a discarded build leaves the one before as it was', async () => {
  const { dir, out, content } = await folders();
  await publish(out, content, 'eins');
  const staging = await openStaging(out, content);
  await writeFile(join(staging.dir, 'index.html'), 'halb');
  await staging.discard();
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'eins');
  assert.deepEqual((await readdir(dir)).sort(), ['content', 'site']);
});

test('what a killed build left behind is tidied up, and a site it had moved aside is put back', async () => {
  const { dir, out, content } = await folders();
  const gone = 2 ** 22 + 1; // above the largest process id of Linux
  await mkdir(join(dir, `.site.building-${gone}`));
  await mkdir(join(dir, `.site.previous-${gone}`));
  await writeFile(join(dir, `.site.previous-${gone}`, 'index.html'), 'gerettet');
  await writeFile(join(dir, `.site.previous-${gone}`, '.nachrichtenarchiv'), '');
  const staging = await openStaging(out, content);
  assert.equal(await readFile(join(out, 'index.html'), 'utf8'), 'gerettet');
  await staging.discard();
  assert.deepEqual((await readdir(dir)).sort(), ['content', 'site']);
});

test('folders of others, the content and the project are never replaced', async () => {
  const { dir, out, content } = await folders();
  await mkdir(out);
  await writeFile(join(out, 'thesis.odt'), '');
  await assert.rejects(openStaging(out, content), /holds files/);
  await assert.rejects(openStaging(content, content), UsageError);
  await assert.rejects(openStaging(dir, content), UsageError);
  await assert.rejects(openStaging('.', content), UsageError);
  await assert.rejects(openStaging('/', content), UsageError);
  assert.deepEqual(await readdir(out), ['thesis.odt']);
});
