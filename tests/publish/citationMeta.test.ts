import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationMeta } from '../../src/publish/citationMeta.ts';
import { reference } from '../../src/publish/cite/reference.ts';
import { makeRecord, stated } from '../support/records.ts';

const read = (given: Parameters<typeof makeRecord>[0]) =>
  citationMeta(reference(makeRecord(given), 'Musterarchiv', null));
const all = (tags: { name: string; content: string }[], name: string): string[] =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);

test('a page names title, authors, day, paper and kind as reference managers read them', () => {
  const tags = read({
    title: 'Züge fahren',
    authors: ['Anna Muster', 'Otto von Beispiel'],
    source: { id: 'kurier', name: 'Beispiel-Kurier' },
    published: stated('2023-09-05'),
    url: 'https://zeitung.example/zug',
  });
  assert.deepEqual(all(tags, 'citation_title'), ['Züge fahren']);
  assert.deepEqual(all(tags, 'citation_author'), ['Muster, Anna', 'Beispiel, Otto von']);
  assert.deepEqual(all(tags, 'citation_publication_date'), ['2023/09/05']);
  assert.deepEqual(all(tags, 'citation_journal_title'), ['Beispiel-Kurier']);
  assert.deepEqual(all(tags, 'citation_public_url'), ['https://zeitung.example/zug']);
  assert.deepEqual(all(tags, 'DC.type'), ['newspaperArticle']);
  assert.deepEqual(all(tags, 'DC.date'), ['2023-09-05']);
});

test('what is not known is not said, and a month is no day', () => {
  const tags = read({ published: stated('2023-09'), agencies: ['mpa'] });
  assert.deepEqual(all(tags, 'citation_publication_date'), ['2023/09']);
  assert.deepEqual(all(tags, 'citation_author'), ['mpa']);
  assert.deepEqual(all(tags, 'citation_journal_title'), []);
  assert.deepEqual(all(read({}), 'citation_publication_date'), []);
  assert.ok(read({ title: '' }).every(({ content }) => content !== ''));
});
