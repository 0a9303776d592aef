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

test('train-tagger --help explains itself and does nothing', async () => {
  const { code, stdout, stderr } = await runScript('train-tagger', '--help');
  assert.equal(code, 0);
  for (const flag of ['--data DIR', '--folds N', '--only N', '--mistakes']) assert.ok(stdout.includes(flag));
  assert.equal(stderr, '');
});

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
    ['train-tagger'],
    ['train-tagger', '--data', '/no/such/folder'],
    ['train-tagger', '--data', 'content', '--mistakes'],
    ['train-tagger', '--data', 'content', '--folds', '1'],
    ['train-tagger', '--data', 'content', '--folds', '5', '--only', '6'],
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

test('check --names lists what an editor should settle, and what is pasted has the effect that was told', async () => {
  const article = (body: string) => `---\ntitle: "Ein Bericht"\ndate: "2023-09-05"\n---\n\n${body}\n`;
  const full = 'Die Bürgermeisterin Erika Köhler eröffnete den Markt. Erika Köhler dankte. Köhler ging.';
  const { content } = await contentWith({
    'a.md': article(full),
    'b.md': article(`${full} Sie kam zurück.`),
    'c.md': article('Am Abend sprach Köhler in Wien.'),
  });
  const { code, stdout, stderr } = await runScript('check', '--content', content, '--names');
  assert.equal(code, 0);
  assert.match(stdout, /^Erika Köhler: person without a record; 6 mentions in 2 articles$/m);
  assert.match(stdout, /^Köhler \(person\): likely the same as another; a name alone; may be Erika Köhler$/m);
  assert.match(stdout, /c\.md: Am Abend sprach Köhler in Wien\.$/m);
  assert.match(stderr, /likely doubles: 1, people without a record: 1,/);

  const line = /- \{ id: erika-koehler.*variants.*\}/.exec(stdout)?.[0];
  await mkdir(join(content, 'authority'));
  await writeFile(join(content, 'authority', 'people.yaml'), `people:\n  ${line}\n`);
  const records = (await runScript('records', '--content', content)).stdout.trimEnd().split('\n');
  for (const record of records.map((text) => recordSchema.parse(JSON.parse(text))))
    assert.deepEqual(
      record.people.map(({ id, status }) => [id, status]),
      [['erika-koehler', 'authority']],
    );
  const again = await runScript('check', '--content', content, '--names');
  assert.equal(again.stdout, '');

  await writeFile(join(content, 'authority', 'people.yaml'), `people:\n  ${line}\npeople: []\n`);
  const broken = await runScript('check', '--content', content, '--names');
  assert.match(broken.stderr, /people\.yaml:\d+: warning bad-authority/);
});

test('check --names lists so many of a kind and says how to see the rest', async () => {
  const people = ['Erika Sandberg', 'Anna Wiesinger', 'Karl Brandstetter']
    .map((name) => `${name} kam.`)
    .join(' ');
  const { content } = await contentWith({ 'a.txt': `Markt\n\n${people}\n`, 'b.txt': `Messe\n\n${people}\n` });
  const { stdout, stderr } = await runScript('check', '--content', content, '--names', '--most', '2');
  assert.equal(stdout.match(/person without a record/g)?.length, 2);
  assert.match(stderr, /people without a record: 2 of 3.*--most 3 lists all/);
  for (const args of [
    ['--names', '--most', '0'],
    ['--names', '--most', 'x'],
    ['--most', '3'],
  ])
    assert.equal((await runScript('check', '--content', content, ...args)).code, 2, args.join(' '));
});

test('check --names tells of unreadable articles as check does', async () => {
  const { content } = await contentWith({ 'gut.md': GOOD, 'leer.txt': '' });
  assert.equal((await runScript('check', '--content', content, '--names')).code, 1);
});
