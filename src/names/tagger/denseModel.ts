import { LABEL_COUNT } from './labels.ts';
import { markOf, type PackedModel, PROBES, slotOf } from './model.ts';

/**
 * A model as it is asked. What asking costs is memory touched: most features of a text have no weights, and for them one
 * bit of a small list is all that is read. The weights stand close together, without the empty slots between, and are
 * moved up to be positive, so that four of them are added at a time.
 */
export interface DenseModel {
  /** number of slots, a power of two */
  readonly slots: number;
  /** for every 32 slots two numbers: a bit for each that holds a feature, and how many before them do */
  readonly filled: Int32Array;
  /**
   * `WIDTH` numbers for each feature, in the order of the slots: its mark, whether the next slot is filled, and the weight
   * of the last label; the weights of four labels; of four more
   */
  readonly rows: Int32Array;
}

const WIDTH = 3;
/** Bits of a row's first number: the weight stands below, the mark above. */
const GOES_ON = 1 << 8;
const MARK_BITS = 16;
/** What is added to a weight, -128 to 127, so that it is never negative. */
const MOVED = 128;
/** Every other byte of a number: two sums side by side, of at most 257 weights. */
const PAIR = 0xff00ff;
const HALF = 0xffff;
const BYTE = 0xff;

/** Throws where the model has other than nine labels. */
export function denseModel({ slots, marks, weights }: PackedModel): DenseModel {
  if (LABEL_COUNT !== 9) throw new Error(`the weights of nine labels stand together, not of ${LABEL_COUNT}`);
  const filled = new Int32Array(Math.ceil(slots / 32) * 2);
  const order: number[] = [];
  for (let slot = 0; slot < slots; slot++) {
    const group = (slot >>> 5) << 1;
    if ((slot & 31) === 0) filled[group + 1] = order.length;
    if (marks[slot] === 0) continue;
    filled[group] = (filled[group] ?? 0) | (1 << (slot & 31));
    order.push(slot);
  }
  // what the last slot had no room for stands in the first
  for (let slot = 0; slot < PROBES && marks[slot] !== 0; slot++) order.push(slot);
  const rows = new Int32Array(order.length * WIDTH);
  for (const [row, slot] of order.entries()) {
    const goesOn = marks[(slot + 1) & (slots - 1)] !== 0;
    const last = (weights[slot * LABEL_COUNT + 8] ?? 0) + MOVED;
    rows[row * WIDTH] = ((marks[slot] ?? 0) << MARK_BITS) | (goesOn ? GOES_ON : 0) | last;
    rows[row * WIDTH + 1] = fourOf(weights, slot * LABEL_COUNT);
    rows[row * WIDTH + 2] = fourOf(weights, slot * LABEL_COUNT + 4);
  }
  return { slots, filled, rows };
}

function fourOf(weights: Int8Array, from: number): number {
  let four = 0;
  for (let y = 3; y >= 0; y--) four = (four << 8) | ((weights[from + y] ?? 0) + MOVED);
  return four;
}

/** Most features of one call. */
const MOST = 128;
/** Features that may have weights, and their slots. */
const asked = new Int32Array(MOST);
const askedSlots = new Int32Array(MOST);

/** Adds the weights of the first `count` features, at most 128, to `sums`, one per label. */
export function addWeights(
  { slots, filled, rows }: DenseModel,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  let some = 0;
  for (let at = 0; at < count; at++) {
    const feature = features[at] ?? 0;
    const slot = slotOf(feature, slots);
    asked[some] = feature;
    askedSlots[some] = slot;
    some += ((filled[(slot >>> 5) << 1] ?? 0) >>> (slot & 31)) & 1;
  }
  // labels 0 and 2, 1 and 3, 4 and 6, 5 and 7, 8
  let [a, b, c, d, e, hits] = [0, 0, 0, 0, 0, 0];
  for (let at = 0; at < some; at++) {
    const wanted = markOf(asked[at] ?? 0);
    let row = rowOf(filled, askedSlots[at] ?? 0) * WIDTH;
    let first = rows[row] ?? 0;
    if (first >>> MARK_BITS !== wanted) {
      row = findBehind(rows, row, wanted);
      if (row < 0) continue;
      first = rows[row] ?? 0;
    }
    const low = rows[row + 1] ?? 0;
    const high = rows[row + 2] ?? 0;
    a = (a + (low & PAIR)) | 0;
    b = (b + ((low >>> 8) & PAIR)) | 0;
    c = (c + (high & PAIR)) | 0;
    d = (d + ((high >>> 8) & PAIR)) | 0;
    e = (e + (first & BYTE)) | 0;
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

/** The number of a filled slot's row: how many filled ones stand before it. */
function rowOf(filled: Int32Array, slot: number): number {
  const group = (slot >>> 5) << 1;
  return (filled[group + 1] ?? 0) + bitCount((filled[group] ?? 0) & ((1 << (slot & 31)) - 1));
}

function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Where a feature's row begins that another one keeps from its own slot; -1 for none. */
function findBehind(rows: Int32Array, own: number, wanted: number): number {
  let row = own;
  for (let probe = 1; probe < PROBES; probe++) {
    if (((rows[row] ?? 0) & GOES_ON) === 0) return -1;
    row += WIDTH;
    if ((rows[row] ?? 0) >>> MARK_BITS === wanted) return row;
  }
  return -1;
}
