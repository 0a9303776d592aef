import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { writeServiceWorker } from '../../src/publish/offline/writeServiceWorker.ts';

let dir: string;
before(() => {
  dir = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(dir, 'artikel', 'a'), { recursive: true });
  for (const name of ['index.html', 'artikel/a/index.html', 'feed.xml', '.htaccess', '_headers'])
    writeFileSync(join(dir, name), `Inhalt von ${name}`);
});
after(() => rmSync(dir, { recursive: true }));

const write = (offline: boolean, offlineMaxBytes = 1000) =>
  writeServiceWorker(dir, { offline, offlineMaxBytes }, '/archiv/');
const worker = (): string => readFileSync(join(dir, 'sw.js'), 'utf8');
const list = (): Record<string, string> => JSON.parse(readFileSync(join(dir, 'offline.json'), 'utf8'));

test('who does not ask for it gets a worker that only clears away an earlier one', async () => {
  assert.deepEqual(await write(false), { kept: false, bytes: null });
  assert.match(worker(), /unregister\(\)/);
  assert.doesNotMatch(worker(), /respondWith\(/);
  assert.equal(existsSync(join(dir, 'offline.json')), false);
});

test('a site above the limit is not kept', async () => {
  assert.deepEqual(await write(true, 50), { kept: false, bytes: 71 });
  assert.doesNotMatch(worker(), /respondWith\(/);
});

test('every served file is listed by the address that a browser asks for', async () => {
  assert.deepEqual(await write(true), { kept: true, bytes: 71 });
  assert.deepEqual(Object.keys(list()), ['artikel/a/', 'feed.xml', '']);
  assert.match(worker(), /"\/archiv\/"/);
});

test('the same site gives the same worker; another file, another version', async () => {
  await write(true);
  const [first, files] = [worker(), list()];
  await write(true);
  assert.equal(worker(), first);
  writeFileSync(join(dir, 'feed.xml'), 'Neues');
  await write(true);
  assert.notEqual(worker(), first);
  assert.notEqual(list()['feed.xml'], files['feed.xml']);
  assert.equal(list()['artikel/a/'], files['artikel/a/']);
});
