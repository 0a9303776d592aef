import { ER_PLURAL } from '../../../src/german/erPlurals.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import { LINKING_ELEMENTS } from '../../../src/german/linkingElements.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { isAgentForm, withoutFeminine } from '../../../src/search/strayList.ts';
import type { Lexicon } from './lexicon.ts';

/** „Straftäter“ is no form of „Straftat“; „Krankenhäuser“ are „Krankenhaus“. */
const isAgent = (folded: string): boolean => {
  const masculine = withoutFeminine(folded);
  return isAgentForm(masculine) && !ER_PLURAL.test(stemFolded(masculine));
};

/** Longer compounds are looked for in so many words at most, the most frequent ones. */
const MOST_LONGER = 8;

/**
 * Compounds of two words that the archive has: `whole` with any linking element and nothing else („Atom“, „Tests“ →
 * „Atomtests“), `within` with more behind or between („Atomwaffentests“, „Bundestagswahlkampf“).
 */
export async function compoundsOf(
  first: string,
  second: string,
  lexicon: Lexicon,
): Promise<{ whole: string[]; within: string[] }> {
  if (first.length < 2 || second.length < 2) return { whole: [], within: [] };
  const bases = new Set([first, stemFolded(first), first.replace(/e$/, '')]);
  const end = stemFolded(second);
  // the stem of „Aktienkurse“ has the s, that of „Kurs“ has it not
  const ends = new Set([end, stemFolded(`${second}e`)]);
  const wanted = new Set(
    [...bases].flatMap((base) =>
      ['', ...LINKING_ELEMENTS].flatMap((link) => [...ends].map((one) => base + link + one)),
    ),
  );
  const shortest = [...bases].reduce((a, b) => (b.length < a.length ? b : a));
  const found = await lexicon.beginningWith(shortest, Number.POSITIVE_INFINITY);
  const whole = new Map<string, string>();
  const within = new Map<string, string>();
  for (const [form] of found) {
    const folded = foldWord(form);
    const stem = stemFolded(folded);
    if (wanted.has(stem)) {
      if (isAgent(folded) === isAgent(second)) whole.set(stem, whole.get(stem) ?? form);
    } else if (end.length >= 4 && folded.indexOf(end, first.length - 1) > 0)
      within.set(stem, within.get(stem) ?? form);
  }
  return { whole: [...whole.values()], within: [...within.values()].slice(0, MOST_LONGER) };
}
