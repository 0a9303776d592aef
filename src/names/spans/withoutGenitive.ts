import type { Context } from '../tagger/context.ts';
import { has, type WordInfo } from '../words/wordInfo.ts';

const GENITIVE = /^(?<bare>.*[^sßxz'’])(?:’s|'s|s)$/u;
const APOSTROPHE = /^(?<bare>.*[sßxzce])[’']$/u;

/**
 * The nominative of a name's last word: „Putins“ → Putin, „Jens’“ → Jens. A word that is a name as it stands
 * („Peters“, „Paris“) stays, and so does one whose shorter form nothing in the tables or the article supports.
 */
export function withoutGenitive(word: string, context: Context): string {
  const bare = (GENITIVE.exec(word) ?? APOSTROPHE.exec(word))?.groups?.['bare'];
  if (bare === undefined || bare.length < 3) return word;
  if (!/s$/.test(word)) return bare;
  const asIs = context.reader.read(word);
  if (
    has(asIs, 'surname') ||
    has(asIs, 'firstName') ||
    has(asIs, 'country') ||
    has(asIs, 'geographic') ||
    has(asIs, 'organisation')
  )
    return word;
  const short = context.reader.read(bare);
  // „Kreuzes“, „Sicherheitsrates“; „Außenministeriums“
  if (bare.endsWith('e') && isNoun(context.reader.read(bare.slice(0, -1)))) return bare.slice(0, -1);
  if (isNoun(short)) return bare;
  const known =
    has(short, 'surname') ||
    has(short, 'firstName') ||
    has(short, 'easternFamily') ||
    has(short, 'country') ||
    has(short, 'geographic') ||
    has(short, 'organisation') ||
    has(short, 'bigCity');
  return known || context.words.has(bare) ? bare : word;
}

const isNoun = (info: WordInfo): boolean =>
  has(info, 'noun') ||
  has(info, 'nounCompound') ||
  has(info, 'organisationHead') ||
  (has(info, 'nounSuffix') && has(info, 'organisationCompound'));
