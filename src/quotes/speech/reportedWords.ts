import { nameShaped } from './shape.ts';
import type { SpeechRule } from './speech.ts';

/** Words in a sentence whose subjunctive goes on reporting: „Das sei „kein Spiel“.“ */
export const reportedWords: SpeechRule = {
  name: 'reported-words',
  verdict: 'speech',
  examples: ['Die Bahn äußerte sich. Das sei „kein Spiel“.'],
  counterExamples: ['Das Stück „Kein Spiel“ ist alt.'],
  test: ({ subjunctive, words, inner }) =>
    subjunctive && !nameShaped(words) && (words.length > 1 || /^\p{Ll}/u.test(inner)),
};
