import { existsSync, writeFileSync } from 'node:fs';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';

await runCommand(
  {
    call: 'node --import tsx scripts/train-tagger.ts --data DIR',
    purpose:
      'Writes the weights of the name tagger anew, from the annotated sets of docs/model-card.md; with --folds it only measures.',
    flags: {
      data: {
        type: 'string',
        value: 'DIR',
        help: 'the folder with germeval2014-dev.ndjson and smartdata-news-dev.ndjson',
      },
      folds: {
        type: 'string',
        value: 'N',
        help: 'measure instead: of N parts each is tested by a model trained on the others',
      },
      only: { type: 'string', value: 'N', help: 'with --folds: test the first N parts (default: all)' },
      mistakes: { type: 'boolean', help: 'with --folds: list the mistakes' },
    },
  },
  async ({ data, folds, only, mistakes }) => {
    if (data === undefined) throw new UsageError('--data DIR is missing: the folder with the annotated sets');
    if (!existsSync(data)) throw new UsageError(`--data ${data}: there is no such folder`);
    if (folds === undefined && (only !== undefined || mistakes))
      throw new UsageError('--only and --mistakes go with --folds');
    const parts = folds === undefined ? null : wholeNumber('folds', folds, 2);
    const tested = parts === null ? 0 : only === undefined ? parts : wholeNumber('only', only, 1, parts);
    const { readSets } = await import('../src/names/training/readSets.ts');
    const rows = readSets(data);
    if (parts === null) {
      const { trainTagger } = await import('../src/names/training/trainTagger.ts');
      const { WEIGHTS_FILE } = await import('../src/names/tagger/model.ts');
      const bytes = trainTagger(rows);
      writeFileSync(WEIGHTS_FILE, bytes);
      process.stdout.write(`${rows.length} texts, ${bytes.length} bytes\n`);
      return EXIT.done;
    }
    const { crossValidate } = await import('../src/names/training/crossValidate.ts');
    const score = crossValidate(rows, parts, tested);
    if (mistakes) process.stdout.write(`${score.mistakes.join('\n')}\n`);
    process.stdout.write(`${score.table()}\n`);
    return EXIT.done;
  },
);

function wholeNumber(flag: string, value: string, least: number, most = Number.POSITIVE_INFINITY): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < least || number > most)
    throw new UsageError(
      `--${flag} ${value}: wants a whole number from ${least}${most < Number.POSITIVE_INFINITY ? ` to ${most}` : ' on'}`,
    );
  return number;
}
