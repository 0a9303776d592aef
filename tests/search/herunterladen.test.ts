import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type DownloadRow, writeDownload } from '../../templates/client/search/herunterladen.ts';

const row = (given: Partial<DownloadRow>): DownloadRow => ({
  id: 'zug',
  title: 'Züge, „Wagen“ & mehr',
  kicker: null,
  subtitle: null,
  authors: ['Anna Muster', 'Otto Beispiel'],
  agencies: [],
  source: { name: 'Musterblatt' },
  published: { edtf: '2023-09' },
  certainty: 'inferred',
  url: null,
  page: 'https://archiv.example/artikel/zug/',
  ...given,
});
const bare = row({ id: 'ohne', title: '=1+1', authors: [], source: null, published: null, certainty: '' });
const write = (format: string): Promise<string> =>
  writeDownload(format, [row({}), bare], 'Musterarchiv').text();

test('CSV has one line for each hit, and no cell is a formula', async () => {
  const lines = (await write('csv')).trim().split(/\r?\n/);
  assert.equal(lines.length, 3);
  assert.match(
    lines[0] ?? '',
    /^\uFEFF?id,title,kicker,published,certainty,source,authors,agencies,url,page$/,
  );
  assert.match(
    lines[1] ?? '',
    /^zug,"?Züge, „Wagen“ & mehr"?,,2023-09,inferred,Musterblatt,Anna Muster; Otto Beispiel,,,/,
  );
  assert.match(lines[2] ?? '', /^ohne,'=1\+1,,,,,/);
});

test('BibTeX and RIS have one entry for each hit and keep dates as they are known', async () => {
  const bib = await write('bib');
  assert.equal(bib.match(/^@article\{/gm)?.length, 2);
  assert.equal(bib.match(/url = \{https:\/\/archiv\.example\/artikel\/zug\/\}/g)?.length, 2);
  assert.match(bib, /date = \{2023-09\}/);
  const ris = await write('ris');
  assert.match(ris, /^UR {2}- https:\/\/archiv\.example\/artikel\/zug\/$/m);
  assert.equal(ris.match(/^TY {2}- NEWS$/gm)?.length, 2);
  assert.equal(ris.match(/^ER {2}- $/gm)?.length, 2);
  assert.match(ris, /^DA {2}- 2023\/09\/\/$/m);
});

test('CSL-JSON is a list of items', async () => {
  const items: unknown = JSON.parse(await write('json'));
  assert.ok(Array.isArray(items));
  assert.deepEqual(
    items.map(({ id, issued }: { id: string; issued?: unknown }) => [id, issued]),
    [
      ['zug', { 'date-parts': [[2023, 9]] }],
      ['ohne', undefined],
    ],
  );
});

test('another format is refused', () => {
  assert.throws(() => writeDownload('toString', [], ''), /no format/);
});
