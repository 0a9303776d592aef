import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { formatProblem } from '../../src/problem.ts';
import { parseArticle } from '../../src/read/parseArticle.ts';
import { readSettings } from '../../src/read/readSettings.ts';

const dir = mkdtempSync(join(tmpdir(), 'settings-'));
after(() => rmSync(dir, { recursive: true, force: true }));

const read = (text: string) => {
  writeFileSync(join(dir, 'archive.yaml'), text);
  return readSettings(dir);
};

test('an empty file has the defaults, a full one what it says', async () => {
  assert.equal((await read('')).settings.rights, 'full');
  const { settings, problems } = await read(
    'title: Mein Archiv\nRights: Metadata\nbaseurl: https://archiv.example\n',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    [settings.title, settings.rights, settings.baseUrl],
    ['Mein Archiv', 'metadata', 'https://archiv.example'],
  );
});

test('a key with a fault is named with line and remedy, the others hold', async () => {
  const { settings, problems } = await read(
    'rights: metadata\ntitel: X\ntimeZone: Mars/Olympus\noffline: ja\n',
  );
  assert.equal(settings.rights, 'metadata');
  assert.equal(settings.timeZone, 'Europe/Berlin');
  assert.deepEqual(problems.map(formatProblem), [
    'archive.yaml:2: warning bad-settings "titel" is no key of the settings → write "title"',
    'archive.yaml:3: warning bad-settings timeZone: is no time zone; write one such as Europe/Berlin → correct or remove this line; until then the default holds',
    'archive.yaml:4: warning bad-settings offline: Invalid input: expected boolean, received string → correct or remove this line; until then the default holds',
  ]);
});

for (const [slip, line] of [
  ['rights: metadata\ntitle: a: b\n', 2],
  ['title: x\nrights: metadaten\n', 2],
  ['rechte: metadata\n', 1],
  ['right: metadata\n', 1],
  ['- rights\n', 1],
] as const)
  test(`nothing is built from „${slip.replaceAll('\n', ' ')}“, since it may say what may be published`, async () => {
    await assert.rejects(read(slip), (error: Error) => {
      assert.equal(error.name, 'UsageError');
      assert.match(error.message, new RegExp(`^archive\\.yaml:${line}: .*nothing built`));
      return true;
    });
  });

for (const front of ['rights: metdata', 'rechte: blocked', 'rights: [full]', 'rigths: metadata'])
  test(`nothing of an article is shown whose header says „${front}“`, () => {
    const { article } = parseArticle('a.md', new TextEncoder().encode(`---\n${front}\n---\nText.\n`));
    assert.equal(article?.front.rights, 'blocked');
    assert.match(article?.problems[0]?.remedy ?? '', /until then nothing of the article is shown/);
  });
