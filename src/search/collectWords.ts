import { foldWord } from '../german/foldWord.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { withRoom } from '../withRoom.ts';
import { eachWord } from './eachWord.ts';
import { NumberList } from './numberList.ts';
import { PlaceReader } from './placeReader.ts';
import { PlaceList, type PlaceSequence } from './placeSequence.ts';
import { shownTexts } from './searchDocument.ts';
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
  /** per article: how many places of the index each of its `shownTexts` has */
  lengths: number[][];
  /** null if it was not to be kept */
  sequence: PlaceSequence | null;
}

/** Numbers that the lists of this step have room for at first. */
const ROOM = 1 << 14;

/** What is known of a place: nothing yet, that it holds no word, that it holds several. */
const [NEW, WORDLESS, SEVERAL] = [0, -1, -2];

/**
 * Every word of headlines and texts, and what pages show beside them, see `wordsBeside`. Words of one letter and figures alone are left out.
 * `keepsSequence`: whether the order that they stand in is kept.
 */
export function collectWords(
  records: readonly PublicRecord[],
  { keepsSequence = false }: { keepsSequence?: boolean } = {},
): Words {
  const words: Word[] = [];
  const byFolded = new Map<string, number>();
  const reader = new PlaceReader();
  const list = keepsSequence ? new PlaceList() : null;
  const spellings = new SpellingTable();
  /** by spelling: index into `words`, -1 where it is none: a single letter, a figure */
  const wordOf: number[] = [];
  const isCapital: boolean[] = [];
  /** by spelling: occurrences in the whole archive */
  const occurrences: number[] = [];
  /** by number of a place: what words it holds, by spelling */
  const inside: (readonly number[])[] = [];
  /** by number of a place: the one word in it, see `codeOf`, which nearly all have; or one of these */
  let codes = new Int32Array(ROOM);
  let placeCounts = new Int32Array(ROOM);
  /** by word: articles */
  let counts = new Int32Array(ROOM);
  // the article that last had each, counted from 1: cheaper than a set for every article
  let lastPlace = new Int32Array(ROOM);
  let lastArticle = new Int32Array(ROOM);
  let lastCapital = new Int32Array(ROOM);
  const wordNumber = (written: string): number => {
    const folded = foldWord(written);
    let word = byFolded.get(folded);
    if (word === undefined) {
      word = /\p{L}.*\p{L}/u.test(folded) ? words.push({ folded, form: written, count: 0 }) - 1 : -1;
      byFolded.set(folded, word);
    }
    return word;
  };
  const spellingsIn = (place: string): readonly number[] => {
    const found: number[] = [];
    eachWord(place, (start, end, hash) => {
      const spelling = spellings.of(place, start, end, hash);
      const text = spellings.texts[spelling] ?? '';
      if (spelling === wordOf.length) {
        wordOf.push(wordNumber(text));
        isCapital.push(/^\p{Lu}/u.test(text));
        occurrences.push(0);
      }
      if ((wordOf[spelling] ?? -1) >= 0) found.push(spelling);
    });
    return found;
  };
  const codeOf = (spelling: number): number =>
    ((wordOf[spelling] ?? 0) + 1) * 2 + (isCapital[spelling] === true ? 1 : 0);
  const readPlace = (place: number): number => {
    const known = spellingsIn(reader.spellings[place] ?? '');
    inside[place] = known;
    counts = withRoom(counts, words.length);
    lastArticle = withRoom(lastArticle, words.length);
    lastCapital = withRoom(lastCapital, words.length);
    const code = known.length === 0 ? WORDLESS : known.length > 1 ? SEVERAL : codeOf(known[0] ?? 0);
    codes[place] = code;
    return code;
  };
  // filled anew for each article: thousands of lists that grow would be most of what the memory is cleaned of
  const found = new NumberList();
  const large = new NumberList();
  const addWord = (code: number, article: number): void => {
    const word = (code >> 1) - 1;
    if ((code & 1) === 1 && lastCapital[word] !== article) {
      lastCapital[word] = article;
      large.push(word);
    }
    if (lastArticle[word] === article) return;
    lastArticle[word] = article;
    counts[word] = (counts[word] ?? 0) + 1;
    found.push(word);
  };
  const lengths: number[][] = [];
  const capitals: Uint32Array[] = [];
  const articles = records.map((record, row) => {
    const article = row + 1;
    found.clear();
    large.clear();
    const places = reader.read(shownTexts(record));
    lengths.push(places.lengths);
    list?.add(places.numbers);
    const room = reader.spellings.length;
    codes = withRoom(codes, room);
    placeCounts = withRoom(placeCounts, room);
    lastPlace = withRoom(lastPlace, room);
    const { numbers } = places;
    for (let i = 0; i < numbers.length; i++) {
      const place = numbers[i] ?? 0;
      placeCounts[place] = (placeCounts[place] ?? 0) + 1;
      // half of an article's words it had before in the same spelling
      if (lastPlace[place] === article) continue;
      lastPlace[place] = article;
      let code = codes[place] ?? NEW;
      if (code === NEW) code = readPlace(place);
      if (code > 0) addWord(code, article);
      else if (code === SEVERAL)
        for (const spelling of inside[place] ?? []) addWord(codeOf(spelling), article);
    }
    capitals.push(new Uint32Array(large.shown));
    return new Uint32Array(found.shown);
  });
  for (const [place, known] of inside.entries())
    for (const spelling of known)
      occurrences[spelling] = (occurrences[spelling] ?? 0) + (placeCounts[place] ?? 0);
  for (const [word, entry] of words.entries()) entry.count = counts[word] ?? 0;
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
  return { words, articles, capitals, lengths, sequence: list?.taken(reader.spellings) ?? null };
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
