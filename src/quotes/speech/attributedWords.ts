import { nameShaped } from './shape.ts';
import type { SpeechRule } from './speech.ts';

/** Single words of somebody in a sentence that reports them: „sprach von einer „guten Lösung““ */
export const attributedWords: SpeechRule = {
  name: 'attributed-words',
  verdict: 'speech',
  examples: ['Petra Lindner sprach von einer „guten Lösung“.', 'Die Bahn erklärte, sie habe „alles getan“.'],
  counterExamples: ['Der Sender „Nordlicht“ berichtete, das Geld fehle.'],
  test: ({ words, attribution, inner, parts, at }) => {
    if (attribution === null || attribution.reports === 'nothing') return false;
    if (!nameShaped(words)) return words.length > 1 || /^\p{Ll}/u.test(inner);
    const before = parts[at - 1]?.text ?? '';
    return (
      words.length <= 2 &&
      attribution.reports === 'fragment' &&
      /^(?:ein|eine|einen|einem|einer|als|von|vor|kein|keine|keinen)$/.test(before)
    );
  },
};
