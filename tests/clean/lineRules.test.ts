import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LINE_RULES } from '../../src/clean/lines/lineRules.ts';
import { cpuSeconds } from '../support/cpuSeconds.ts';

for (const rule of LINE_RULES) {
  test(`line rule ${rule.reason}: takes its examples`, () => {
    for (const line of rule.takes) {
      const first = LINE_RULES.find((other) => other.test(line));
      assert.equal(first?.reason, rule.reason, line);
    }
  });
  test(`line rule ${rule.reason}: leaves what looks alike`, () => {
    for (const line of rule.leaves) assert.equal(rule.test(line), false, line);
  });
}

test('no rule is slow on hostile lines', () => {
  const seconds = cpuSeconds(() => {
    for (const seed of ['Von ', 'Lesen Sie ', '- ', '© ', 'a, ', 'Mehr zu ', '(('])
      for (const rule of LINE_RULES) rule.test(seed.repeat(50_000));
  });
  assert.ok(seconds < 2, `took ${seconds} s`);
});
