const MOST = 12;
/** „Nordkoreas“, „Moores’“ */
const GENITIVE = /(?:s|[’'])$/u;

/**
 * What else somebody or something is called in the articles, for readers: the genitive of a wording that stands there
 * anyway („Nordkoreas“ beside „Nordkorea“) is no other name. At most twelve, most frequent first.
 */
export function otherWordings({ name, wordings }: { name: string; wordings: readonly string[] }): string[] {
  const known = new Set([name, ...wordings]);
  return wordings
    .filter((wording) => !GENITIVE.test(wording) || !known.has(wording.slice(0, -1)))
    .slice(0, MOST);
}
