import type { SpeechRule } from './speech.ts';

/** The sentence itself calls it a name: „sogenannte „…““, „auch „…“ genannt“ */
export const soCalled: SpeechRule = {
  name: 'so-called',
  verdict: 'term',
  examples: [
    'Der sogenannte „Blaue Plan“ liege vor, sagte er.',
    'Der Felsen, „Alter Mann“ genannt, ist gesperrt.',
  ],
  counterExamples: ['Er nannte den Plan „völlig verrückt“.'],
  test: ({ parts, at }) => {
    const before = parts[at - 1]?.text ?? '';
    const next = parts[at + 1]?.text ?? '';
    return (
      /^(?:sogenannte[nmrs]?|genannte[nmrs]?|namens|kurz|übersetzt|alias|deutsch|englisch|wörtliche|heißt|heißen|hieß|hießen|heiße|betitelt|tauften?|titelt[en]*)$/.test(
        before,
      ) ||
      (/^(?:genannt|genannte[nmrs]?|heißt|heißen|hieß|hießen|heiße|betitelt|getauft|lautet|benannt|umbenannt|hießt)$/.test(
        next,
      ) &&
        !/^(?:als)$/.test(before))
    );
  },
};
