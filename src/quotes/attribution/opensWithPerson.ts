import { isPerson } from '../speaker.ts';
import { subjectOfMainClause } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** No verb of saying, but words in quotation marks in a sentence about a person: they are hers, if they are speech. */
export const opensWithPerson: AttributionRule = {
  name: 'opens-with-person',
  examples: [['Petra Lindner will „in aller Ruhe“ darüber nachdenken.', 'Petra Lindner']],
  counterExamples: ['Das Geld soll „in aller Ruhe“ verteilt werden.'],
  needs: TRIGGER.quote,
  find: (parts) => {
    const speaker = subjectOfMainClause(parts, Math.min(parts.length, 40));
    if (speaker === null || !isPerson(parts, speaker)) return [];
    return [{ speaker, from: speaker.phrase.to, to: parts.length, wholeSentence: false, reports: 'nothing' }];
  },
};
