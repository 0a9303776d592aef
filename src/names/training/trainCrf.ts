import { follows, LABEL_COUNT } from '../tagger/labels.ts';

/** A run of tokens that are decided together: the features of each as indexes of the feature table, and the right labels. */
export interface Run {
  readonly features: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** A trained model: weights per feature and label, and per pair of neighbouring labels. */
export interface Model {
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  features: number;
  rounds: number;
  rate: number;
  decay: number;
  seed: number;
}

const L = LABEL_COUNT;
const FORBIDDEN = -1e4;

/** Labels pairs that cannot follow each other, as a matrix [before][label]; row L is the beginning of a run. */
function startingTransitions(): Float32Array {
  const matrix = new Float32Array((L + 1) * L);
  for (let before = 0; before <= L; before++)
    for (let label = 0; label < L; label++)
      if (!follows(before === L ? 0 : before, label)) matrix[before * L + label] = FORBIDDEN;
  return matrix;
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with per-feature step sizes (AdaGrad)
 * and weight decay. The order of the runs is shuffled with a fixed seed, so the result is the same each time.
 */
export function trainCrf(runs: readonly Run[], options: TrainingOptions): Model {
  const weights = new Float32Array(options.features * L);
  const squares = new Float32Array(options.features * L).fill(1e-2);
  const transitions = startingTransitions();
  const transitionSquares = new Float32Array(transitions.length).fill(1e-2);
  const averaged = new Float64Array(weights.length);
  const averagedTransitions = new Float64Array(transitions.length);
  let averagedRounds = 0;
  const random = generator(options.seed);
  const order = runs.map((_, index) => index);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const index of order) {
      const run = runs[index];
      if (run !== undefined) step(run, weights, squares, transitions, transitionSquares, options);
    }
    if (round >= options.rounds / 2) {
      averagedRounds++;
      for (let i = 0; i < weights.length; i++) averaged[i] = (averaged[i] ?? 0) + (weights[i] ?? 0);
      for (let i = 0; i < transitions.length; i++)
        averagedTransitions[i] = (averagedTransitions[i] ?? 0) + (transitions[i] ?? 0);
    }
  }
  return {
    weights: Float32Array.from(averaged, (sum) => sum / averagedRounds),
    transitions: Float32Array.from(averagedTransitions, (sum) => sum / averagedRounds),
  };
}

function step(
  run: Run,
  weights: Float32Array,
  squares: Float32Array,
  transitions: Float32Array,
  transitionSquares: Float32Array,
  { rate, decay }: TrainingOptions,
): void {
  const n = run.features.length;
  const scores = new Float64Array(n * L);
  for (let t = 0; t < n; t++) {
    const ids = run.features[t] ?? new Int32Array(0);
    for (let k = 0; k < ids.length; k++) {
      const base = (ids[k] ?? 0) * L;
      for (let y = 0; y < L; y++) scores[t * L + y] = (scores[t * L + y] ?? 0) + (weights[base + y] ?? 0);
    }
  }
  const forward = new Float64Array(n * L);
  const backward = new Float64Array(n * L);
  const terms = new Float64Array(L);
  for (let y = 0; y < L; y++) forward[y] = (scores[y] ?? 0) + (transitions[L * L + y] ?? 0);
  for (let t = 1; t < n; t++)
    for (let y = 0; y < L; y++) {
      for (let x = 0; x < L; x++) terms[x] = (forward[(t - 1) * L + x] ?? 0) + (transitions[x * L + y] ?? 0);
      forward[t * L + y] = (scores[t * L + y] ?? 0) + logSum(terms);
    }
  for (let t = n - 2; t >= 0; t--)
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++)
        terms[y] =
          (backward[(t + 1) * L + y] ?? 0) + (scores[(t + 1) * L + y] ?? 0) + (transitions[x * L + y] ?? 0);
      backward[t * L + x] = logSum(terms);
    }
  for (let y = 0; y < L; y++) terms[y] = forward[(n - 1) * L + y] ?? 0;
  const total = logSum(terms);
  const update = (table: Float32Array, sums: Float32Array, index: number, gradient: number): void => {
    const value = table[index] ?? 0;
    if (value <= FORBIDDEN / 2) return;
    const slope = gradient + decay * value;
    const sum = (sums[index] ?? 0) + slope * slope;
    sums[index] = sum;
    table[index] = value - (rate * slope) / Math.sqrt(sum);
  };
  for (let t = 0; t < n; t++) {
    const right = run.labels[t] ?? 0;
    const before = t === 0 ? L : (run.labels[t - 1] ?? 0);
    const ids = run.features[t] ?? new Int32Array(0);
    if (t > 0)
      for (let x = 0; x < L; x++)
        for (let y = 0; y < L; y++) {
          const expected = Math.exp(
            (forward[(t - 1) * L + x] ?? 0) +
              (transitions[x * L + y] ?? 0) +
              (scores[t * L + y] ?? 0) +
              (backward[t * L + y] ?? 0) -
              total,
          );
          terms[y] = expected;
          if (expected > 1e-6 || (x === before && y === right))
            update(
              transitions,
              transitionSquares,
              x * L + y,
              expected - (x === before && y === right ? 1 : 0),
            );
        }
    for (let y = 0; y < L; y++) {
      const gradient =
        Math.exp((forward[t * L + y] ?? 0) + (backward[t * L + y] ?? 0) - total) - (y === right ? 1 : 0);
      if (Math.abs(gradient) < 1e-4) continue;
      if (t === 0) update(transitions, transitionSquares, L * L + y, gradient);
      for (let k = 0; k < ids.length; k++) update(weights, squares, (ids[k] ?? 0) * L + y, gradient);
    }
  }
}

function logSum(values: Float64Array): number {
  let highest = -Infinity;
  for (const value of values) if (value > highest) highest = value;
  let sum = 0;
  for (const value of values) sum += Math.exp(value - highest);
  return highest + Math.log(sum);
}

/** Numbers in [0, 1), the same sequence for the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = kept;
  }
}
