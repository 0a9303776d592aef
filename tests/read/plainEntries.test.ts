import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseYamlBlock } from '../../src/read/front-matter/parseYamlBlock.ts';
import { plainEntries } from '../../src/read/front-matter/plainEntries.ts';

/** As gray-matter hands it on: without the marks, the first line empty. */
const yaml = (lines: readonly string[]) => parseYamlBlock(`\n${lines.join('\n')}\n`);
const plain = (lines: readonly string[]) => plainEntries(['---', ...lines, '---'].join('\n'));

test('plain lines are read as YAML reads them', () => {
  const lines = [
    'title: "Kim reist: „der Besuch“ # 1"',
    'date: 2023-09',
    'source: Beispielblatt am Sonntag',
    'author: Erika Musterfrau, Max Muster',
    'url: ""',
    'id: a-1',
  ];
  assert.deepEqual(plain(lines), yaml(lines).entries);
  assert.equal(plain(lines)?.[1]?.line, 3);
});

test('what YAML reads in its own way is left to it', () => {
  for (const line of [
    'title: Putin in Pjöngjang: der Besuch',
    'title: "mit \\"Anführung\\""',
    "title: 'einfach'",
    'title: Text # Anmerkung',
    'author: [Eins, Zwei]',
    'author: &a Eins',
    'title: |',
    '  weiter',
    '- Liste',
    'title:',
    'title: "offen',
    'title:\tTab',
    'kein Schlüssel',
    '# Anmerkung',
    'title: - Strich',
    'title: ~',
  ])
    assert.equal(plain(['date: 2023-09', line]), null, line);
});

test('whatever is taken for plain is what YAML reads', () => {
  const word = fc.stringMatching(/^[ -~äöü„“–]{0,12}$/);
  const line = fc.oneof(
    fc.tuple(fc.constantFrom('title', 'date', 'source'), word).map(([key, value]) => `${key}: ${value}`),
    fc.tuple(fc.constantFrom('title', 'Datum'), word).map(([key, value]) => `${key}: "${value}"`),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
      const read = plain(lines);
      if (read !== null) assert.deepEqual(read, yaml(lines).entries);
    }),
    { numRuns: 2000 },
  );
});
