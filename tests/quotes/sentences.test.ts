import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSentences } from '../../src/quotes/sentences.ts';
import { pairMarks } from '../../src/quotes/stretches.ts';
import { readTokens } from '../../src/quotes/tokens.ts';

const sentencesOf = (text: string): string[] => {
  const tokens = readTokens(text);
  return readSentences(text, tokens, pairMarks(tokens)).map(({ parts }) =>
    text.slice(parts[0]?.start, parts.at(-1)?.end),
  );
};

for (const [text, count] of [
  ['Er kam am 3. Mai nach Bonn. Es regnete.', 2],
  ['Er kam am 3. Die Stadt war leer.', 2],
  ['Dr. Anna Berger und Prof. Harms kamen, z. B. gestern.', 1],
  ['„Das reicht. Wir gehen.“ Er fuhr fort: „Sofort.“', 2],
  ['„Das reicht. Wir gehen“, sagte er. Dann ging er.', 2],
  ['„Reicht das?“ fragte er.', 1],
  ['Der Verein (gegr. 1901. Sitz: Bonn) lud ein.', 1],
  ['Titel ohne Punkt\n\nEin Satz.', 2],
  ['John F. Kennedy und J. D. Vance sprachen.', 1],
] as const)
  test(`sentences: ${text}`, () =>
    assert.equal(sentencesOf(text).length, count, sentencesOf(text).join(' | ')));
