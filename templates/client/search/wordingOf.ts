import type { FullText, Hits } from './fullText.ts';

/** Articles with another wording: of several words mostly a name. */
export async function wordingOf(wording: string, text: FullText): Promise<Hits> {
  if (!/\s/.test(wording)) return text.word(wording);
  return (await text.named(wording)) ?? text.phrase(wording);
}
