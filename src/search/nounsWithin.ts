import { foldWord } from '../german/foldWord.ts';
import { NOUNS } from '../german/nouns.ts';
import type { Word, Words } from './collectWords.ts';
import type { HiddenWords } from './hiddenWords.ts';

const FORMS: ReadonlyMap<string, string> = new Map(NOUNS.map((noun) => [foldWord(noun), noun]));

/** Common nouns that an archive has only within compounds, to correct to: „Hypothek“ where it has „Hypothekenmarkt“. */
export function nounsWithin({ words }: Pick<Words, 'words'>, { parts }: Pick<HiddenWords, 'parts'>): Word[] {
  const own = new Set(words.map(({ folded }) => folded));
  const found = new Map<string, Word>();
  for (const [index, each] of parts.entries())
    for (const { word } of each) {
      const form = own.has(word) ? undefined : FORMS.get(word);
      if (form === undefined) continue;
      const known = found.get(word) ?? { folded: word, form, count: 0 };
      found.set(word, known);
      known.count += words[index]?.count ?? 0;
    }
  return [...found.values()];
}
