import { isStatementNoun } from '../../german/statementNouns.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import { withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „Die Trainerin verabschiedete sich mit den Worten „…““ */
export const inWords: AttributionRule = {
  name: 'in-words',
  examples: [['Die Trainerin verabschiedete sich mit den Worten „Es war schön“.', 'Trainerin']],
  counterExamples: ['Mit anderen Worten fehlt das Geld.'],
  needs: TRIGGER.quote,
  find(parts) {
    const at = parts.findIndex(
      (part, index) =>
        /^(?:Worten|Satz|Zitat)$/.test(part.text) &&
        (parts[index + 1]?.kind === 'quote' || parts[index + 1]?.kind === 'colon'),
    );
    if (at < 0) return [];
    const first = nounPhraseAt(parts, 0);
    const speaker =
      first === null || first.to >= at || isStatementNoun(parts[first.nouns]?.text ?? '')
        ? null
        : withApposition(parts, first);
    return [{ speaker, from: at + 1, to: parts.length, wholeSentence: false, reports: 'fragment' }];
  },
};
