import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildArchive } from '../../src/archive.ts';
import { renderThreads } from '../../src/publish/renderThreads.ts';
import { siteFiles } from '../support/links.ts';
import { renderPages } from '../support/renderPages.ts';

const dir = mkdtempSync(join(tmpdir(), 'render-'));
after(() => rmSync(dir, { recursive: true }));

test('threads write the same files as one thread', async () => {
  const built = await buildArchive('content');
  const render = async (threads: number): Promise<Map<string, string>> => {
    const out = join(dir, String(threads));
    await renderPages(built, { contentDir: 'content', out, basePath: '/archiv/', threads });
    return new Map(siteFiles(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
  };
  const alone = await render(0);
  const shared = await render(2);
  const editions = [...alone.keys()].filter((file) => file.endsWith('artikel.tei.xml'));
  assert.equal(editions.length, built.archive.records.length);
  assert.deepEqual([...shared.keys()].sort(), [...alone.keys()].sort());
  for (const [file, text] of alone) assert.equal(shared.get(file), text, file);
});

test('few articles are not worth a thread', () => {
  assert.equal(renderThreads(299), 0);
});

test('an article that cannot be rendered in a thread fails the build', async () => {
  const built = await buildArchive('content');
  // the original is copied by the thread, and is not there
  await assert.rejects(
    renderPages(built, { contentDir: join(dir, 'nowhere'), out: join(dir, 'x'), basePath: '/', threads: 1 }),
  );
});
