import type { WordInfo } from '../words/wordInfo.ts';
import type { Context } from './context.ts';
import { MOST_FEATURES, PLACE_COUNT, wordAt, writeContextFeatures, writeWordFeatures } from './features.ts';
import { LABEL_COUNT } from './labels.ts';
import { type PackedModel, PROBES } from './model.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;

/** Gives every token of a text its most probable label, by the Viterbi algorithm over runs of open tokens. */
export class Tagger {
  readonly #model: PackedModel;
  readonly #transitions: Float64Array;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #here = new Int32Array(L);
  /** what a word adds to the labels in each place, worked out once */
  readonly #sums = new WeakMap<WordInfo, Int32Array>();
  #scores = new Float64Array(256 * L);
  #back = new Uint8Array(256 * L);

  constructor(model: PackedModel) {
    this.#model = model;
    this.#transitions = Float64Array.from(model.transitions, (weight) => weight / model.scale);
  }

  /** One label per token, indexes of `LABELS`; 0 wherever the context is not open. */
  tag(context: Context): Uint8Array {
    const { open, tokens } = context;
    const labels = new Uint8Array(tokens.count);
    if (this.#back.length < tokens.count * L) {
      this.#scores = new Float64Array(tokens.count * L);
      this.#back = new Uint8Array(tokens.count * L);
    }
    for (let at = 0; at < tokens.count; at++) {
      if (open[at] === 0) continue;
      const start = at;
      do {
        this.#step(context, start, at);
        at++;
      } while (at < tokens.count && open[at] === 1 && tokens.lines[at] === 0);
      this.#trace(labels, start, at);
      at--;
    }
    return labels;
  }

  #step(context: Context, start: number, at: number): void {
    this.#weigh(context, at);
    const scores = this.#scores;
    const here = this.#here;
    const row = at * L;
    for (let y = 0; y < L; y++) {
      let best = IMPOSSIBLE;
      let from = 0;
      if (at === start) best = this.#transitions[L * L + y] ?? 0;
      else
        for (let x = 0; x < L; x++) {
          const value = (scores[row - L + x] ?? 0) + (this.#transitions[x * L + y] ?? 0);
          if (value > best) {
            best = value;
            from = x;
          }
        }
      scores[row + y] = best + (here[y] ?? 0);
      this.#back[row + y] = from;
    }
  }

  /** Adds up the weights of the token's features per label. */
  #weigh(context: Context, at: number): void {
    const here = this.#here.fill(0);
    for (let place = 0; place < PLACE_COUNT; place++) {
      const sums = this.#sumsOf(wordAt(context, at, place));
      const base = place * L;
      for (let y = 0; y < L; y++) here[y] = (here[y] ?? 0) + (sums[base + y] ?? 0);
    }
    this.#add(writeContextFeatures(context, at, this.#features), here, 0);
  }

  #sumsOf(info: WordInfo): Int32Array {
    const known = this.#sums.get(info);
    if (known !== undefined) return known;
    const sums = new Int32Array(PLACE_COUNT * L);
    for (let place = 0; place < PLACE_COUNT; place++)
      this.#add(writeWordFeatures(info, place, this.#features), sums, place * L);
    this.#sums.set(info, sums);
    return sums;
  }

  /** Adds the weights of the first `count` features to `sums` from `to` on. */
  #add(count: number, sums: Int32Array, to: number): void {
    const features = this.#features;
    const { marks, weights, slots } = this.#model;
    const last = slots - 1;
    const probes = PROBES;
    for (let i = 0; i < count; i++) {
      const hash = features[i] ?? 0;
      // `markOf` and `slotOf`, written out: this is where the time goes
      const mark = (hash >>> 16) | 1;
      let slot = (hash ^ (hash >>> 11)) & last;
      for (let probe = 0; probe < probes; probe++) {
        const found = marks[slot];
        if (found === 0) break;
        if (found === mark) {
          const base = slot * L;
          for (let y = 0; y < L; y++) sums[to + y] = (sums[to + y] ?? 0) + (weights[base + y] ?? 0);
          break;
        }
        slot = (slot + 1) & last;
      }
    }
  }

  #trace(labels: Uint8Array, start: number, end: number): void {
    let label = 0;
    for (let y = 1; y < L; y++)
      if ((this.#scores[(end - 1) * L + y] ?? 0) > (this.#scores[(end - 1) * L + label] ?? 0)) label = y;
    for (let at = end - 1; at >= start; at--) {
      labels[at] = label;
      label = this.#back[at * L + label] ?? 0;
    }
  }
}
