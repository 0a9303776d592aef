/** What an adjective before a noun of either gender, or of none, ends in without an article. */
type StrongEnding = 'er' | 'e' | 'es';

const FEMININE = /(?:in|frau|dame|schwester|witwe|waise|hebamme|ikone|legende|größe)$/iu;
/** Words in -in that are men */
const NOT_FEMININE = /^(?:muezzin|paladin|harlekin)$/iu;
const NEUTER = /(?:mitglied|oberhaupt|model|opfer|kind|idol|talent|mädchen)$/iu;
const ADJECTIVE_ENDING = /^(?:e|en|em|er|es)$/u;

/** An office as a text words it. */
export interface WordedOffice {
  /** the article before it, '' for none */
  article: string;
  /** adjectives before the noun in any form, by their stems where these are known (`früher`, not `früh`) */
  modifiers: readonly { word: string; stem: string }[];
  noun: string;
}

/**
 * An office as a list names it, from the case it stands in: „des früheren Präsidenten“ → „früherer Präsident“, „der
 * ehemaligen Botschafterin“ → „ehemalige Botschafterin“. A noun that is an adjective itself („Abgeordneten“) says of whom it
 * speaks by its article; without one it takes the form that both share: „ehemalige Abgeordnete“.
 */
export function nominativeRole(
  { article, modifiers, noun }: WordedOffice,
  isOffice: (word: string) => boolean,
): string {
  const weak = withoutCase(noun, isOffice);
  const isMan = weak.endsWith('e') && !FEMININE.test(weak) && isMasculine(article.toLowerCase(), noun);
  const ending = isMan ? 'er' : endingBefore(weak);
  const nominative = isMan && isOffice(`${weak}r`) ? `${weak}r` : weak;
  const declined = modifiers.map(({ word, stem }) =>
    ADJECTIVE_ENDING.test(word.slice(stem.length)) ? `${stem}${ending}` : word,
  );
  return [...declined, nominative].join(' ');
}

/** „dem Vorsitzenden“, „der Vorsitzende“; „der Vorsitzenden“ is a woman */
const isMasculine = (article: string, noun: string): boolean =>
  /^(?:dem|des|den|vom|zum|beim|einem|eines|einen)$/.test(article) ||
  (article === 'der' && noun.endsWith('e'));

/** „Präsidenten“ → Präsident, „Botschafters“ → Botschafter, „Vorsitzenden“ → Vorsitzende */
function withoutCase(noun: string, isOffice: (word: string) => boolean): string {
  for (const ending of ['s', 'en', 'n']) {
    if (!noun.endsWith(ending) || noun.length < ending.length + 4) continue;
    const shorter = noun.slice(0, -ending.length);
    if (isOffice(shorter)) return shorter;
  }
  return noun;
}

function endingBefore(noun: string): StrongEnding {
  if (NEUTER.test(noun)) return 'es';
  if (noun.endsWith('e') || (FEMININE.test(noun) && !NOT_FEMININE.test(noun))) return 'e';
  return 'er';
}
