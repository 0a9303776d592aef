import type { SpeechRule } from './speech.ts';

/** A part of a compound: „„Bild“-Zeitung“, „Anti-„Gelbwesten“-Gesetz“ */
export const joinedToWord: SpeechRule = {
  name: 'joined-to-word',
  verdict: 'term',
  examples: ['Die „Kurier“-Redaktion sagte, das stimme.'],
  counterExamples: ['Er sagte „nein“ – und ging.'],
  test: ({ parts, at, part }) => {
    const next = parts[at + 1];
    const before = parts[at - 1];
    return (
      (next?.start === part.end && (next.text === '-' || next.kind === 'word' || next.kind === 'number')) ||
      (before?.end === part.start && (before.kind === 'dash' || before.kind === 'word'))
    );
  },
};
