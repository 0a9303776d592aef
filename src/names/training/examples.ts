import type { NamesLexicon } from '../namesLexicon.ts';
import { type Context, readContext } from '../tagger/context.ts';
import {
  MOST_FEATURES,
  ROW,
  writeNeighbourFeatures,
  writeOpeningFeatures,
  writeRow,
  writeWordFeatures,
} from '../tagger/features.ts';
import { tokenize } from '../tokenize.ts';
import { type GoldRow, goldLabels } from './goldRows.ts';
import type { Run } from './trainCrf.ts';

/** An annotated text, cut and looked at once for all rounds of training. */
export interface Example {
  readonly row: GoldRow;
  readonly context: Context;
  readonly labels: Uint8Array;
  /** hashes per token; null where no name can be */
  readonly features: readonly (Int32Array | null)[];
}

export function readExample(row: GoldRow, { reader }: NamesLexicon): Example {
  const context = readContext(tokenize(row.text), reader);
  const scratch = new Int32Array(MOST_FEATURES);
  const features: (Int32Array | null)[] = [];
  for (let at = 0; at < context.tokens.count; at++)
    features.push(context.open[at] === 1 ? allFeatures(context, at, scratch) : null);
  return { row, context, labels: goldLabels(row, context), features };
}

function allFeatures(context: Context, at: number, scratch: Int32Array): Int32Array {
  const { infos, phrases, elsewhere, tokens } = context;
  const { lines, opens } = tokens;
  const opensLine = lines[at] === 1;
  const endsLine = lines[at + 1] === 1;
  const words = [
    infos[at] ?? null,
    (opensLine ? null : infos[at - 1]) ?? null,
    (endsLine ? null : infos[at + 1]) ?? null,
    (opensLine || lines[at - 1] === 1 ? null : infos[at - 2]) ?? null,
    (endsLine || lines[at + 2] === 1 ? null : infos[at + 2]) ?? null,
  ];
  const all: number[] = [];
  const rows = new Int32Array(words.length * ROW);
  for (const [place, word] of words.entries()) {
    all.push(...scratch.subarray(0, writeWordFeatures(word, place, scratch)));
    writeRow(word, rows, place * ROW);
  }
  const [here, before, after, before2, after2] = [0, ROW, 2 * ROW, 3 * ROW, 4 * ROW] as const;
  all.push(...scratch.subarray(0, writeOpeningFeatures(rows, here, opens[at] ?? 0, scratch)));
  const count = writeNeighbourFeatures(
    rows,
    before2,
    before,
    here,
    after,
    after2,
    phrases[at] ?? 0,
    phrases[at + 1] ?? 0,
    elsewhere[at] ?? 0,
    scratch,
  );
  all.push(...scratch.subarray(0, count));
  return Int32Array.from(all);
}

/** Numbers the features that occur at least `least` times: hash → index. */
export function numberFeatures(examples: readonly Example[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { features } of examples)
    for (const hashes of features)
      if (hashes !== null) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  const numbers = new Map<number, number>();
  for (const [hash, count] of counts) if (count >= least) numbers.set(hash, numbers.size);
  return numbers;
}

/** The runs of open tokens of the examples, their features as numbers. */
export function toRuns(examples: readonly Example[], numbers: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const { features, labels, context } of examples) {
    for (let at = 0; at < features.length; at++) {
      const run: Int32Array[] = [];
      const start = at;
      for (let hashes = features[at]; hashes; hashes = features[++at]) {
        if (at > start && context.tokens.lines[at] === 1) break;
        const known: number[] = [];
        for (const hash of hashes) {
          const number = numbers.get(hash);
          if (number !== undefined) known.push(number);
        }
        run.push(Int32Array.from(known));
      }
      if (run.length === 0) continue;
      runs.push({ features: run, labels: labels.slice(start, at) });
      at--;
    }
  }
  return runs;
}
