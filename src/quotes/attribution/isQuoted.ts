import { nounPhraseAt } from '../nounPhrase.ts';
import { subjectBehind, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „…“, wird die Ministerin zitiert; „Die Ministerin wird mit den Worten zitiert: …“ */
export const isQuoted: AttributionRule = {
  name: 'is-quoted',
  examples: [
    ['„Der Damm hält“, wird die Ministerin zitiert.', 'Ministerin'],
    ['Jens Harms wird mit den Worten zitiert: „Der Damm hält.“', 'Jens Harms'],
  ],
  counterExamples: ['Das Gedicht wird gern gelesen.'],
  needs: TRIGGER.saying,
  find: (parts, cues) =>
    cues.flatMap((cue) => {
      if (cue.form.infinitive !== 'zitieren' || !cue.passive) return [];
      const first = nounPhraseAt(parts, 0);
      const speaker =
        first !== null &&
        parts[0]?.kind !== 'quote' &&
        parts[cue.at - 1]?.kind !== 'comma' &&
        first.to <= cue.at
          ? withApposition(parts, first)
          : subjectBehind(parts, cue.at + 1);
      return [{ speaker, from: 0, to: parts.length, wholeSentence: true, reports: 'fragment' as const }];
    }),
};
