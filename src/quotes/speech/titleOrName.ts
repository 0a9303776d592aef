import { isTitleNoun } from '../../german/titleNouns.ts';
import { nameShaped, sentenceLike } from './shape.ts';
import type { SpeechRule } from './speech.ts';

/** Behind a noun that takes a title or a name: „das Magazin „…““, „die Fregatte „…““ */
export const titleOrName: SpeechRule = {
  name: 'title-or-name',
  verdict: 'term',
  examples: ['Sie sagte dem Magazin „Weite Welt“, sie gehe.', 'Unter dem Motto „Mehr Platz“ zogen sie los.'],
  counterExamples: ['Der Minister erklärte: „Mehr Platz wäre gut.“'],
  test: ({ parts, at, inner, words }) => {
    const before = parts[at - 1];
    if (before?.kind !== 'word') return false;
    if (!isTitleNoun(before.text) || before.text.charAt(0) === before.text.charAt(0).toLowerCase())
      return false;
    return (
      words.length <= 14 && (nameShaped(words) || !/^\p{Ll}/u.test(inner) || !sentenceLike(inner, words))
    );
  },
};
