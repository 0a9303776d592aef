import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nominativeRole } from '../../src/german/nominativeRole.ts';

const OFFICES = new Set(
  'Präsident Botschafter Witwe Witwer Vorsitzende Vorsitzender Experte Trainer Präses Oberhaupt'.split(' '),
);
const role = (words: string, ...modifiers: [stem: string, ending: string][]) => {
  const [noun = '', article = ''] = words.split(' ').reverse();
  return nominativeRole(
    { article, modifiers: modifiers.map(([stem, ending]) => ({ word: stem + ending, stem })), noun },
    (word) => OFFICES.has(word),
  );
};

test('an office stands in the nominative, its adjectives with it', () => {
  assert.equal(role('Präsidenten', ['früher', 'en']), 'früherer Präsident');
  assert.equal(role('Präsident', ['ehemalig', 'e']), 'ehemaliger Präsident');
  assert.equal(role('Botschafters', ['stellvertretend', 'en']), 'stellvertretender Botschafter');
  assert.equal(
    role('Botschafterin', ['ehemalig', 'en'], ['ständig', 'en']),
    'ehemalige ständige Botschafterin',
  );
  assert.equal(role('Oberhaupts', ['damalig', 'en']), 'damaliges Oberhaupt');
});

test('a noun that does not say of whom it speaks leaves it open', () => {
  assert.equal(role('Vorsitzenden', ['stellvertretend', 'en']), 'stellvertretende Vorsitzende');
});

test('its article says so', () => {
  assert.equal(role('des Vorsitzenden', ['stellvertretend', 'en']), 'stellvertretender Vorsitzender');
  assert.equal(role('der Vorsitzenden', ['stellvertretend', 'en']), 'stellvertretende Vorsitzende');
  assert.equal(role('der Vorsitzende'), 'Vorsitzender');
  assert.equal(role('die Vorsitzende'), 'Vorsitzende');
  assert.equal(role('der Witwe'), 'Witwe');
  assert.equal(role('dem Experten', ['früher', 'en']), 'früherer Experte');
});

test('what only looks like a case stays, and so does an adverb', () => {
  assert.equal(role('Präses'), 'Präses');
  assert.equal(role('Trainer', ['früher', '']), 'früher Trainer');
  assert.equal(role('Präsident', ['stv', '.']), 'stv. Präsident');
});
