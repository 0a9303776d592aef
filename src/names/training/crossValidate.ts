import type { RecognitionKnowledge } from '../namesKnowledge.ts';
import { createNamesLexicon } from '../namesLexicon.ts';
import { recogniseIn } from '../recognise.ts';
import { Tagger } from '../tagger/tagger.ts';
import { readExample } from './examples.ts';
import type { GoldRow } from './goldRows.ts';
import { Score } from './score.ts';
import { generator, shuffle } from './trainCrf.ts';
import { packFor } from './trainTagger.ts';

const SEED = 7;

/**
 * Measures the tagger on texts it was not trained on: the texts are dealt into `folds` parts, each part is tagged by a
 * model of the others, with the packed weights and the rules behind the tagger as in use. Returns a table of precision,
 * recall and F1 (exact borders and type) and the mistakes.
 */
export function crossValidate(rows: readonly GoldRow[], folds: number, only = folds): Score {
  const lexicon = createNamesLexicon(Number.POSITIVE_INFINITY);
  const examples = rows.map((row) => readExample(row, lexicon));
  const order = examples.map((_, index) => index);
  shuffle(order, generator(SEED));
  const score = new Score();
  for (let fold = 0; fold < only; fold++) {
    const part = (inside: boolean): typeof examples =>
      order.flatMap((index, at) => {
        const example = examples[index];
        return example !== undefined && (at % folds === fold) === inside ? [example] : [];
      });
    const knowledge: RecognitionKnowledge = {
      ...lexicon,
      ...NO_AUTHORITY,
      tagger: new Tagger(packFor(part(false))),
    };
    for (const { row, context } of part(true)) {
      const spans = recogniseIn(context, knowledge);
      score.add(row, spans);
    }
  }
  return score;
}

const NO_AUTHORITY = {
  authorityNames: null,
  people: new Map(),
  peopleByKey: new Map(),
  surnames: new Map(),
  organisations: new Map(),
  organisationsByKey: new Map(),
  never: { people: new Set<string>(), places: new Set<string>(), organisations: new Set<string>() },
};
