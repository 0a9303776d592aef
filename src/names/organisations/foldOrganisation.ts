import { DEFINITE_ARTICLES } from '../../german/articles.ts';
import { ORGANISATION_NAMES } from '../../german/organisationNames.ts';
import { LEGAL_FORMS } from '../../german/organisations.ts';
import { remembered } from '../../remembered.ts';

/** Names repeat: so many are remembered. */
const MEMORY = 50_000;

/**
 * An organisation's name evened out: „des Internationalen Währungsfonds“, „der Internationale Währungsfonds“ → one key.
 * Articles go, inflected adjectives lose their endings, the genitive its -s, a company what its law calls it („Volkswagen
 * AG“), and how the words are joined does not count: „Fußball-Bund“, „Fußballbund“. Names known to mean the same are one:
 * „Schalke 04“, „FC Schalke 04“.
 */
export const foldOrganisation = remembered((name: string) => {
  const key = fold(name);
  return SAME_AS.get(key) ?? key;
}, MEMORY);

function fold(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&/.-]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && LEGAL_TAILS.has(words.at(-1) ?? '')) words.pop();
  return words
    .map((word, at) => (at === words.length - 1 ? word.replace(GENITIVE, '') : word.replace(INFLECTED, '')))
    .join('')
    .replaceAll('-', '');
}

/** Words that mean something by themselves stay: „Die Gruppe“, „Friedrich-Ebert-Stiftung“. */
const LEGAL_TAILS: ReadonlySet<string> = new Set(
  [...LEGAL_FORMS]
    .filter((form) => !['Holding', 'Group', 'Gruppe', 'Stiftung'].includes(form))
    .map((form) => form.toLowerCase()),
);

const ARTICLES = new Set([...DEFINITE_ARTICLES, 'the']);
const GENITIVE = /(?:(?<=\p{L}{4})es|(?<=\p{L}{3}[^s\P{L}])s)$/u;
const INFLECTED = /(?<=\p{L}{4})e[nrsm]?$/u;

/** The key of another name → the key of the name they all get. */
const SAME_AS: ReadonlyMap<string, string> = new Map(
  ORGANISATION_NAMES.flatMap(([name = '', ...others]) => others.map((other) => [fold(other), fold(name)])),
);
