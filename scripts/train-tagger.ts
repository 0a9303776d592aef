import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { WEIGHTS_FILE } from '../src/names/tagger/model.ts';
import { crossValidate } from '../src/names/training/crossValidate.ts';
import { readSets } from '../src/names/training/readSets.ts';
import { trainTagger } from '../src/names/training/trainTagger.ts';

/**
 * `node --import tsx scripts/train-tagger.ts --data DIR` writes the weights of the name tagger anew; with `--folds 5`
 * it only measures, training on four fifths and testing on the rest (`--only 1`: the first fifth; `--mistakes` lists them). DIR holds the annotated sets of docs/model-card.md.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    folds: { type: 'string' },
    only: { type: 'string' },
    mistakes: { type: 'boolean' },
  },
});
if (values.data === undefined) {
  console.error(
    'train-tagger: --data DIR is missing: the folder with germeval2014-dev.ndjson and smartdata-news-dev.ndjson',
  );
  process.exit(2);
}
const rows = readSets(values.data);
if (values.folds !== undefined) {
  const folds = Number(values.folds);
  const score = crossValidate(rows, folds, values.only === undefined ? folds : Number(values.only));
  if (values.mistakes) console.log(score.mistakes.join('\n'));
  console.log(score.table());
} else {
  const bytes = trainTagger(rows);
  writeFileSync(WEIGHTS_FILE, bytes);
  console.log(`${rows.length} texts, ${bytes.length} bytes`);
}
