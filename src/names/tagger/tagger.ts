import type { WordReader } from '../words/wordInfo.ts';
import type { Context } from './context.ts';
import { addWeights, type DenseModel, denseModel } from './denseModel.ts';
import {
  MOST_FEATURES,
  PLACE_COUNT,
  ROW,
  writeNeighbourFeatures,
  writeOpeningFeatures,
  writeRow,
  writeWordFeatures,
} from './features.ts';
import { isBegin, LABEL_COUNT } from './labels.ts';
import type { PackedModel } from './model.ts';

const L = LABEL_COUNT;
/** What a word adds to the labels: one number for each place and label; decided itself, once more where a sentence opens with it. */
const SUMS = (PLACE_COUNT + 1) * L;
const OPENING = PLACE_COUNT * L;
/** What is known of a word: nothing, all that its neighbours need, or what it needs to be decided itself too. */
const Known = { Nothing: 0, Neighbour: 1, Whole: 2 } as const;

/** Gives every token of a text its most probable label, by the Viterbi algorithm over runs of open tokens. */
export class Tagger {
  readonly #model: DenseModel;
  /** [label][label before], and for the beginning of a run by label alone */
  readonly #transitions: Float64Array;
  readonly #first: Float64Array;
  readonly #features = new Int32Array(MOST_FEATURES);
  readonly #here = new Int32Array(L);
  readonly #learnt = new Int32Array(L);
  /** by the number of a word, 0 for the edge of a line: how much of it was looked at, what it adds to the labels, its row */
  #known = new Uint8Array(0);
  #sums = new Int16Array(0);
  #rows = new Int32Array(0);
  #reader: WordReader | null = null;
  #generation = 0;
  #scores = new Float64Array(256 * L);

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
    if (this.#scores.length < tokens.count * L) this.#scores = new Float64Array(tokens.count * L);
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

  /** The best score of each label at a token, whatever came before. */
  #step(at: number): void {
    const scores = this.#scores;
    const transitions = this.#transitions;
    const here = this.#here;
    const row = at * L;
    const before = row - L;
    const s0 = scores[before] ?? 0;
    const s1 = scores[before + 1] ?? 0;
    const s2 = scores[before + 2] ?? 0;
    const s3 = scores[before + 3] ?? 0;
    const s4 = scores[before + 4] ?? 0;
    const s5 = scores[before + 5] ?? 0;
    const s6 = scores[before + 6] ?? 0;
    const s7 = scores[before + 7] ?? 0;
    const s8 = scores[before + 8] ?? 0;
    // O and the beginnings, which may follow anything
    for (let y = 0; y < L; y = y === 0 ? 1 : y + 2) {
      const from = y * L;
      const best = Math.max(
        Math.max(
          Math.max(s0 + (transitions[from] ?? 0), s1 + (transitions[from + 1] ?? 0)),
          Math.max(s2 + (transitions[from + 2] ?? 0), s3 + (transitions[from + 3] ?? 0)),
        ),
        Math.max(
          Math.max(s4 + (transitions[from + 4] ?? 0), s5 + (transitions[from + 5] ?? 0)),
          Math.max(
            Math.max(s6 + (transitions[from + 6] ?? 0), s7 + (transitions[from + 7] ?? 0)),
            s8 + (transitions[from + 8] ?? 0),
          ),
        ),
      );
      scores[row + y] = best + (here[y] ?? 0);
    }
    // the inside of a name follows its own beginning or inside only
    for (let y = 2; y < L; y += 2) {
      const from = y * L + y;
      const begun = (scores[before + y - 1] ?? 0) + (transitions[from - 1] ?? 0);
      const inside = (scores[before + y] ?? 0) + (transitions[from] ?? 0);
      scores[row + y] = Math.max(begun, inside) + (here[y] ?? 0);
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
    if (known[here] !== Known.Whole) this.#learnItself(here, reader);
    if (known[before] === Known.Nothing) this.#learn(before, reader);
    if (known[before2] === Known.Nothing) this.#learn(before2, reader);
    if (known[after] === Known.Nothing) this.#learn(after, reader);
    if (known[after2] === Known.Nothing) this.#learn(after2, reader);
    const sums = this.#sums;
    const labels = this.#here;
    const s0 = here * SUMS + (opens[at] === 1 ? OPENING : 0);
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
      phrases[at] ?? 0,
      phrases[at + 1] ?? 0,
      elsewhere[at] ?? 0,
      this.#features,
    );
    addWeights(this.#model, this.#features, count, labels);
  }

  /** Looks at a word for the first time: what it says of its neighbours. */
  #learn(number: number, reader: WordReader): void {
    const info = number === 0 ? null : reader.info(number);
    for (let place = 1; place < PLACE_COUNT; place++) {
      const count = writeWordFeatures(info, place, this.#features);
      this.#keep(number * SUMS + place * L, count);
    }
    writeRow(info, this.#rows, number * ROW);
    this.#known[number] = Known.Neighbour;
  }

  /** The same for a word that is to be decided; most never are. */
  #learnItself(number: number, reader: WordReader): void {
    if (this.#known[number] === Known.Nothing) this.#learn(number, reader);
    const at = number * SUMS;
    this.#keep(at, writeWordFeatures(reader.info(number), 0, this.#features));
    // the second keeps its sums in the place of those that both begin with
    for (const opens of [1, 0]) {
      const count = writeOpeningFeatures(this.#rows, number * ROW, opens, this.#features);
      const sums = this.#learnt;
      for (let y = 0; y < L; y++) sums[y] = this.#sums[at + y] ?? 0;
      addWeights(this.#model, this.#features, count, sums);
      this.#sums.set(sums, opens === 1 ? at + OPENING : at);
    }
    this.#known[number] = Known.Whole;
  }

  /** Adds up the features just written, and keeps the sums. */
  #keep(at: number, count: number): void {
    const sums = this.#learnt.fill(0);
    addWeights(this.#model, this.#features, count, sums);
    this.#sums.set(sums, at);
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

  /** Goes back from the best label at the end of a run; of equal ones the first. */
  #trace(labels: Uint8Array, start: number, end: number): void {
    const scores = this.#scores;
    const transitions = this.#transitions;
    let label = bestOf(scores, (end - 1) * L, null, 0);
    for (let at = end - 1; ; at--) {
      labels[at] = label;
      if (at === start) return;
      const before = (at - 1) * L;
      if (label === 0 || isBegin(label)) label = bestOf(scores, before, transitions, label * L);
      else {
        const from = label * L + label;
        const begun = (scores[before + label - 1] ?? 0) + (transitions[from - 1] ?? 0);
        const inside = (scores[before + label] ?? 0) + (transitions[from] ?? 0);
        if (inside <= begun) label--;
      }
    }
  }
}

/** The first of the nine labels whose score, with what the way from it is worth, is the highest. */
function bestOf(scores: Float64Array, row: number, transitions: Float64Array | null, from: number): number {
  let label = 0;
  let best = Number.NEGATIVE_INFINITY;
  for (let x = 0; x < L; x++) {
    const value = (scores[row + x] ?? 0) + (transitions === null ? 0 : (transitions[from + x] ?? 0));
    if (value > best) {
      best = value;
      label = x;
    }
  }
  return label;
}
