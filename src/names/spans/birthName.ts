import { infoAt } from '../tagger/context.ts';
import type { WordInfo } from '../words/wordInfo.ts';

const OTHER_NAME = /^(?:geb|gesch|verh|geborene[nrs]?|verheiratete|verwitwete|geschiedene|alias)\.?$/u;

/** „Maria Kunz, geborene Weber“: whether the name behind `from` is another name of the person before it. */
export function isOtherName(infos: readonly WordInfo[], from: number): boolean {
  const before = infoAt(infos, from - 1);
  if (before === undefined) return false;
  // „geb .“ where the point was cut off
  const word = before.word === '.' ? infoAt(infos, from - 2)?.word : before.word;
  return word !== undefined && OTHER_NAME.test(word);
}
