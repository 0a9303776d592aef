import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHeaderField } from '../../src/german/headerFields.ts';

test('a line of a header gives its field and value', () => {
  assert.deepEqual(readHeaderField('Titel: Damm hält'), { field: 'title', value: 'Damm hält' });
  assert.deepEqual(readHeaderField('QUELLE : Musterbote, 3.4.1995'), {
    field: 'source',
    value: 'Musterbote, 3.4.1995',
  });
  assert.deepEqual(readHeaderField('Erscheinungsdatum: 14.01.1995')?.field, 'published');
  assert.deepEqual(readHeaderField('Seite: 3')?.field, 'other');
});

test('other lines with a colon are none', () => {
  for (const line of [
    'Titel verteidigt: Musterstadt siegt',
    'Titel:',
    'Der Titel: eine Last',
    'Autorin liest: Ein Abend mit Anna Beispiel',
    'Datum und Ort: noch offen',
    'Musterbote: Auflage sinkt',
  ])
    assert.equal(readHeaderField(line), null, line);
});
