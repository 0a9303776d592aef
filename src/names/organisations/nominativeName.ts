import { headGender } from '../../german/headGenders.ts';
import { wordList } from '../../german/wordList.ts';

/**
 * An organisation's name as it stands alone: a text mostly has it behind an article or a preposition.
 * „(vom) Deutschen Fußballbund“ → Deutscher Fußballbund; „(des) Kunsthistorischen Museums Wien“ → Kunsthistorisches Museum
 * Wien; „(dem) Deutschen Roten Kreuz“ → Deutsches Rotes Kreuz. Names of nouns whose gender is not known stay as they are.
 */
export function nominativeName(name: string): string {
  const words = name.split(' ');
  let at = 0;
  let inflected = 0;
  for (; at < words.length - 1; at++) {
    const word = words[at] ?? '';
    if (stemOf(word) !== null) inflected++;
    // „Neue Osnabrücker Zeitung“: names of towns are not inflected
    else if (!/^\p{Lu}\p{L}+er$/u.test(word) || headGender(word) !== null) break;
  }
  if (inflected === 0) return name;
  const head = headGender(words[at] ?? '');
  if (head === null) return name;
  const before = words.slice(0, at).map((word) => {
    const stem = stemOf(word);
    return stem === null ? word : stem + head.ending;
  });
  return [...before, head.nominative, ...words.slice(at + 1)].join(' ');
}

/** An adjective as names have it, in any case: „Deutschen“, „Internationaler“, „Rotes“; not „Leipziger“ */
const ADJECTIVE = new RegExp(
  `^(?!\\p{L}+iger$)(\\p{Lu}\\p{L}*(?:isch|lich|deutsch|[^aeiouäöü]al|ional|ell|iv|ig)|${capitalised(`
alt allgemein deutsch erst evangelisch frei groß grün heilig hoh neu oberst offen rot schwarz vereinigt vereint weiß
welsch zentral zweit
`)})e[nmrs]?$`,
  'u',
);

const stemOf = (word: string): string | null => ADJECTIVE.exec(word)?.[1] ?? null;

function capitalised(list: string): string {
  return wordList(list)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
}
