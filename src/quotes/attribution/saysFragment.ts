import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** A verb of saying that takes single words of the speaker: „nannte den Plan „…““, „warnte vor „…““ */
export const saysFragment: AttributionRule = {
  name: 'says-fragment',
  examples: [
    ['Petra Lindner nannte den Plan ein „Luftschloss“.', 'Petra Lindner'],
    ['Der Hafenmeister warnte vor „leeren Versprechen“.', 'Hafenmeister'],
  ],
  counterExamples: ['Das Schiff fährt nach Kiel.'],
  needs: TRIGGER.saying | TRIGGER.quote,
  find: (parts, cues) =>
    cues.flatMap((cue) => {
      if (cue.passive) return [];
      if (!parts.some((part) => part.kind === 'quote')) return [];
      const speaker = cue.subject();
      return [
        {
          speaker,
          from: cue.form.form === 'participle' ? 0 : cue.at,
          to: parts.length,
          wholeSentence: false,
          reports: 'fragment' as const,
        },
      ];
    }),
};
