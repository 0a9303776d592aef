import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cleanArticle } from '../../src/clean/cleanArticle.ts';
import { findSource } from '../../src/source/findSource.ts';
import { knowledge, rawArticle } from '../support/cleanCase.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

const LINES = [
  '',
  '',
  '-',
  'Damm hält stand',
  'DAMM HAELT STAND',
  'Damm: Pegel steigt weiter | Politik',
  'Von Anna Beispiel, Oslo',
  'Stand: 5. Mai 2020, 10:00 Uhr',
  ' date 2020-05 Damm hält stand',
  'OSLO (dpa) - Der Damm am Fluss hat dem Hochwasser nach Angaben der Behörden standgehalten.',
  'Die Helfer blieben die ganze Nacht wach. Am Morgen sank der Pegel wieder, wie das Amt mitteilte. (dpa/ab)',
  'Der Damm am Abend. Foto: Erika Muster',
  'Lesen Sie auch: Wie ein Damm gebaut wird',
  'Newsletter „Morgenlage“',
  'Teilen Facebook X WhatsApp',
  '12 Kommentare',
  '© Beispiel-Kurier 2020. Alle Rechte vorbehalten.',
  'Beispiel-Kurier',
  'mpa-inland',
  'NEXT Zehn Tipps für den Herbst',
  '<script>alert(1)</script>',
  '{{ title }}',
];
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const count = (words: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

test('every word of the source is in the body or in a removed line', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...LINES), { minLength: 1, maxLength: 30 }), (lines) => {
      fc.pre(lines.some((line) => line !== ''));
      const raw = rawArticle(lines.join('\n'));
      const clean = cleanArticle(raw, knowledge);
      const kept = count(wordsOf([clean.text, ...clean.removed.map((line) => line.text)].join(' ')));
      for (const [word, times] of count(wordsOf(lines.join(' ')))) assert.equal(kept.get(word), times, word);
      for (const block of clean.blocks) assert.ok(clean.text.slice(block.start, block.end).trim() !== '');
      for (const line of clean.removed) assert.ok(line.line >= 1 && line.line <= lines.length);
      findSource(clean, raw, knowledge);
    }),
    { numRuns: 200, seed: 7 },
  );
});

test('blocks follow each other, separated by one blank line', () => {
  const clean = cleanArticle(
    rawArticle('Damm hält stand\n\nDer Damm hielt. Das war gut so, und alle waren froh.\n\nDer Pegel sinkt.'),
    knowledge,
  );
  assert.equal(
    clean.blocks.map((block) => clean.text.slice(block.start, block.end)).join('\n\n'),
    clean.text,
  );
});

test('hostile texts are cleaned in time and lose nothing', () => {
  const seconds = cpuSeconds(() => {
    for (const seed of ['(', 'Von A ', 'x@', '– ', '„', 'A/B/', '1.1.2020 ', 'Foto: ', '| ', 'a-\n', '.\n']) {
      const text = seed.repeat(20_000);
      const clean = cleanArticle(rawArticle(`Damm hält stand\n\n${text}`), knowledge);
      assert.ok(clean.text.length + clean.removed.length > 0);
    }
  });
  assert.ok(seconds < 10, `took ${seconds} s`);
});
