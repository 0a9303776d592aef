import { sayingForms } from '../../german/verbsOfSaying.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import { subjectBehind, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „…“, so der Sprecher (weiter) */
export const soBehind: AttributionRule = {
  name: 'so-behind',
  examples: [
    ['„Der Deich hält“, so der Deichgraf.', 'Deichgraf'],
    ['Man habe alles versucht, so Petra Lindner weiter.', 'Petra Lindner'],
    ['„Der Deich hält“, so Petra Lindner sagte Reportern.', 'Petra Lindner'],
  ],
  counterExamples: ['Er lief, so schnell er konnte.', 'Sie kamen, so heißt es, zu spät.'],
  needs: TRIGGER.so,
  find: (parts, cues) =>
    parts.flatMap((part, at) => {
      if (part.text !== 'so' || at === 0) return [];
      const gap = parts[at - 1];
      if (gap?.kind !== 'comma' && gap?.kind !== 'quote' && gap?.kind !== 'dash') return [];
      const phrase = nounPhraseAt(parts, at + 1);
      const verb = cues.some((cue) => cue.at === at + 1 && cue.form.form === 'finite');
      const speaker =
        phrase !== null ? withApposition(parts, phrase) : verb ? subjectBehind(parts, at + 2) : null;
      if (speaker === null) return [];
      const next = parts[speaker.apposition?.to ?? speaker.phrase.to];
      if (
        next?.kind === 'word' &&
        sayingForms(next.text) === undefined &&
        !/^(?:weiter|in|im|am|gegenüber|bei|beim|vor|nach|wörtlich|zu|zum|auf|laut|über|ferner|heute|gestern|abschließend|zur|und)$/.test(
          next.text,
        )
      )
        return [];
      return [
        {
          speaker,
          from: 0,
          to: gap.kind === 'quote' ? at : at - 1,
          wholeSentence: true,
          reports: 'clause' as const,
        },
      ];
    }),
};
