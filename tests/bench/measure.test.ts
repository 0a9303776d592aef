import assert from 'node:assert/strict';
import { test } from 'node:test';
import { peak, spent } from '../../src/bench/measure.ts';

const measured = {
  seconds: 4,
  processorSeconds: 7,
  samples: [
    { time: 1000, megabytes: 50, processorSeconds: 1 },
    { time: 2000, megabytes: 90, processorSeconds: 3 },
    { time: 3000, megabytes: 70, processorSeconds: 4 },
    { time: 4000, megabytes: 60, processorSeconds: 7 },
  ],
};

test('the most memory is that of the samples within', () => {
  assert.equal(peak(measured), 90);
  assert.equal(peak(measured, 2500, 4000), 70);
  assert.equal(peak(measured, 2100, 2900), null);
});

test('processor time is counted from the last sample before to the first one behind', () => {
  assert.equal(spent(measured, 2000, 3000), 1);
  assert.equal(spent(measured, 2500, 2600), 1);
  assert.equal(spent(measured, 2500, 9000), 4);
  assert.equal(spent(measured, 0, 1500), 2);
  assert.equal(spent({ ...measured, samples: [] }, 0, 1500), null);
});
