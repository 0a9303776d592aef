import type { FullText, Hits } from './fullText.ts';
import { both, either, FEW, NONE, SIDE_BY_SIDE, WHOLE_WORD } from './hitSets.ts';
import { wordsOf } from './readTerm.ts';

/**
 * Articles with a phrase, found in few also with a hyphen: „Hartz IV“, „Hartz-IV-Gesetze“. Of one that is excluded all forms count here; else those that have it as it was typed, see `literalOf`.
 */
export async function phraseHits(phrase: string, not: boolean, text: FullText): Promise<Hits> {
  const asTyped = await text.phrase(phrase);
  const hits = asTyped.size > FEW ? asTyped : either(asTyped, await hyphenated(phrase, text));
  return not ? hits : literalOf(phrase, inText(hits), text);
}

/** Of more hits than are read without those that have a phrase only among their hidden words: „Bündnis 90“ of „Grüne“. */
function inText(hits: Hits): Hits {
  if (hits.size <= READ) return hits;
  const whole = new Map([...hits].filter(([, score]) => score >= WHOLE_WORD));
  return whole.size > 0 ? whole : hits;
}

/** Articles with words joined by hyphens or slashes as they were typed, also within longer ones: „CDU/CSU“ in „CDU/CSU-Fraktion“. */
export async function joinedHits(words: readonly string[], not: boolean, text: FullText): Promise<Hits> {
  const phrase = words.join(' ');
  const hits = await phraseHits(phrase, not, text);
  const beside = (await Promise.all(words.map((word) => text.word(word)))).reduce(both);
  const others = [...beside.keys()].filter((row) => !hits.has(row));
  if (others.length > READ) return hits;
  const literal = await literalAmong(phrase, others, text);
  return either(hits, new Map(literal.map((row) => [row, WHOLE_WORD])));
}

/** „Kim Jong Un“ as it stands with a hyphen between two of its words, never beside „der“ or „in“. */
async function hyphenated(phrase: string, text: FullText): Promise<Hits> {
  const gaps = [...phrase.matchAll(/(?<=\p{L})\s+(?=[\p{L}\p{N}])/gu)].slice(0, MOST_GAPS);
  const each = await Promise.all(
    gaps.map(async ({ 0: gap, index }) => {
      const [before, behind] = [phrase.slice(0, index), phrase.slice(index + gap.length)];
      const beside = [/\S+$/.exec(before)?.[0] ?? '', /^\S+/.exec(behind)?.[0] ?? ''];
      const never = await Promise.all(
        beside.map(async (word) => /^\p{Ll}/u.test(word) && (await text.hasFrequent(word))),
      );
      return never.includes(true) ? NONE : text.phrase(`${before}-${behind}`);
    }),
  );
  // „Robert-Koch-Institut“
  if (gaps.length > 1) each.push(await text.word(phrase.replace(/\s+/g, '')));
  return each.reduce(either, NONE);
}

/** Gaps of a phrase that are tried with a hyphen. */
const MOST_GAPS = 4;

/** At most this many articles are all read to see whether a phrase stands in them letter by letter. */
const READ = 30;
/** Of more articles, so many: they are shown first, and loaded anyway. */
const FIRST = 12;
/** What another form of the phrase scores where not all articles were read: it stands behind all. */
const LAST = 0.01;

/** Words with one space between them and around. */
const plain = (words: string): string => ` ${wordsOf(words).join(' ').toLowerCase()} `;

/** Of rows with any form of a phrase those that have it as it was typed, or with an ending behind it; all where none has, or they are too many to be read. */
export async function literalRows(
  phrase: string,
  rows: readonly number[],
  text: FullText,
): Promise<readonly number[]> {
  if (rows.length > READ) return rows;
  const literal = await literalAmong(phrase, rows, text);
  return literal.length > 0 ? literal : rows;
}

/** Of rows those that have a phrase as it was typed, or with an ending behind it. */
async function literalAmong(phrase: string, rows: readonly number[], text: FullText): Promise<number[]> {
  const wanted = plain(phrase).trimEnd();
  const have = await Promise.all(
    rows.map(async (row) => {
      const { content, meta } = await text.page(row);
      return [content, meta['title'] ?? ''].some((one) => plain(one).includes(wanted));
    }),
  );
  return rows.filter((_, i) => have[i]);
}

/**
 * Articles that have a phrase as it was typed, then those where an ending follows („Angela Merkels“). The index has other
 * forms of its words too („Roten Kreuzes“ for „Rotes Kreuz“): they are what was found only where nothing else is. Of many articles the
 * first ones are read, and those in other forms put behind all.
 */
async function literalOf(phrase: string, hits: Hits, text: FullText): Promise<Hits> {
  if (hits.size < 2) return hits;
  const wanted = plain(phrase);
  const areMany = hits.size > READ;
  const ranked = [...hits].sort(([, a], [, b]) => b - a);
  const read = await Promise.all(
    ranked.slice(0, areMany ? FIRST : READ).map(async ([row, score]) => {
      const { content, meta } = await text.page(row);
      const texts = [content, meta['title'] ?? ''].map(plain);
      if (texts.some((one) => one.includes(wanted)))
        return { row, score: score + SIDE_BY_SIDE, isLiteral: true };
      return { row, score, isLiteral: texts.some((one) => one.includes(wanted.trimEnd())) };
    }),
  );
  const pairs = (some: typeof read): [number, number][] => some.map(({ row, score }) => [row, score]);
  const literal = read.filter(({ isLiteral }) => isLiteral);
  if (!areMany) return new Map(pairs(literal.length > 0 ? literal : read));
  const others = read.filter(({ isLiteral }) => !isLiteral).map(({ row }): [number, number] => [row, LAST]);
  return new Map([...pairs(literal), ...ranked.slice(FIRST), ...others]);
}
