import { foldWord } from '../german/foldWord.ts';
import { wordsIn } from '../german/wordsIn.ts';
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

/** One way of writing a word. */
interface Spelling {
  text: string;
  /** index into the words, -1 where it is none: a single letter, a figure */
  word: number;
  /** occurrences in the whole archive */
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
    const spelling = { text, word, count: 0 };
    spellings.set(text, spelling);
    return spelling;
  };
  // the article that last had each word, counted from 1: cheaper than a set for every article
  const lastArticle: number[] = [];
  const articles = records.map(({ title, subtitle, text }, article) => {
    const found: number[] = [];
    for (const part of [title, subtitle ?? '', text]) {
      for (const written of wordsIn(part)) {
        const spelling = spellings.get(written) ?? spellingOf(written);
        spelling.count++;
        const { word } = spelling;
        if (word < 0 || lastArticle[word] === article + 1) continue;
        lastArticle[word] = article + 1;
        found.push(word);
        const entry = words[word];
        if (entry) entry.count++;
      }
    }
    return Uint32Array.from(found);
  });
  const most = new Map<number, number>();
  for (const { text, word, count } of spellings.values()) {
    if (word < 0 || count <= (most.get(word) ?? 0)) continue;
    most.set(word, count);
    const entry = words[word];
    if (entry) entry.form = text.normalize('NFC').replace(/[\u00ad\u200b]/g, '');
  }
  return { words, articles };
}
