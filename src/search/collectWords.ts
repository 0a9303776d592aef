import { findWords } from '../german/findWords.ts';
import { foldWord } from '../german/foldWord.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';

/** A word of the archive in all its spellings. */
export interface Word {
  folded: string;
  /** the spelling that is most frequent, for showing */
  form: string;
  /** number of articles it occurs in */
  count: number;
}

export interface Words {
  /** every word of the archive, in order of first occurrence */
  words: Word[];
  /** per article, in the order given: indexes into `words` of the words it has, each once */
  articles: Uint32Array[];
}

interface Spelling {
  word: number;
  count: number;
}

/** Every word of headlines and texts. Words of one letter and figures alone are left out. */
export function collectWords(records: readonly PublicRecord[]): Words {
  const words: Word[] = [];
  const byFolded = new Map<string, number>();
  const spellings = new Map<string, Spelling>();
  const spellingOf = (text: string): Spelling => {
    const folded = foldWord(text);
    let word = byFolded.get(folded);
    if (word === undefined) {
      word = /\p{L}.*\p{L}/u.test(folded) ? words.push({ folded, form: text, count: 0 }) - 1 : -1;
      byFolded.set(folded, word);
    }
    const spelling = { word, count: 0 };
    spellings.set(text, spelling);
    return spelling;
  };
  const articles = records.map(({ title, subtitle, text }) => {
    const found = new Set<number>();
    for (const part of [title, subtitle ?? '', text]) {
      for (const { text: written } of findWords(part)) {
        const spelling = spellings.get(written) ?? spellingOf(written);
        spelling.count++;
        if (spelling.word >= 0) found.add(spelling.word);
      }
    }
    for (const index of found) {
      const word = words[index];
      if (word) word.count++;
    }
    return Uint32Array.from(found);
  });
  const most = new Map<number, number>();
  for (const [form, { word, count }] of spellings) {
    if (word < 0 || count <= (most.get(word) ?? 0)) continue;
    most.set(word, count);
    const entry = words[word];
    if (entry) entry.form = form.normalize('NFC').replace(/[\u00ad\u200b]/g, '');
  }
  return { words, articles };
}
