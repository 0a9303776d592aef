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

/** Words between „als“ and „geboren“ behind the name: „als Elke Schletz am 5. November 1940 in Berlin geboren“ */
const FARTHEST = 9;

/** „als Elke Schletz (in Berlin) geboren“, „geboren als Elke Schletz“: whether the name is the one somebody was born with. */
export function isBornAs(infos: readonly WordInfo[], from: number, to: number): boolean {
  if (infoAt(infos, from - 1)?.word !== 'als') return false;
  if (infoAt(infos, from - 2)?.word === 'geboren') return true;
  for (let at = to; at < to + FARTHEST; at++) {
    const word = infos[at]?.word ?? ';';
    if (word === 'geboren') return true;
    if (word === ';' || word === ',') return false;
  }
  return false;
}
