/** Names of the seasons, small letters, with their EDTF order: spring 1 … winter 4. */
const SEASONS: readonly [word: string, number: number][] = [
  ['frühling', 1],
  ['frühjahr', 1],
  ['vorfrühling', 1],
  ['frühsommer', 2],
  ['sommer', 2],
  ['hochsommer', 2],
  ['spätsommer', 2],
  ['frühherbst', 3],
  ['herbst', 3],
  ['spätherbst', 3],
  ['winter', 4],
];

const numbers = new Map<string, number>(SEASONS);

export const SEASON_WORDS: readonly string[] = SEASONS.map(([word]) => word);

/** EDTF order of a season by its name in any case, genitive allowed; null for other words. */
export function seasonNumber(word: string): number | null {
  const name = word.toLowerCase();
  return numbers.get(name) ?? numbers.get(name.replace(/e?s$/, '')) ?? null;
}
