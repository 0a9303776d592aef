import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionSentence } from '../../src/publish/mentionSentence.ts';
import { makeRecord } from '../support/records.ts';

const TEXT =
  'Der Hafen blieb am 5. September geschlossen. Nach Angaben von Dr. Erika Sandberg kommt das nächste Schiff erst im Mai. Sandberg leitet die Verwaltung.\n\nDie nordkoreanische Seite schwieg.';

function record(name: string, word: string) {
  const start = TEXT.indexOf(word);
  const mentions = start < 0 ? [] : [{ start, end: start + word.length, text: word }];
  return makeRecord({ text: TEXT, people: [{ id: 'p', name, status: 'found', mentions }] });
}

test('the sentence of the first mention, from its first word to its stop', () => {
  assert.deepEqual(mentionSentence(record('Erika Sandberg', 'Erika Sandberg'), 'people', 'p'), {
    before: 'Nach Angaben von Dr. ',
    name: 'Erika Sandberg',
    after: ' kommt das nächste Schiff erst im Mai.',
  });
});

test('a place of which only a derived word stands in the text is shown by it', () => {
  const start = TEXT.indexOf('nordkoreanische');
  const place = {
    id: 'nordkorea',
    name: 'Nordkorea',
    status: 'authority' as const,
    kind: 'country' as const,
    mentions: [],
    coordinates: null,
    country: 'KP',
    derived: [{ start, end: start + 'nordkoreanische'.length, text: 'nordkoreanische' }],
  };
  assert.deepEqual(mentionSentence(makeRecord({ text: TEXT, places: [place] }), 'places', 'nordkorea'), {
    before: 'Die ',
    name: 'nordkoreanische',
    after: ' Seite schwieg.',
  });
});

test('where no mention may be shown, nor who is not named, there is no sentence', () => {
  assert.equal(mentionSentence(record('Erika Sandberg', 'nirgends'), 'people', 'p'), null);
  assert.equal(mentionSentence(record('Erika Sandberg', 'Sandberg'), 'people', 'q'), null);
});

test('a long sentence is cut between words on both sides of the name', () => {
  const text = `${'Wort '.repeat(60)}Sandberg${' Wort'.repeat(60)}.`;
  const start = text.indexOf('Sandberg');
  const people = [
    {
      id: 'p',
      name: 'Sandberg',
      status: 'found' as const,
      mentions: [{ start, end: start + 8, text: 'Sandberg' }],
    },
  ];
  const found = mentionSentence(makeRecord({ text, people }), 'people', 'p');
  assert.match(found?.before ?? '', /^… Wort (Wort )+$/u);
  assert.match(found?.after ?? '', /^( Wort)+ …$/u);
  assert.ok((found?.before.length ?? 999) < 150);
});
