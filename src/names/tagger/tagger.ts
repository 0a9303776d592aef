import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import type { Context } from './context.ts';
import {
  emptyWindow,
  lookAround,
  MOST_FEATURES,
  PAIR_PLACES,
  PLACE_COUNT,
  writeContextFeatures,
  writePairFeatures,
  writeWordFeatures,
} from './features.ts';
import { isBegin, LABEL_COUNT } from './labels.ts';
import { type PackedModel, PROBES } from './model.ts';

const L = LABEL_COUNT;
const IMPOSSIBLE = -1e9;
/** How many pairs of words are remembered, as a power of two. */
const PAIR_BITS = 14;
const PAIRS = 2 ** PAIR_BITS * PAIR_PLACES;
const SLOT_SHIFT = 32 - PAIR_BITS;

/** Gives every token of a text its most probable label, by the Viterbi algorithm over runs of open tokens. */
export class Tagger {
  readonly #model: PackedModel;
  readonly #transitions: Float64Array;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #here = new Int32Array(L);
  readonly #window = emptyWindow();
  /** what a word adds to the labels in each place, worked out once */
  readonly #words = new WordMemo((info) => this.#sumsOf(info));
  /** the same for the last pairs of neighbours, each in the place its numbers give */
  readonly #lefts: (WordInfo | null)[] = new Array<WordInfo | null>(PAIRS).fill(null);
  readonly #rights: (WordInfo | null)[] = new Array<WordInfo | null>(PAIRS).fill(null);
  readonly #pairs = new Int32Array(PAIRS * L);
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
    const transitions = this.#transitions;
    const back = this.#back;
    const here = this.#here;
    const row = at * L;
    for (let y = 0; y < L; y++) {
      let best = at === start ? (transitions[L * L + y] ?? 0) : IMPOSSIBLE;
      let from = 0;
      // the inside of a name follows its own beginning or inside only
      const inside = y !== 0 && !isBegin(y);
      const end = at === start ? 0 : inside ? y + 1 : L;
      for (let x = inside ? y - 1 : 0; x < end; x++) {
        const value = (scores[row - L + x] ?? 0) + (transitions[x * L + y] ?? 0);
        if (value > best) {
          best = value;
          from = x;
        }
      }
      scores[row + y] = best + (here[y] ?? 0);
      back[row + y] = from;
    }
  }

  /** Adds up the weights of the token's features per label. */
  #weigh(context: Context, at: number): void {
    const here = this.#here.fill(0);
    const window = this.#window;
    lookAround(context, at, window);
    addRow(this.#words.of(window.here), 0, here);
    addRow(this.#words.of(window.before), L, here);
    addRow(this.#words.of(window.after), 2 * L, here);
    addRow(this.#words.of(window.before2), 3 * L, here);
    addRow(this.#words.of(window.after2), 4 * L, here);
    addRow(this.#pairs, this.#pairRow(window.before, window.here, 0), here);
    addRow(this.#pairs, this.#pairRow(window.here, window.after, 1), here);
    addRow(this.#pairs, this.#pairRow(window.before2, window.before, 2), here);
    this.#add(writeContextFeatures(context, at, window, this.#features), here, 0);
  }

  #sumsOf(info: WordInfo): Int32Array {
    const sums = new Int32Array(PLACE_COUNT * L);
    for (let place = 0; place < PLACE_COUNT; place++)
      this.#add(writeWordFeatures(info, place, this.#features), sums, place * L);
    return sums;
  }

  /** Where in `#pairs` the sums of two neighbours in a place begin. */
  #pairRow(left: WordInfo, right: WordInfo, place: number): number {
    const hash = Math.imul(left.number, 0x9e3779b1) ^ Math.imul(right.number, 0x85ebca77);
    const slot = (hash >>> SLOT_SHIFT) * PAIR_PLACES + place;
    const row = slot * L;
    if (this.#lefts[slot] === left && this.#rights[slot] === right) return row;
    this.#lefts[slot] = left;
    this.#rights[slot] = right;
    this.#pairs.fill(0, row, row + L);
    this.#add(writePairFeatures(left, right, place, this.#features), this.#pairs, row);
    return row;
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

/** Adds one number per label. */
function addRow(sums: Int32Array, from: number, to: Int32Array): void {
  for (let y = 0; y < L; y++) to[y] = (to[y] ?? 0) + (sums[from + y] ?? 0);
}
