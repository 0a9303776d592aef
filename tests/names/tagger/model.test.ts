import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { addWeights, denseModel } from '../../../src/names/tagger/denseModel.ts';
import { LABEL_COUNT } from '../../../src/names/tagger/labels.ts';
import {
  decodeModel,
  encodeModel,
  markOf,
  readModel,
  slotOf,
  WEIGHTS_FILE,
} from '../../../src/names/tagger/model.ts';

test('the weights fit their limit of 4 MB', () => assert.ok(statSync(WEIGHTS_FILE).size <= 4_000_000));

test('nothing of the training texts can be read out of the weights', () => {
  const bytes = readFileSync(WEIGHTS_FILE);
  const { marks, weights, slots } = readModel();
  // the file is its header, its transitions, a 16-bit mark and nine bytes a slot, and nothing else
  assert.equal(bytes.length, 16 + (LABEL_COUNT + 1) * LABEL_COUNT * 4 + slots * 2 + slots * LABEL_COUNT);
  assert.equal(marks.length, slots);
  assert.equal(weights.length, slots * LABEL_COUNT);
  // runs of letters such as random bytes give by chance, no German word among them
  for (const word of ['der ', 'und ', 'Deutschland', 'Berlin', 'sagte', 'Angela', 'GmbH'])
    for (const encoding of ['utf8', 'utf16le'] as const)
      assert.equal(bytes.includes(Buffer.from(word, encoding)), false, word);
});

test('a model survives being stored', () => {
  const model = readModel();
  assert.deepEqual(decodeModel(encodeModel(model)), model);
});

test('a damaged file says what to do', () => {
  const bytes = encodeModel(readModel());
  assert.throws(() => decodeModel(bytes.subarray(0, bytes.length - 1)), /cut off: restore the file/);
  assert.throws(() => decodeModel(new Uint8Array(100)), /another kind: run scripts\/train-tagger/);
});

/** The hash that has a mark and the slot as its own; nothing where no hash has both. */
function hashOf(slot: number, mark: number, slots: number): number | null {
  let hash = (mark & 0xfffe) << 16;
  for (let bit = 16; bit >= 0; bit--) hash |= (((slot >> bit) ^ (hash >>> (bit + 11))) & 1) << bit;
  return slotOf(hash, slots) === slot && markOf(hash) === mark ? hash : null;
}

test('moved together, a model weighs its features as they were stored', () => {
  const model = readModel();
  const dense = denseModel(model);
  let asked = 0;
  for (let slot = 0; slot < model.slots; slot += 7) {
    const mark = model.marks[slot] ?? 0;
    const hash = mark === 0 ? null : hashOf(slot, mark, model.slots);
    if (hash === null) continue;
    const sums = new Int32Array(LABEL_COUNT);
    addWeights(dense, Int32Array.of(hash), 1, sums);
    assert.deepEqual([...sums], [...model.weights.subarray(slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT)]);
    asked++;
  }
  assert.ok(asked > 1000, `${asked}`);
});

test('features weighed together add up to what each weighs, however many and whatever their signs', () => {
  const model = readModel();
  const dense = denseModel(model);
  // some have weights, most have none
  let seed = 1;
  const hashes = Int32Array.from({ length: 96 }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) | 0;
    return seed;
  });
  for (let at = 0, slot = 0; at < 80 && slot < model.slots; slot++) {
    const mark = model.marks[slot] ?? 0;
    const hash = mark === 0 ? null : hashOf(slot, mark, model.slots);
    if (hash !== null) hashes[at++] = hash;
  }
  const expected = new Int32Array(LABEL_COUNT).fill(-5);
  for (const hash of hashes) addWeights(dense, Int32Array.of(hash), 1, expected);
  const sums = new Int32Array(LABEL_COUNT).fill(-5);
  addWeights(dense, hashes, hashes.length, sums);
  assert.deepEqual([...sums], [...expected]);
  assert.ok(sums.some((sum) => sum < -5) && sums.some((sum) => sum > -5), [...sums].join(' '));
});

test('a feature that another one keeps from its slot is found behind it, across the end of the table too', () => {
  const slots = 64;
  const marks = new Uint16Array(slots);
  const weights = new Int8Array(slots * LABEL_COUNT);
  // all three belong into the last slot
  for (const [at, slot] of [63, 0, 1].entries()) {
    marks[slot] = at * 2 + 1;
    weights.fill(at + 1, slot * LABEL_COUNT, (slot + 1) * LABEL_COUNT);
  }
  marks[3] = 7;
  const transitions = new Float32Array((LABEL_COUNT + 1) * LABEL_COUNT);
  const dense = denseModel({ slots, scale: 1, transitions, marks, weights });
  const weightOf = (mark: number): number | undefined => {
    const hash = hashOf(63, mark, slots);
    assert.ok(hash !== null);
    const sums = new Int32Array(LABEL_COUNT);
    addWeights(dense, Int32Array.of(hash), 1, sums);
    return sums[8];
  };
  assert.deepEqual([1, 3, 5].map(weightOf), [1, 2, 3]);
  // an empty slot lies between
  assert.equal(weightOf(7), 0);
});
