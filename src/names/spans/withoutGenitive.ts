import type { Context } from '../tagger/context.ts';
import type { WordInfo } from '../words/wordInfo.ts';

/**
 * The nominative of a name's last word: „Putins“ → Putin, „Jens’“ → Jens. A word whose shorter form nothing in the
 * tables or the article supports stays as it is.
 */
export function withoutGenitive(word: string | WordInfo, context: Context): string {
  const info = typeof word === 'string' ? context.reader.read(word) : word;
  const { bare, sure } = context.reader.genitive(info);
  return sure || context.has(bare) ? bare : info.word;
}
