import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Signals } from '../src/signals.ts';

test('who waits goes on when its moment comes, or none will come any more', async () => {
  const signals = new Signals(3);
  const heard: number[] = [];
  const waits = [2, 1, 0].map((i) => signals.given(i).then(() => heard.push(i)));
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  await later();
  assert.deepEqual(heard, []);
  signals.give(1);
  signals.give(1);
  await later();
  assert.deepEqual(heard, [1]);
  signals.giveAll();
  await Promise.all(waits);
  assert.deepEqual(heard.sort(), [0, 1, 2]);
});

test('nobody waits for a moment that there is not', async () => {
  const signals = new Signals(1);
  signals.give(7);
  await Promise.all([-1, 1, 7].map((i) => signals.given(i)));
});
