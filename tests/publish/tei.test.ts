import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { articlePage } from '../../src/publish/articlePage.ts';
import { createSite } from '../../src/publish/site.ts';
import { tei } from '../../src/publish/tei.ts';
import { readKnowledge } from '../../src/read/readKnowledge.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord, span, stated } from '../support/records.ts';

const text =
  'Im Sommer 2023 reiste A & B.\n\nZwischentitel\n\n„Gut“, hieß es am 5. September.\n\nEins\n\nZwei';
const blocks = (['paragraph', 'heading', 'quote', 'list-item', 'list-item'] as const).map((kind, i) => {
  const part = text.split('\n\n')[i] ?? '';
  return { ...span(text, part), kind };
});
const RECORDS: ArticleRecord[] = [
  makeRecord({
    id: 'all',
    text,
    blocks,
    subtitle: 'Unter <Titel>',
    authors: ['Anna Muster'],
    agencies: ['mpa'],
    source: { id: 'kurier', name: 'Kurier & Söhne' },
    url: 'https://zeitung.example/a b?x=1&y=„2“',
    published: {
      certainty: 'inferred',
      edtf: '2023-09',
      basis: 'text',
      line: null,
      evidence: span(text, '5. September'),
    },
    dates: [
      { ...span(text, 'Sommer 2023'), edtf: '2023-22' },
      { ...span(text, '5. September'), edtf: '2023-09-05' },
    ],
  }),
  makeRecord({ id: 'bare', published: stated('2006/..') }),
  makeRecord({ id: 'short', text: `${text}\n\nEnde.`, rights: 'metadata' }),
];

const edition = async (): Promise<Map<string, string>> => {
  const { knowledge } = await readKnowledge('content');
  const site = createSite(linkArchive(RECORDS, knowledge), knowledge, {
    basePath: '/',
    contentDir: 'content',
    problems: [],
  });
  return new Map(site.archive.records.map((record) => [record.id, tei(articlePage(record, site), site)]));
};

test('dates say when, or the first and last day they can mean', async () => {
  const all = (await edition()).get('all') ?? '';
  assert.match(all, /<date when="2023-09" cert="medium">September 2023<\/date>/);
  assert.match(all, /<date notBefore="2023-06-01" notAfter="2023-08-31">Sommer 2023<\/date>/);
  assert.match((await edition()).get('bare') ?? '', /<date notBefore="2006-01-01">/);
});

test('text is escaped, and a restricted article has none', async () => {
  const editions = await edition();
  assert.match(editions.get('all') ?? '', /A &#38; B/);
  assert.doesNotMatch(editions.get('short') ?? '', /reiste|Ende/);
});

const schema = process.env['TEI_SCHEMA'] ?? join('..', 'shared', 'schema', 'tei_all.rng');
const missing =
  existsSync(schema) && spawnSync('xmllint', ['--version']).error === undefined
    ? false
    : 'set TEI_SCHEMA to tei_all.rng and install xmllint';

test('editions are valid TEI P5', { skip: missing }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'tei-'));
  const files = [...(await edition())].map(([id, xml]) => {
    const file = join(dir, `${id}.xml`);
    writeFileSync(file, xml);
    return file;
  });
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--relaxng', schema, ...files], {
    encoding: 'utf8',
  });
  rmSync(dir, { recursive: true });
  assert.equal(status, 0, stderr);
});
