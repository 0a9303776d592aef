import assert from 'node:assert/strict';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFiles } from '../src/archive.ts';
import { Stopwatch } from '../src/cli/stopwatch.ts';
import { readKnowledge } from '../src/read/readKnowledge.ts';

/** An index that fails on one name, as a stage with a defect would. */
class Broken<T> extends Map<string, T> {
  override get(key: string): T | undefined {
    if (key === 'kaputt') throw new Error('no such thing');
    return super.get(key);
  }
}

test('a stage that throws costs the article that shows it, and no other', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'read-files-'));
  const files = ['eins.md', 'zwei.md', 'drei.md'].map((file) => ({ path: join(dir, file), file }));
  for (const { path, file } of files)
    await writeFile(
      path,
      `---\ntitle: Bericht\nsource: ${file === 'zwei.md' ? 'Kaputt' : 'Dorfbote'}\n---\n\nIn Wien regnet es.\n`,
    );
  const { knowledge } = await readKnowledge(dir);
  const sources = { ...knowledge.sources, byName: new Broken(knowledge.sources.byName) };
  const stopwatch = new Stopwatch();
  const outcomes = readFiles(files, { ...knowledge, sources }, stopwatch.slice);
  assert.deepEqual(
    outcomes.map((outcome) => ('record' in outcome ? outcome.record.file : outcome.problems[0]?.code)),
    ['eins.md', 'defect', 'drei.md'],
  );
  const [, failed] = outcomes;
  assert.ok(failed !== undefined && 'problems' in failed && failed.problems[0]?.file === 'zwei.md');
  assert.deepEqual(
    stopwatch.laps.map(({ stage }) => stage),
    ['read', 'clean', 'date', 'source', 'names', 'quotes'],
  );
});
