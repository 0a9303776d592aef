const LINKING =
  /^(?:und|der|die|das|des|dem|den|in|im|am|an|für|von|vom|zu|zur|zum|of|the|and|de|la|le|du|for|on|to|a|el|del|e|y|et|auf|mit|ohne|gegen|&)$/u;

/** „Ärzte ohne Grenzen“, „Black Lion Hospital“: every word but the linking ones begins with a capital or a digit. */
export function nameShaped(words: readonly string[]): boolean {
  return words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && LINKING.test(word)));
}

/** Whether it can stand alone as a sentence: a capital first, a stop last, or small words in it that only sentences have. */
export function sentenceLike(inner: string, words: readonly string[]): boolean {
  if (words.length >= 3 && /^[^\p{Ll}]/u.test(inner) && /[.!?…]\s*$/u.test(inner)) return true;
  return words.length >= 4 && words.some((word) => FINITE.has(word));
}

const FINITE = new Set(
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte muss müssen soll sollen will wollen darf dürfen gibt geht kommt steht bleibt macht bin habe sei wäre hätte würde würden könnte müsste sollte wollte lasst lass wissen weiß'.split(
    ' ',
  ),
);
