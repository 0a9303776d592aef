import { createNamesLexicon } from '../namesLexicon.ts';
import { encodeModel } from '../tagger/model.ts';
import { type Example, numberFeatures, readExample, toRuns } from './examples.ts';
import type { GoldRow } from './goldRows.ts';
import { packModel } from './packModel.ts';
import { type Model, trainCrf } from './trainCrf.ts';

/** Found by cross-validation. */
const SETTINGS = { least: 2, rounds: 10, rate: 0.1, decay: 0.002, seed: 1, slots: 2 ** 18 } as const;

/** Trains on examples; also gives the hash of each feature index. */
export function trainOn(examples: readonly Example[]): { model: Model; hashes: Int32Array } {
  const numbers = numberFeatures(examples, SETTINGS.least);
  const model = trainCrf(toRuns(examples, numbers), { ...SETTINGS, features: numbers.size });
  return { model, hashes: Int32Array.from(numbers.keys()) };
}

/** The weights file for a set of annotated texts; the same texts give the same bytes. */
export function trainTagger(rows: readonly GoldRow[]): Uint8Array {
  const lexicon = createNamesLexicon();
  const { model, hashes } = trainOn(rows.map((row) => readExample(row, lexicon)));
  return encodeModel(packModel(model, hashes, SETTINGS.slots));
}
