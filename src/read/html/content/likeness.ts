/** A text reduced to its letters and digits, for comparing what pages word and space differently. */
export function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');
}

/** 1 where two texts are the same, up to 0.9 where one contains the other (site names and kickers come on top), else 0. */
export function likeness(text: string, other: string): number {
  if (text === other) return 1;
  const [short, long] = text.length < other.length ? [text, other] : [other, text];
  return short.length >= 12 && long.includes(short) ? 0.5 + (0.4 * short.length) / long.length : 0;
}
