import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { bibtex } from '../../src/publish/cite/bibtex.ts';
import { cslJson } from '../../src/publish/cite/cslJson.ts';
import { type Reference, reference } from '../../src/publish/cite/reference.ts';
import { ris } from '../../src/publish/cite/ris.ts';
import { makeRecord, stated } from '../support/records.ts';

/** What a reference manager makes of a reference in one of our formats. */
function read(text: string): Record<string, unknown> {
  const [item] = new Cite(text).data;
  assert.ok(item, `no reference is read from ${text}`);
  return item;
}

const TITLE = 'Kims „Zug“ & 100 % Dampf_x {y} ~ ^ \\ $ # für Ärzte';
const full = reference(
  makeRecord({
    id: 'kim-zug',
    title: TITLE,
    authors: ['Anna Muster', 'Otto von Beispiel'],
    source: { id: 'kurier', name: 'Kurier & Söhne' },
    published: stated('2023-09-05'),
    url: 'https://zeitung.example/a_b%20c?x=1&y=2#z',
  }),
  'Musterarchiv',
  null,
);
const of = (given: Parameters<typeof makeRecord>[0]): Reference =>
  reference(makeRecord(given), 'Musterarchiv', null);

test('BibTeX comes back with every sign of its title, both authors, the paper, the day and the address', () => {
  const item = read(bibtex(full));
  assert.equal(item['id'], 'kim-zug');
  assert.equal(item['title'], TITLE);
  assert.deepEqual(item['author'], [
    { given: 'Anna', family: 'Muster' },
    { given: 'Otto von', family: 'Beispiel' },
  ]);
  assert.equal(item['container-title'], 'Kurier & Söhne');
  assert.deepEqual(item['issued'], { 'date-parts': [[2023, 9, 5]] });
  assert.equal(item['URL'], 'https://zeitung.example/a_b%20c?x=1&y=2#z');
  assert.equal(item['genre'], 'newspaper');
});

test('BibTeX: a month stays a month, an agency one name, a span a span, no date none', () => {
  const month = read(bibtex(of({ published: stated('2023-09'), agencies: ['Muster Presse Agentur'] })));
  assert.deepEqual(month['issued'], { 'date-parts': [[2023, 9]] });
  assert.deepEqual(month['author'], [{ family: 'Muster Presse Agentur' }]);
  assert.deepEqual(read(bibtex(of({ published: stated('2024-06-18/2024-06-19') })))['issued'], {
    'date-parts': [
      [2024, 6, 18],
      [2024, 6, 19],
    ],
  });
  assert.equal('issued' in read(bibtex(of({}))), false);
});

test('RIS comes back as a newspaper article', () => {
  const item = read(ris(full));
  assert.equal(item['type'], 'article-newspaper');
  assert.equal(item['id'], 'kim-zug');
  assert.equal(item['title'], TITLE);
  assert.deepEqual(item['reporter'], ['Muster, Anna', 'Beispiel, Otto von']);
  assert.equal(item['container-title'], 'Kurier & Söhne');
  // of a newspaper's date this parser reads the year alone
  assert.deepEqual(item['issued'], { 'date-parts': [[2023]] });
  assert.equal(item['URL'], 'https://zeitung.example/a_b%20c?x=1&y=2#z');
  assert.equal(item['language'], 'de');
  assert.equal('issued' in read(ris(of({}))), false);
});

test('CSL-JSON comes back as it is, in a list as alone', () => {
  for (const text of [JSON.stringify(cslJson(full)), JSON.stringify([cslJson(full)])]) {
    const item = read(text);
    // the parser's own note of how it read
    delete item['_graph'];
    assert.deepEqual(item, {
      id: 'kim-zug',
      type: 'article-newspaper',
      title: TITLE,
      author: [
        { family: 'Muster', given: 'Anna' },
        { family: 'Beispiel', given: 'Otto von' },
      ],
      'container-title': 'Kurier & Söhne',
      issued: { 'date-parts': [[2023, 9, 5]] },
      URL: 'https://zeitung.example/a_b%20c?x=1&y=2#z',
      language: 'de',
      archive: 'Musterarchiv',
    });
  }
});

test('CSL-JSON: what is uncertain is circa, a span has two ends, what has no year has no date', () => {
  const issued = (edtf: string) => read(JSON.stringify(cslJson(of({ published: stated(edtf) }))))['issued'];
  assert.deepEqual(issued('2023~'), { 'date-parts': [[2023]], circa: true });
  assert.deepEqual(issued('2024-06-18/2024-06-19'), {
    'date-parts': [
      [2024, 6, 18],
      [2024, 6, 19],
    ],
  });
  assert.deepEqual(issued('2023-21'), { 'date-parts': [[2023]] });
  assert.equal(issued('201X'), undefined);
});
