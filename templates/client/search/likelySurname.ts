import { isAddressNoun } from '../../../src/german/addressNouns.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import { nameDistance, nameKeys } from '../../../src/german/nameKeys.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { FullText } from './fullText.ts';
import type { Wanted } from './joinNeighbours.ts';
import type { Lexicon } from './lexicon.ts';
import { readBearers } from './readBearers.ts';

/** A surname that was meant by the one typed. */
export interface LikelySurname {
  typed: string;
  meant: string;
}

/** How unlike the two may be. */
const UNLIKE = 0.3;

/**
 * Where nothing has a first name and the surname behind it: the surname much like it that the archive has behind this first
 * name. „Jan Ulrich“ → „Ullrich“, whoever else is called Ulrich there. Null if none.
 */
export async function likelySurname(
  wanted: readonly Wanted[],
  text: FullText,
  lexicon: Lexicon,
): Promise<LikelySurname | null> {
  const words = wanted.map(({ clause: { any } }) =>
    any.length === 1 && any[0]?.kind === 'word' ? any[0].text : '',
  );
  const [given = '', typed = ''] = words.slice(-2);
  if (words.includes('') || isAddressNoun(given) || typed.length < 4) return null;
  const sounding = nameKeys(typed).map((key) => lexicon.aliases(aliasKeys.sound(key)));
  const [{ bearers }, ...sounds] = await Promise.all([readBearers([foldWord(given)], lexicon), ...sounding]);
  const behind = new Set(bearers.flatMap((bearer) => bearer.behind));
  const entries = await Promise.all([...behind].map((folded) => lexicon.entry(folded)));
  const names = [...entries.flatMap((entry) => entry?.[0] ?? []), ...sounds.flat()];
  const alike = [...new Set(names)]
    .filter((name) => foldWord(name) !== foldWord(typed) && nameDistance(typed, name) <= UNLIKE)
    .sort((a, b) => nameDistance(typed, a) - nameDistance(typed, b));
  for (const meant of alike)
    if (behind.has(foldWord(meant)) || (await text.phrase(`${given} ${meant}`)).size > 0)
      return { typed, meant };
  return null;
}
