import { remembered } from '../../remembered.ts';

/** Names repeat: so many are remembered. */
const MEMORY = 50_000;

/**
 * An organisation's name evened out: „des Internationalen Währungsfonds“, „der Internationale Währungsfonds“ → one key.
 * Articles go, inflected adjectives lose their endings, the genitive its -s.
 */
export const foldOrganisation = remembered(fold, MEMORY);

function fold(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+&/.-]+/gu, ' ')
    .trim()
    .split(' ');
  if (words.length > 1 && ARTICLES.has(words[0] ?? '')) words.shift();
  return words
    .map((word, at) => (at === words.length - 1 ? word.replace(GENITIVE, '') : word.replace(INFLECTED, '')))
    .join(' ')
    .replaceAll('-', ' ');
}

const ARTICLES = new Set(['der', 'die', 'das', 'des', 'dem', 'den', 'the']);
const GENITIVE = /(?:(?<=\p{L}{4})es|(?<=\p{L}{3}[^s\P{L}])s)$/u;
const INFLECTED = /(?<=\p{L}{4})e[nrsm]?$/u;
