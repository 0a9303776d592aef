import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { recordSchema } from '../../src/record.ts';
import { runScript } from '../support/runScript.ts';
import { tempFolder } from '../support/tempFolder.ts';

async function contentWith(files: Record<string, string>) {
  const dir = tempFolder('commands');
  const content = join(dir, 'content');
  await mkdir(content);
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, name), text);
  return { content, out: join(dir, 'site') };
}

const GOOD =
  '---\ntitle: "Ein Bericht"\ndate: "2023-09-05"\n---\n\nErika Musterfrau reiste am Dienstag nach Wien.\n';

for (const name of ['build', 'serve', 'records', 'check', 'bench', 'import-ndjson']) {
  test(`${name} --help explains itself and does nothing`, async () => {
    const { code, stdout, stderr } = await runScript(name, '--help');
    assert.equal(code, 0);
    assert.match(stdout, /^Usage: npm (?:run|start)/m);
    assert.match(stdout, /Exit codes:/);
    assert.equal(stderr, '');
  });
}

test('a wrong call ends with 2 and says what is wrong, without a stack', async () => {
  for (const args of [
    ['build', '--contnet', 'x'],
    ['build', '--content', '/no/such/folder'],
    ['build', '--content', 'package.json'],
    ['build', '--base-path', '/a b/'],
    ['build', '--out', '.'],
    ['records', 'stray'],
    ['bench', '--articles', '-5'],
    ['serve', '--port', '99999'],
  ] as const) {
    const [name, ...rest] = args;
    const { code, stderr } = await runScript(name, ...rest);
    assert.equal(code, 2, `${args.join(' ')}: ${stderr}`);
    assert.notEqual(stderr.trim(), '');
    assert.doesNotMatch(stderr, /^\s+at /m, `${args.join(' ')} printed a stack`);
  }
});

test('records prints one valid record a line and nothing else on stdout', async () => {
  const { content } = await contentWith({ 'a.md': GOOD, 'b.txt': 'Titel\n\nEin Satz ohne Datum.\n' });
  const { code, stdout } = await runScript('records', '--content', content);
  assert.equal(code, 0);
  const records = stdout
    .trimEnd()
    .split('\n')
    .map((line) => recordSchema.parse(JSON.parse(line)));
  assert.deepEqual(records.map(({ file }) => file).sort(), ['a.md', 'b.txt']);
});

test('an article that cannot be read is named with its line and remedy; the others are built; exit code 1', async () => {
  const { content, out } = await contentWith({ 'gut.md': GOOD, 'leer.txt': '' });
  const { code, stderr } = await runScript('build', '--content', content, '--out', out);
  assert.equal(code, 1, stderr);
  assert.match(stderr, /leer\.txt:1: error empty-article .+ → .+/);
  assert.match(stderr, /1 article,/);
  assert.ok((await readdir(out)).includes('index.html'));
});

test('a folder without a readable article builds nothing: exit code 2, no output folder', async () => {
  const { content, out } = await contentWith({ 'leer.txt': '' });
  const { code, stderr } = await runScript('build', '--content', content, '--out', out);
  assert.equal(code, 2);
  assert.match(stderr, /no article could be read/);
  await assert.rejects(readdir(out));
});

test('check lists problems as file:line: severity code message and writes nothing', async () => {
  const { content } = await contentWith({ 'a.md': GOOD.replace('date:', 'datum:') });
  const before = await readdir(content);
  const { code, stderr } = await runScript('check', '--content', content);
  assert.equal(code, 0);
  assert.match(stderr, /a\.md:3: warning unknown-key .*date/);
  assert.deepEqual(await readdir(content), before);
});

test('check --names lists a person the archive knows no record of, with the YAML to paste', async () => {
  const body =
    'Die Bürgermeisterin Erika Sandberg eröffnete den Markt. Erika Sandberg dankte. Sandberg ging.';
  const article = (title: string) => `---\ntitle: "${title}"\ndate: "2023-09-05"\n---\n\n${body}\n`;
  const { content } = await contentWith({
    'a.md': article('Markt eröffnet'),
    'b.md': article('Neuer Markt'),
  });
  const { code, stdout } = await runScript('check', '--content', content, '--names');
  assert.equal(code, 0);
  assert.match(stdout, /Erika Sandberg: person without a record/);
  assert.match(stdout, /- id: erika-sandberg\n\s+name: .*Erika Sandberg/);
  assert.match(stdout, /authority\/people\.yaml/);
});
