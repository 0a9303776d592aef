import { FIRST_NAMES } from '../german/firstNames.ts';
import { OFFICES } from '../german/offices.ts';
import { NAME_PARTICLES } from '../german/particles.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';
import type { Word } from './collectWords.ts';
import { MOST_BEARERS } from './mostBearers.ts';
import { NameForms } from './nameForms.ts';
import { CALLED_SO, packBearer } from './packBearer.ts';

/** Ways of writing one name that are kept. */
const MOST_WORDINGS = 3;
/** The share of the articles with a word that must have it in a name: „Herbst“ is seldom anybody. */
const LEAST_NAMED = 0.3;
/** A shorter word of a name is an initial, or „Un“. */
const SHORTEST = 3;

/** Of a word that is nobody's surname it is enough to know that somebody has it: the first who does. */
const told = (names: readonly string[], word: string, forms: NameForms): readonly string[] =>
  names.some((text) => forms.of(text.split('|')[0] ?? '').at(-1)?.folded === word)
    ? names
    : names.slice(0, 1);

/** Whether a name begins with a word that is no first name elsewhere: „Premierminister Surayud“ needs no other name. */
function isCalledSo(text: string, folded: string, forms: NameForms): boolean {
  const [first, ...others] = forms.of(text.split('|')[0] ?? '');
  return others.length > 0 && first?.folded === folded && !FIRST_NAMES.has(first.form);
}

/**
 * Who has a word in the name, by folded word: a text for each person, the ways of writing the full name joined by `|` and packed
 * (`packBearer`). „kohl“ → „Anna ~“, „Bernd ~|B. ~“. Of a word that more than `MOST_BEARERS` have, so many and one more, in no order that means
 * anything; none of a word that is a profession too, „Fischer“: it stands for anybody;
 * nor of one that is mostly no name, „Herbst“.
 */
export function collectBearers(
  people: readonly Pick<PublicArchive['people'][number], 'name' | 'wordings' | 'articles'>[],
  words: ReadonlyMap<string, Word>,
  forms = new NameForms(),
): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, number>();
  const bearers = new Map<string, string[]>();
  for (const { name, wordings, articles } of people) {
    const words = forms.of(name);
    const last = words.at(-1)?.form;
    const full = wordings.filter((wording) => {
      const others = forms.of(wording);
      return others.length > 1 && others.at(-1)?.form === last;
    });
    const text = [name, ...full].slice(0, MOST_WORDINGS).join('|');
    for (const { form: word, folded: key } of new Set(words)) {
      if (word.length < SHORTEST || NAME_PARTICLES.has(word) || OFFICES.has(word)) continue;
      named.set(key, (named.get(key) ?? 0) + articles.length);
      const known = bearers.get(key);
      if (known === undefined) bearers.set(key, [text]);
      else if (known.length <= MOST_BEARERS && !known.includes(text)) known.push(text);
    }
  }
  return new Map(
    [...bearers]
      .filter(([word]) => (named.get(word) ?? 0) >= LEAST_NAMED * (words.get(word)?.count ?? 0))
      .map(([word, names]) => [
        word,
        told(names, word, forms).map(
          (text) => (isCalledSo(text, word, forms) ? CALLED_SO : '') + packBearer(text, word),
        ),
      ]),
  );
}
