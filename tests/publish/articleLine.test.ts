import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortened } from '../../src/publish/articleLine.ts';

const SHORT = [
  ['Ein kurzer Text.', 40, 'Ein kurzer Text.'],
  ['Der Deich hält. Die Flut steigt weiter an.', 30, 'Der Deich hält.'],
  ['Der Deich hält am 8. Oktober. Die Flut sinkt.', 35, 'Der Deich hält am 8. Oktober.'],
  ['Kurz. Der Deich an der Weser hält noch.', 30, 'Kurz. Der Deich an der Weser …'],
  [
    'Der Deich an der Weser hält seit dem 8. Oktober nicht mehr.',
    41,
    'Der Deich an der Weser hält seit dem …',
  ],
  ['Der Deich,\nan der  Weser gelegen – er hält.', 32, 'Der Deich, an der Weser gelegen …'],
  ['x'.repeat(50), 20, `${'x'.repeat(20)} …`],
] as const;

for (const [text, longest, expected] of SHORT)
  test(`shortens „${text.slice(0, 30).replace(/\s+/g, ' ')}“ to ${longest} characters`, () => {
    assert.equal(shortened(text, longest), expected);
  });
