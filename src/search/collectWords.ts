import { foldWord } from '../german/foldWord.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { eachWord } from './eachWord.ts';
import { SpellingTable } from './spellingTable.ts';
import { wordsBeside } from './wordsBeside.ts';

/** A word of the archive in all its spellings. */
export interface Word {
  folded: string;
  /** the spelling that is most frequent, for showing */
  form: string;
  /** number of articles it occurs in */
  count: number;
}

export interface Words {
  /** every word of the archive, in order of first occurrence; behind them those that stand beside texts alone, which no article „has“ */
  words: Word[];
  /** per article, in the order given: indexes into `words` of the words it has, each once */
  articles: Uint32Array[];
  /** per article: those of its words that it writes with a capital somewhere */
  capitals: Uint32Array[];
}

/** Every word of headlines and texts, and what pages show beside them, see `wordsBeside`. Words of one letter and figures alone are left out. */
export function collectWords(records: readonly PublicRecord[]): Words {
  const words: Word[] = [];
  const byFolded = new Map<string, number>();
  const spellings = new SpellingTable();
  /** per spelling: index into `words`, -1 where it is none: a single letter, a figure */
  const wordOf: number[] = [];
  /** per spelling: occurrences in the whole archive */
  const occurrences: number[] = [];
  // the article that last had each, counted from 1: cheaper than a set for every article
  const lastSpelling: number[] = [];
  const lastArticle: number[] = [];
  const wordNumber = (written: string): number => {
    const folded = foldWord(written);
    let word = byFolded.get(folded);
    if (word === undefined) {
      word = /\p{L}.*\p{L}/u.test(folded) ? words.push({ folded, form: written, count: 0 }) - 1 : -1;
      byFolded.set(folded, word);
    }
    return word;
  };
  const lastCapital: number[] = [];
  const isCapital: boolean[] = [];
  const capitals: Uint32Array[] = [];
  const articles = records.map(({ title, subtitle, text }, row) => {
    const article = row + 1;
    const found: number[] = [];
    const large: number[] = [];
    for (const part of [title, subtitle ?? '', text]) {
      eachWord(part, (start, end, hash) => {
        const spelling = spellings.of(part, start, end, hash);
        occurrences[spelling] = (occurrences[spelling] ?? 0) + 1;
        // half of an article's words it had before in the same spelling
        if (lastSpelling[spelling] === article) return;
        lastSpelling[spelling] = article;
        let word = wordOf[spelling];
        if (word === undefined) {
          const text = spellings.texts[spelling] ?? '';
          word = wordNumber(text);
          wordOf[spelling] = word;
          isCapital[spelling] = /^\p{Lu}/u.test(text);
        }
        if (word < 0) return;
        if (isCapital[spelling] === true && lastCapital[word] !== article) {
          lastCapital[word] = article;
          large.push(word);
        }
        const entry = words[word];
        if (entry === undefined || lastArticle[word] === article) return;
        lastArticle[word] = article;
        entry.count++;
        found.push(word);
      });
    }
    capitals.push(new Uint32Array(large));
    return new Uint32Array(found);
  });
  const most: number[] = [];
  for (const [spelling, text] of spellings.texts.entries()) {
    const word = wordOf[spelling] ?? -1;
    const count = occurrences[spelling] ?? 0;
    const entry = words[word];
    if (entry === undefined || count <= (most[word] ?? 0)) continue;
    most[word] = count;
    entry.form = text.normalize('NFC').replace(/[\u00ad\u200b]/g, '');
  }
  addBeside(records, words, byFolded);
  return { words, articles, capitals };
}

/** Words that the archive shows, but in no text: „AFP“. */
function addBeside(
  records: readonly PublicRecord[],
  words: Word[],
  byFolded: ReadonlyMap<string, number>,
): void {
  const added = new Map<string, Word>();
  for (const record of records) {
    const own = new Map(wordsBeside(record).map((form) => [foldWord(form), form]));
    for (const [folded, form] of own) {
      if (byFolded.has(folded) || !/\p{L}.*\p{L}/u.test(folded)) continue;
      const known = added.get(folded);
      if (known === undefined) added.set(folded, { folded, form, count: 1 });
      else known.count++;
    }
  }
  words.push(...added.values());
}
