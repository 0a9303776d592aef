import type { WordReader } from '../words/wordInfo.ts';
import type { Context } from './context.ts';
import { addWeights, type DenseModel, denseModel } from './denseModel.ts';
import {
  MOST_FEATURES,
  PLACE_COUNT,
  ROW,
  writeNeighbourFeatures,
  writeRow,
  writeWordFeatures,
} from './features.ts';
import { isBegin, LABEL_COUNT } from './labels.ts';
import type { PackedModel } from './model.ts';

const L = LABEL_COUNT;
/** What a word adds to the labels: one number for each place and label. */
const SUMS = PLACE_COUNT * L;
const IMPOSSIBLE = -1e9;

/** Gives every token of a text its most probable label, by the Viterbi algorithm over runs of open tokens. */
export class Tagger {
  readonly #model: DenseModel;
  /** [label][label before], and for the beginning of a run by label alone */
  readonly #transitions: Float64Array;
  readonly #first: Float64Array;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #here = new Int32Array(L);
  readonly #learnt = new Int32Array(L);
  /** by the number of a word, 0 for the edge of a line: whether it was looked at, what it adds to the labels, its row */
  #known = new Uint8Array(0);
  #sums = new Int16Array(0);
  #rows = new Int32Array(0);
  #reader: WordReader | null = null;
  #generation = 0;
  #scores = new Float64Array(256 * L);
  #back = new Uint8Array(256 * L);

  constructor(model: PackedModel) {
    this.#model = denseModel(model);
    const weights = Float64Array.from(model.transitions, (weight) => weight / model.scale);
    this.#transitions = weights.slice(0, L * L);
    for (let x = 0; x < L; x++)
      for (let y = 0; y < L; y++) this.#transitions[y * L + x] = weights[x * L + y] ?? 0;
    this.#first = weights.slice(L * L);
  }

  /** One label per token, indexes of `LABELS`; 0 wherever the context is not open. */
  tag(context: Context): Uint8Array {
    const { open, tokens, reader } = context;
    this.#makeRoom(reader);
    const labels = new Uint8Array(tokens.count);
    if (this.#back.length < tokens.count * L) {
      this.#scores = new Float64Array(tokens.count * L);
      this.#back = new Uint8Array(tokens.count * L);
    }
    for (let at = 0; at < tokens.count; at++) {
      if (open[at] === 0) continue;
      const start = at;
      do {
        this.#weigh(context, at);
        if (at === start) this.#begin(at);
        else this.#step(at);
        at++;
      } while (at < tokens.count && open[at] === 1 && tokens.lines[at] === 0);
      this.#trace(labels, start, at);
      at--;
    }
    return labels;
  }

  #begin(at: number): void {
    const row = at * L;
    for (let y = 0; y < L; y++) this.#scores[row + y] = (this.#first[y] ?? 0) + (this.#here[y] ?? 0);
  }

  #step(at: number): void {
    const scores = this.#scores;
    const transitions = this.#transitions;
    const back = this.#back;
    const here = this.#here;
    const row = at * L;
    const before = row - L;
    for (let y = 0; y < L; y++) {
      let best = IMPOSSIBLE;
      let from = 0;
      // the inside of a name follows its own beginning or inside only
      const inside = y !== 0 && !isBegin(y);
      const end = inside ? y + 1 : L;
      for (let x = inside ? y - 1 : 0; x < end; x++) {
        const value = (scores[before + x] ?? 0) + (transitions[y * L + x] ?? 0);
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
  #weigh({ numbers, phrases, elsewhere, tokens: { lines, opens }, reader }: Context, at: number): void {
    const opensLine = lines[at] === 1;
    const endsLine = lines[at + 1] === 1;
    const here = numbers[at] ?? 0;
    const before = opensLine ? 0 : (numbers[at - 1] ?? 0);
    const before2 = opensLine || lines[at - 1] === 1 ? 0 : (numbers[at - 2] ?? 0);
    const after = endsLine ? 0 : (numbers[at + 1] ?? 0);
    const after2 = endsLine || lines[at + 2] === 1 ? 0 : (numbers[at + 2] ?? 0);
    const known = this.#known;
    if (known[here] === 0) this.#learn(here, reader);
    if (known[before] === 0) this.#learn(before, reader);
    if (known[before2] === 0) this.#learn(before2, reader);
    if (known[after] === 0) this.#learn(after, reader);
    if (known[after2] === 0) this.#learn(after2, reader);
    const sums = this.#sums;
    const labels = this.#here;
    const s0 = here * SUMS;
    const s1 = before * SUMS + L;
    const s2 = after * SUMS + 2 * L;
    const s3 = before2 * SUMS + 3 * L;
    const s4 = after2 * SUMS + 4 * L;
    for (let y = 0; y < L; y++)
      labels[y] =
        (sums[s0 + y] ?? 0) +
        (sums[s1 + y] ?? 0) +
        (sums[s2 + y] ?? 0) +
        (sums[s3 + y] ?? 0) +
        (sums[s4 + y] ?? 0);
    const count = writeNeighbourFeatures(
      this.#rows,
      before2 * ROW,
      before * ROW,
      here * ROW,
      after * ROW,
      after2 * ROW,
      opens[at] ?? 0,
      phrases[at] ?? 0,
      phrases[at + 1] ?? 0,
      elsewhere[at] ?? 0,
      this.#features,
    );
    addWeights(this.#model, this.#features, count, labels);
  }

  /** Looks at a word for the first time. */
  #learn(number: number, reader: WordReader): void {
    const info = number === 0 ? null : reader.info(number);
    const sums = this.#learnt;
    for (let place = 0; place < PLACE_COUNT; place++) {
      const count = writeWordFeatures(info, place, this.#features);
      addWeights(this.#model, this.#features, count, sums.fill(0));
      this.#sums.set(sums, number * SUMS + place * L);
    }
    writeRow(info, this.#rows, number * ROW);
    this.#known[number] = 1;
  }

  /** Forgets what the reader forgot, and makes room for all the words it has. */
  #makeRoom(reader: WordReader): void {
    const fresh = reader !== this.#reader || reader.generation !== this.#generation;
    this.#reader = reader;
    this.#generation = reader.generation;
    if (!fresh && reader.size < this.#known.length) return;
    const size = fresh && reader.size < this.#known.length ? this.#known.length : (reader.size + 1) * 2;
    const known = new Uint8Array(size);
    const sums = new Int16Array(size * SUMS);
    const rows = new Int32Array(size * ROW);
    if (!fresh) {
      known.set(this.#known);
      sums.set(this.#sums);
      rows.set(this.#rows);
    }
    this.#known = known;
    this.#sums = sums;
    this.#rows = rows;
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
