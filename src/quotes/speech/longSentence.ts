import { nameShaped, sentenceLike } from './shape.ts';
import type { SpeechRule } from './speech.ts';

/** Whole sentences, or so many words that no title has them. */
export const longSentence: SpeechRule = {
  name: 'long-sentence',
  verdict: 'speech',
  examples: ['„Wir haben alles versucht, und es hat nicht gereicht.“'],
  counterExamples: ['„Das Haus am See“ läuft in den Kinos.'],
  test: ({ inner, words }) =>
    !nameShaped(words) &&
    (words.length > 7 || (words.length > 3 && sentenceLike(inner, words) && /[.!?]$/u.test(inner))),
};
