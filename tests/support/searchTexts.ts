import { foldWord } from '../../src/german/foldWord.ts';
import { stemFolded } from '../../src/german/stem.ts';
import { wordsIn } from '../../src/german/wordsIn.ts';
import type { FullText } from '../../templates/client/search/fullText.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';

/** What an article scores that has a word only as a part of another. */
const PART = 0.5;

const stemsOf = (text: string): string[] => wordsIn(text.replaceAll('-', ' ')).map(foldWord).map(stemFolded);

/** Texts as the index has them; `parts` are the hidden words of each. */
export function fullTextOf(texts: readonly string[], parts: readonly string[] = []): FullText {
  const rows = (score: (row: number) => number): Map<number, number> =>
    new Map([...texts.keys()].map((row): [number, number] => [row, score(row)]).filter(([, one]) => one > 0));
  const phrase = async (words: string): Promise<Map<number, number>> =>
    rows((row) =>
      ` ${stemsOf(texts[row] ?? '').join(' ')} `.includes(` ${stemsOf(words).join(' ')} `) ? 1 : 0,
    );
  return {
    phrase,
    async word(word) {
      const [stem = '', ...more] = stemsOf(word);
      if (more.length > 0) return phrase(word);
      return rows((row) =>
        stemsOf(texts[row] ?? '').includes(stem) ? 1 : stemsOf(parts[row] ?? '').includes(stem) ? PART : 0,
      );
    },
    hasFrequent: async () => false,
    named: async () => null,
    page: async (row) => ({
      url: '',
      content: texts[row] ?? '',
      meta: { title: '' },
      paragraphs: '0',
    }),
  };
}

export function lexiconOf(texts: readonly string[]): Lexicon {
  const words = new Map(texts.flatMap((text) => wordsIn(text)).map((word) => [foldWord(word), word]));
  return {
    async entry(folded) {
      const form = words.get(folded);
      return form === undefined ? null : [form, 9];
    },
    beginningWith: async (prefix) =>
      [...words].filter(([folded]) => folded.startsWith(prefix)).map(([, form]) => [form, 9]),
    aliases: async () => [],
    suggest: async () => [],
  };
}
