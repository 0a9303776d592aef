import { findWords } from '../../../src/german/findWords.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import type { Found } from './evaluate.ts';
import type { FullText } from './fullText.ts';
import { either, WHOLE_WORD } from './hitSets.ts';
import { isNameForm } from './isNameForm.ts';
import type { Wanted } from './joinNeighbours.ts';

/** So many articles with a surname are read to see whose it is. */
const READ = 15;

const INITIAL = /^\p{Lu}\.?$/u;

/**
 * „H. Lemberg“ stands for whoever has a first name with H before the surname, also where the archive does not know the person:
 * of a rare surname the articles are read.
 */
export async function readInitials(wanted: readonly Wanted[], text: FullText, found: Found): Promise<void> {
  const words = wanted.map(({ clause }) => (clause.any.length === 1 ? (clause.any[0]?.text ?? '') : ''));
  for (const [at, initial] of words.entries()) {
    const [one, surname, typed = ''] = [wanted[at], wanted[at + 1], words[at + 1]];
    if (one === undefined || surname === undefined || !INITIAL.test(initial)) continue;
    if (!/^\p{Lu}\p{L}{2}/u.test(typed)) continue;
    const rows = [...surname.hits].flatMap(([row, score]) =>
      score >= WHOLE_WORD && !one.hits.has(row) ? [row] : [],
    );
    if (rows.length === 0 || rows.length > READ) continue;
    const letter = foldWord(initial);
    const named = await Promise.all(
      rows.map(async (row) => {
        const { content, meta } = await text.page(row);
        return hasName(`${meta['title'] ?? ''}\n${content}`, letter, typed);
      }),
    );
    const hits = rows.filter((_, i) => named[i]);
    if (hits.length === 0) continue;
    one.hits = either(one.hits, new Map(hits.map((row) => [row, WHOLE_WORD])));
    found.unknown = found.unknown.filter((term) => !one.clause.any.includes(term));
  }
}

/** Whether a surname stands behind a word with a capital that begins with the letter. */
function hasName(page: string, letter: string, surname: string): boolean {
  const words = [...findWords(page)];
  return words.some((word, i) => {
    const before = words[i - 1];
    if (before === undefined || !isNameForm(word.text, surname)) return false;
    if (!/^\p{Lu}\p{Ll}/u.test(before.text) || !foldWord(before.text).startsWith(letter)) return false;
    return page.slice(before.end, word.start).trim() === '';
  });
}
