import { nameShaped, sentenceLike } from './shape.ts';
import type { SpeechRule } from './speech.ts';

/** Behind a colon: „Sie rief: „…““; not „der neue Film: „…““ */
export const afterColon: SpeechRule = {
  name: 'after-colon',
  verdict: 'speech',
  examples: ['Sie rief: „Feuer!“', 'Die Lage sei klar: „Wir haben kein Geld mehr.“'],
  counterExamples: ['Dann kam sein nächster Roman: „Das Haus am See“.'],
  test: ({ parts, at, inner, words, attribution }) => {
    if (parts[at - 1]?.kind !== 'colon') return false;
    return (
      (attribution?.speaker != null && !nameShaped(words)) ||
      sentenceLike(inner, words) ||
      /[.!?]$/u.test(inner) ||
      (words.length > 4 && !nameShaped(words))
    );
  },
};
