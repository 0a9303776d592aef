import { LABEL_COUNT } from './labels.ts';
import { markOf, type PackedModel, PROBES, slotOf } from './model.ts';

/**
 * A model as it is asked. What asking costs is memory touched, so all of a feature stands together, and the nine bytes
 * of its weights are moved up to be positive, so that four of them are added at a time.
 */
export interface DenseModel {
  /** number of slots, a power of two */
  readonly slots: number;
  /** per slot `WIDTH` numbers: the feature's mark, 0 in an empty one; the weights of four labels, of four more, of the last */
  readonly table: Int32Array;
}

const WIDTH_BITS = 2;
/** What is added to a weight, -128 to 127, so that it is never negative. */
const MOVED = 128;
/** Every other byte of a number: two sums side by side, of at most 257 weights. */
const PAIR = 0xff00ff;
const HALF = 0xffff;

/** Throws where the model has other than nine labels. */
export function denseModel({ slots, marks, weights }: PackedModel): DenseModel {
  if (LABEL_COUNT !== 9) throw new Error(`the weights of nine labels stand together, not of ${LABEL_COUNT}`);
  const table = new Int32Array(slots << WIDTH_BITS);
  for (let slot = 0; slot < slots; slot++) {
    const mark = marks[slot] ?? 0;
    if (mark === 0) continue;
    const base = slot << WIDTH_BITS;
    const from = slot * LABEL_COUNT;
    table[base] = mark;
    table[base + 1] = fourOf(weights, from);
    table[base + 2] = fourOf(weights, from + 4);
    table[base + 3] = (weights[from + 8] ?? 0) + MOVED;
  }
  return { slots, table };
}

function fourOf(weights: Int8Array, from: number): number {
  let four = 0;
  for (let y = 3; y >= 0; y--) four = (four << 8) | ((weights[from + y] ?? 0) + MOVED);
  return four;
}

/** Most features of one call. */
const MOST = 128;
const bases = new Int32Array(MOST);
const found = new Int32Array(MOST);

/** Adds the weights of the first `count` features, at most 128, to `sums`, one per label. */
export function addWeights(
  { slots, table }: DenseModel,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  // looked up before any is judged: so the processor need not wait for one to ask for the next
  for (let at = 0; at < count; at++) {
    const base = slotOf(features[at] ?? 0, slots) << WIDTH_BITS;
    bases[at] = base;
    found[at] = table[base] ?? 0;
  }
  // labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, 8
  let [a, b, c, d, e, hits] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const mark = found[at] ?? 0;
    if (mark === 0) continue;
    const wanted = markOf(features[at] ?? 0);
    let base = bases[at] ?? 0;
    if (mark !== wanted) {
      base = findBehind(table, base, wanted);
      if (base < 0) continue;
    }
    const low = table[base + 1] ?? 0;
    const high = table[base + 2] ?? 0;
    a = (a + (low & PAIR)) | 0;
    b = (b + ((low >>> 8) & PAIR)) | 0;
    c = (c + (high & PAIR)) | 0;
    d = (d + ((high >>> 8) & PAIR)) | 0;
    e = (e + (table[base + 3] ?? 0)) | 0;
    hits++;
  }
  const moved = hits * MOVED;
  sums[0] = (sums[0] ?? 0) + (a & HALF) - moved;
  sums[1] = (sums[1] ?? 0) + (b & HALF) - moved;
  sums[2] = (sums[2] ?? 0) + (a >>> 16) - moved;
  sums[3] = (sums[3] ?? 0) + (b >>> 16) - moved;
  sums[4] = (sums[4] ?? 0) + (c & HALF) - moved;
  sums[5] = (sums[5] ?? 0) + (d & HALF) - moved;
  sums[6] = (sums[6] ?? 0) + (c >>> 16) - moved;
  sums[7] = (sums[7] ?? 0) + (d >>> 16) - moved;
  sums[8] = (sums[8] ?? 0) + e - moved;
}

/** Where a feature stands that another one keeps from its own slot; -1 for none. */
function findBehind(table: Int32Array, own: number, wanted: number): number {
  const last = table.length - 1;
  let base = own;
  for (let probe = 1; probe < PROBES; probe++) {
    base = (base + (1 << WIDTH_BITS)) & last;
    const mark = table[base] ?? 0;
    if (mark === wanted) return base;
    if (mark === 0) return -1;
  }
  return -1;
}
