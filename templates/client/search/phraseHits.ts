import type { FullText, Hits } from './fullText.ts';
import { either, FEW, NONE, SIDE_BY_SIDE } from './hitSets.ts';
import { wordsOf } from './readTerm.ts';

/**
 * Articles with a phrase, found in few also with a hyphen: „Hartz IV“, „Hartz-IV-Gesetze“. Of one that is excluded all forms count; else those that have it as it was typed, see `literalOf`.
 */
export async function phraseHits(phrase: string, not: boolean, text: FullText): Promise<Hits> {
  const asTyped = await text.phrase(phrase);
  const hits = asTyped.size > FEW ? asTyped : either(asTyped, await hyphenated(phrase, text));
  return not ? hits : literalOf(phrase, hits, text);
}

/** „Kim Jong Un“ as it stands with a hyphen between two of its words. */
async function hyphenated(phrase: string, text: FullText): Promise<Hits> {
  const gaps = [...phrase.matchAll(/(?<=\p{L})\s+(?=\p{L})/gu)].slice(0, MOST_GAPS);
  const each = await Promise.all(
    gaps.map(({ 0: gap, index }) =>
      text.phrase(`${phrase.slice(0, index)}-${phrase.slice(index + gap.length)}`),
    ),
  );
  return each.reduce(either, NONE);
}

/** Gaps of a phrase that are tried with a hyphen. */
const MOST_GAPS = 4;

/** At most this many articles are read to see whether a phrase stands in them letter by letter. */
const READ = 30;

/**
 * Articles that have a phrase as it was typed, then those where an ending follows („Angela Merkels“). The index has other
 * forms of its words too („Roten Kreuzes“ for „Rotes Kreuz“): they are what was found only where nothing else is.
 */
async function literalOf(phrase: string, hits: Hits, text: FullText): Promise<Hits> {
  if (hits.size < 2 || hits.size > READ) return hits;
  const plain = (words: string): string => ` ${wordsOf(words).join(' ').toLowerCase()} `;
  const wanted = plain(phrase);
  const read = await Promise.all(
    [...hits].map(async ([row, score]) => {
      const { content, meta } = await text.page(row);
      const texts = [content, meta['title'] ?? ''].map(plain);
      if (texts.some((one) => one.includes(wanted)))
        return { row, score: score + SIDE_BY_SIDE, isLiteral: true };
      return { row, score, isLiteral: texts.some((one) => one.includes(wanted.trimEnd())) };
    }),
  );
  const literal = read.filter(({ isLiteral }) => isLiteral);
  return new Map((literal.length > 0 ? literal : read).map(({ row, score }) => [row, score]));
}
