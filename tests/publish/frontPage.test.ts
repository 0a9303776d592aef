import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frontPage } from '../../src/publish/frontPage.ts';
import { createTimeline } from '../../src/publish/timeline.ts';
import { makeRecord, span, stated } from '../support/records.ts';

const about = (id: string, published: string | null, text: string, words: string, edtf: string) =>
  makeRecord({
    id,
    text,
    published: published === null ? null : stated(published),
    dates: [{ ...span(text, words), edtf }],
  });

function front(records: ReturnType<typeof makeRecord>[]) {
  const archive = {
    records,
    people: [],
    places: [],
    organisations: [],
    sources: [],
    byId: new Map(),
    blocked: [],
    parallels: new Map(),
    related: new Map(),
  };
  return frontPage(archive, createTimeline(records));
}

test('a day that several articles name is told in the words of the first that appeared on it or later', () => {
  const { writtenAbout } = front([
    about('vorher', '2024-04-02', 'Die Brücke soll am 5. April öffnen.', '5. April', '2024-04-05'),
    about('undatiert', null, 'Am 5. April sperrte die Polizei die Brücke.', '5. April', '2024-04-05'),
    about(
      'nachher',
      '2024-04-06',
      'Die Brücke ist offen. Am Freitag fuhr der erste Zug.',
      'Freitag',
      '2024-04-05',
    ),
    about('allein', '2024-04-06', 'Am Montag ruht der Verkehr.', 'Montag', '2024-04-08'),
  ]);
  assert.deepEqual(writtenAbout, [
    {
      path: '/zeitleiste/ereignisse/2024/04/#tag-05',
      label: '5. April 2024',
      count: 3,
      sentence: { before: 'Am ', name: 'Freitag', after: ' fuhr der erste Zug.' },
    },
  ]);
});

test('where all articles came before the day, the first tells of it', () => {
  const { writtenAbout } = front([
    about('eins', '2024-04-02', 'Die Brücke soll am 5. April öffnen.', '5. April', '2024-04-05'),
    about('zwei', '2024-04-03', 'Am Freitag kommt der Minister.', 'Freitag', '2024-04-05'),
  ]);
  assert.equal(writtenAbout[0]?.sentence?.before, 'Die Brücke soll am ');
});
