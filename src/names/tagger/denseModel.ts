import { LABEL_COUNT } from './labels.ts';
import { markOf, type PackedModel, PROBES, slotOf } from './model.ts';

/**
 * A model as it is asked: the stored table is three quarters empty, so the weights are moved together, and a slot holds
 * where they stand. Half the memory is touched, which is what asking costs.
 */
export interface DenseModel {
  /** number of slots, a power of two */
  readonly slots: number;
  /** per slot the feature's mark, shifted by `MARK_SHIFT`, and the number of its weights; 0 in an empty one */
  readonly index: Int32Array;
  /** [number][label], the numbers beginning with 1 */
  readonly weights: Int8Array;
}

/** Marks have 15 bits that differ, numbers up to 17. */
const MARK_SHIFT = 17;
const NUMBER_MASK = 2 ** MARK_SHIFT - 1;

/** Throws where the model has more features than a slot can number. */
export function denseModel({ slots, marks, weights }: PackedModel): DenseModel {
  let count = 0;
  for (let slot = 0; slot < slots; slot++) if (marks[slot] !== 0) count++;
  if (count > NUMBER_MASK) throw new Error(`the name tagger can have ${NUMBER_MASK} features, not ${count}`);
  const index = new Int32Array(slots);
  const dense = new Int8Array((count + 1) * LABEL_COUNT);
  let number = 0;
  for (let slot = 0; slot < slots; slot++) {
    const mark = marks[slot] ?? 0;
    if (mark === 0) continue;
    index[slot] = ((mark >>> 1) << MARK_SHIFT) | ++number;
    for (let y = 0; y < LABEL_COUNT; y++)
      dense[number * LABEL_COUNT + y] = weights[slot * LABEL_COUNT + y] ?? 0;
  }
  return { slots, index, weights: dense };
}

/** Adds the weights of the first `count` features to `sums`, one per label. */
export function addWeights(
  { slots, index, weights }: DenseModel,
  features: Int32Array,
  count: number,
  sums: Int32Array,
): void {
  let [a, b, c, d, e, f, g, h, i] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < count; at++) {
    const hash = features[at] ?? 0;
    const base = find(index, slots, hash);
    if (base === 0) continue;
    a += weights[base] ?? 0;
    b += weights[base + 1] ?? 0;
    c += weights[base + 2] ?? 0;
    d += weights[base + 3] ?? 0;
    e += weights[base + 4] ?? 0;
    f += weights[base + 5] ?? 0;
    g += weights[base + 6] ?? 0;
    h += weights[base + 7] ?? 0;
    i += weights[base + 8] ?? 0;
  }
  sums[0] = (sums[0] ?? 0) + a;
  sums[1] = (sums[1] ?? 0) + b;
  sums[2] = (sums[2] ?? 0) + c;
  sums[3] = (sums[3] ?? 0) + d;
  sums[4] = (sums[4] ?? 0) + e;
  sums[5] = (sums[5] ?? 0) + f;
  sums[6] = (sums[6] ?? 0) + g;
  sums[7] = (sums[7] ?? 0) + h;
  sums[8] = (sums[8] ?? 0) + i;
}

/** Where in `weights` those of a feature begin; 0 for a feature without. */
function find(index: Int32Array, slots: number, hash: number): number {
  const mark = markOf(hash) >>> 1;
  let slot = slotOf(hash, slots);
  for (let probe = 0; probe < PROBES; probe++) {
    const found = index[slot] ?? 0;
    if (found === 0) return 0;
    if (found >>> MARK_SHIFT === mark) return (found & NUMBER_MASK) * LABEL_COUNT;
    slot = (slot + 1) & (slots - 1);
  }
  return 0;
}
