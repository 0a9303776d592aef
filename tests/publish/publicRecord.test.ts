import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXCERPT_LENGTH, mayShowOriginal, publicRecord } from '../../src/publish/publicRecord.ts';
import type { ArticleRecord, Rights } from '../../src/record.ts';
import { makeRecord, span } from '../support/records.ts';

const first = 'Der Hafen öffnet am Montag. ';
const text = `${first.repeat(12).trim()}\n\n${'Danach folgen vertrauliche Sätze über Anna Muster. '.repeat(9).trim()}`;

function restricted(rights: Rights): ArticleRecord {
  const late = span(text, 'Anna Muster');
  return makeRecord({
    rights,
    text,
    subtitle: 'Schiffe warten',
    lead: text.slice(0, 224),
    people: [{ id: 'anna-muster', name: 'Anna Muster', status: 'found', mentions: [late] }],
    places: [
      {
        id: 'hafen',
        name: 'Hafen',
        status: 'found',
        mentions: [span(text, 'Hafen')],
        kind: 'site',
        coordinates: null,
        country: null,
        derived: [span(text, 'vertrauliche')],
      },
    ],
    dates: [{ ...span(text, 'am Montag'), edtf: '2023-09-04' }],
    quotes: [{ ...span(text, 'vertrauliche Sätze'), kind: 'direct', speaker: null }],
    removed: [{ line: 4, text: 'vertrauliche Zeile', reason: 'other' }],
    captions: [{ text: 'vertrauliches Bild', credit: null }],
    problems: [{ code: 'x', severity: 'note', message: 'vertrauliche Nachricht' }],
    proofs: {
      ...makeRecord().proofs,
      title: { basis: 'heading', line: 1, text: 'vertrauliche Titelzeile' },
    },
    published: {
      certainty: 'inferred',
      edtf: '2023-09-04',
      basis: 'text',
      line: 7,
      wording: 'vertrauliche Angabe',
      evidence: span(text, 'Danach folgen vertrauliche'),
    },
  });
}

test('a full record is shown as it is', () => {
  const record = restricted('full');
  assert.equal(publicRecord(record), record);
});

test('an excerpt is the beginning and what stands in it', () => {
  const shown = publicRecord(restricted('excerpt'));
  assert.ok(shown);
  assert.ok(shown.text.length > 100 && shown.text.length <= EXCERPT_LENGTH);
  assert.ok(text.startsWith(shown.text));
  assert.doesNotMatch(JSON.stringify(shown), /vertrau/);
  assert.deepEqual(shown.people[0]?.mentions, []);
  assert.equal(shown.places[0]?.mentions.length, 1);
  assert.equal(shown.dates.length, 1);
  assert.ok(shown.blocks.every(({ end }) => end <= shown.text.length));
  assert.equal(shown.published?.edtf, '2023-09-04');
  assert.equal(shown.published?.evidence, undefined);
});

test('the excerpt of a short article is never the whole of it', () => {
  const shown = publicRecord(makeRecord({ rights: 'excerpt', text: 'Drei Wörter nur. Und ein Ende.' }));
  assert.ok(shown && shown.text.length <= 15, shown?.text);
});

test('metadata has the facts and no word of the body', () => {
  const shown = publicRecord(restricted('metadata'));
  assert.equal(shown?.text, '');
  assert.deepEqual(shown?.blocks, []);
  assert.equal(shown?.subtitle, null);
  assert.equal(shown?.people[0]?.name, 'Anna Muster');
  assert.doesNotMatch(JSON.stringify(shown), /vertrau|Der Hafen öffnet|am Montag/);
});

test('a blocked article is not shown at all', () => {
  assert.equal(publicRecord(restricted('blocked')), null);
});

test('only a full article offers its source file', () => {
  assert.deepEqual(
    (['full', 'excerpt', 'metadata', 'blocked'] as const).filter((rights) => mayShowOriginal({ rights })),
    ['full'],
  );
});
