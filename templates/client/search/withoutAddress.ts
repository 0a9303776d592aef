import { foldWord } from '../../../src/german/foldWord.ts';
import { nameKeys } from '../../../src/german/nameKeys.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { Lexicon } from './lexicon.ts';

/** How one is addressed before the name. */
const ADDRESS = /^(?:Frau|Herrn?|Dr\.?|Prof\.?|Doktor|Professor(?:in)?)$/;
/** What may stand between the two. */
const BETWEEN = /^(?:von|van|vom|der|den|dem|de|di|da|du|zu|zur|zum|Dr\.?|Prof\.?)$/;

/**
 * Of the words typed, which are mere address before a name of the archive, with the place of that name: „Frau von der Lahn“ → 0
 * stands for 3. Articles seldom have the address: most say „Petra von der Lahn“. Nothing of „Frau und Beruf“.
 */
export async function withoutAddress(
  words: readonly string[],
  lexicon: Lexicon,
): Promise<Map<number, number>> {
  const found = new Map<number, number>();
  for (const [at, word] of words.entries()) {
    if (!ADDRESS.test(word)) continue;
    let name = at + 1;
    while (BETWEEN.test(words[name] ?? '')) name++;
    if (await isName(words[name] ?? '', lexicon)) found.set(at, name);
  }
  return found;
}

/** Whether a person or a place of the archive has the word in its name. */
async function isName(word: string, lexicon: Lexicon): Promise<boolean> {
  if (!/^\p{Lu}/u.test(word)) return false;
  const names = await Promise.all(nameKeys(word).map((key) => lexicon.aliases(aliasKeys.sound(key))));
  return names.flat().some((name) => foldWord(name) === foldWord(word));
}
