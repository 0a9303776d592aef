import { createNamesLexicon } from '../namesLexicon.ts';
import { LABEL_COUNT } from '../tagger/labels.ts';
import { encodeModel, type PackedModel } from '../tagger/model.ts';
import { type Example, numberFeatures, readExample, toRuns } from './examples.ts';
import type { GoldRow } from './goldRows.ts';
import { packModel } from './packModel.ts';
import { trainCrf } from './trainCrf.ts';

/** Found by cross-validation. `boldness` is what every transition to „no name“ loses, so that fewer names are passed over. */
const SETTINGS = {
  least: 2,
  rounds: 8,
  rate: 0.1,
  decay: 0.0003,
  seed: 1,
  slots: 2 ** 18,
  boldness: 0.7,
} as const;

/** Trains on examples and packs the weights. */
export function packFor(examples: readonly Example[]): PackedModel {
  const numbers = numberFeatures(examples, SETTINGS.least);
  const model = trainCrf(toRuns(examples, numbers), { ...SETTINGS, features: numbers.size });
  for (let before = 0; before <= LABEL_COUNT; before++) {
    const outside = before * LABEL_COUNT;
    model.transitions[outside] = (model.transitions[outside] ?? 0) - SETTINGS.boldness;
  }
  return packModel(model, Int32Array.from(numbers.keys()), SETTINGS.slots);
}

/** The weights file for a set of annotated texts; the same texts give the same bytes. */
export function trainTagger(rows: readonly GoldRow[]): Uint8Array {
  const lexicon = createNamesLexicon(Number.POSITIVE_INFINITY);
  return encodeModel(packFor(rows.map((row) => readExample(row, lexicon))));
}
