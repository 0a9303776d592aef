import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Turns } from '../src/turns.ts';

test('so many work at one time, the others in the order they came; who fails makes room', async () => {
  const turns = new Turns(2);
  const begun: number[] = [];
  const ends: ((how: 'done' | 'failed') => void)[] = [];
  const jobs = [0, 1, 2, 3].map((i) =>
    turns.take(
      () =>
        new Promise<number>((resolve, reject) => {
          begun.push(i);
          ends[i] = (how) => (how === 'done' ? resolve(i) : reject(new Error(`job ${i}`)));
        }),
    ),
  );
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  await later();
  assert.deepEqual(begun, [0, 1]);
  ends[1]?.('failed');
  await assert.rejects(jobs[1] ?? Promise.resolve(), /job 1/);
  await later();
  assert.deepEqual(begun, [0, 1, 2]);
  ends[0]?.('done');
  ends[2]?.('done');
  await later();
  assert.deepEqual(begun, [0, 1, 2, 3]);
  ends[3]?.('done');
  assert.deepEqual(await Promise.all([jobs[0], jobs[2], jobs[3]]), [0, 2, 3]);
  // room for two again
  assert.deepEqual(await Promise.all([turns.take(async () => 'a'), turns.take(async () => 'b')]), ['a', 'b']);
});
