import type { SpeechRule } from './speech.ts';

/** Before the verb that reports it: „„…“, sagte X“, „„…“, so X“ */
export const beforeVerb: SpeechRule = {
  name: 'before-verb',
  verdict: 'speech',
  examples: ['„Nie wieder“, sagte der Hafenmeister.', '„Unsinn“, so Petra Lindner.'],
  counterExamples: ['„Weite Welt“, das neue Heft, sagte nichts dazu.'],
  test: ({ parts, at, attribution }) => {
    const gap = parts[at + 1];
    if (attribution === null || !attribution.wholeSentence || attribution.reports !== 'clause') return false;
    return (
      attribution.to === at + 1 && (gap?.kind === 'comma' || gap?.kind === 'dash' || gap?.kind === 'word')
    );
  },
};
