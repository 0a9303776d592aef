import { bodyOf, type Draft } from './draft.ts';

/** „K ö h l e r“: letters that print set apart to stress a word */
const SPACED = /(?<![\p{L}\p{M}])\p{L}(?: \p{L}){3,30}(?![\p{L}\p{M}])/gu;
/** Three gaps in a row, asked first: Latin letters will do */
const HINT = / [a-zäöüß] [a-zäöüß] [a-zäöüß]|^[a-zäöüß] [a-zäöüß] [a-zäöüß] /i;
/** „A u“, short, beside a longer one */
const SHORT = /(?<![\p{L}\p{M}])\p{Lu}(?: \p{Ll}){1,2}(?![\p{L}\p{M}])/gu;

/** Joins the letters of words that old print set apart, „G a s t e i n“; capitals begin a new word. */
export function joinSpacedOut(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  for (const piece of bodyOf(draft)) {
    if (!HINT.test(piece.text)) continue;
    const joined = piece.text.replace(SPACED, (run) => {
      const word = run.replace(/ /gu, '');
      return word === word.toUpperCase() ? word : word.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
    });
    if (joined !== piece.text) piece.text = joined.replace(SHORT, (run) => run.replace(/ /gu, ''));
  }
}
