import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Names } from '../../src/names/findNames.ts';
import { ATTRIBUTION_RULES } from '../../src/quotes/attribution/attributionRules.ts';
import { readCues } from '../../src/quotes/cues.ts';
import { findQuotes } from '../../src/quotes/findQuotes.ts';
import { readSentences, type Sentence } from '../../src/quotes/sentences.ts';
import { indexMentions, nameSpeaker } from '../../src/quotes/speaker.ts';
import { SPEECH_RULES } from '../../src/quotes/speech/speechRules.ts';
import { pairMarks } from '../../src/quotes/stretches.ts';
import { readTokens } from '../../src/quotes/tokens.ts';

const NOBODY: Names = { people: [], places: [], organisations: [], problems: [] };
const sentencesOf = (text: string): Sentence[] => {
  const tokens = readTokens(text);
  return readSentences(text, tokens, pairMarks(tokens));
};
const fits = (sentence: Sentence, needs: number): boolean => (sentence.triggers & needs) === needs;

for (const rule of ATTRIBUTION_RULES) {
  test(`attribution ${rule.name}: reads its examples`, () => {
    assert.ok(rule.examples.length > 0 && rule.counterExamples.length > 0, 'has examples of both kinds');
    for (const [text, speaker] of rule.examples) {
      const sentence = sentencesOf(text).find((one) => fits(one, rule.needs));
      assert.ok(sentence, `no trigger in: ${text}`);
      const [found] = rule.find(sentence.parts, readCues(sentence.parts));
      assert.ok(found, text);
      const named =
        found.speaker === null
          ? null
          : nameSpeaker(text, sentence.parts, found.speaker, indexMentions(NOBODY));
      assert.equal(named?.name ?? null, speaker, text);
    }
  });
  test(`attribution ${rule.name}: leaves what looks alike`, () => {
    for (const text of rule.counterExamples)
      for (const sentence of sentencesOf(text))
        if (fits(sentence, rule.needs))
          assert.deepEqual(rule.find(sentence.parts, readCues(sentence.parts)), [], text);
  });
}

for (const rule of SPEECH_RULES) {
  test(`speech ${rule.name}: decides its examples`, () => {
    assert.ok(rule.examples.length > 0 && rule.counterExamples.length > 0, 'has examples of both kinds');
    for (const text of rule.examples) assert.equal(firstIsSpeech(text), rule.verdict === 'speech', text);
  });
  test(`speech ${rule.name}: leaves what looks alike`, () => {
    for (const text of rule.counterExamples)
      assert.equal(firstIsSpeech(text), rule.verdict !== 'speech', text);
  });
}

/** Whether the first stretch in quotation marks is found as a direct quotation. */
function firstIsSpeech(text: string): boolean {
  const first = pairMarks(readTokens(text))[0];
  assert.ok(first, `no quotation in: ${text}`);
  const start = readTokens(text)[first.first]?.start;
  return findQuotes({ text }, NOBODY).some((quote) => quote.kind === 'direct' && quote.start === start);
}
