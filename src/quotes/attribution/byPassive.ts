import { nounPhraseAt } from '../nounPhrase.ts';
import { withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { Attribution, AttributionRule } from './attribution.ts';

/** „wurde von der Polizei als „…“ bezeichnet“ */
export const byPassive: AttributionRule = {
  name: 'by-passive',
  examples: [['Der Plan wurde von Petra Lindner als „Luftschloss“ bezeichnet.', 'Petra Lindner']],
  counterExamples: ['Das Haus wurde von der Stadt gekauft.'],
  needs: TRIGGER.saying | TRIGGER.quote,
  find: (parts, cues) =>
    cues.flatMap((cue): Attribution[] => {
      if (!cue.passive) return [];
      for (let at = Math.max(0, cue.at - 12); at < cue.end; at++) {
        if (!/^(?:von|vom|Von|Vom|durch)$/.test(parts[at]?.text ?? '')) continue;
        const phrase = nounPhraseAt(parts, at + 1, true);
        if (phrase === null || phrase.pronoun) continue;
        return [
          {
            speaker: withApposition(parts, phrase),
            from: 0,
            to: parts.length,
            wholeSentence: true,
            reports: 'fragment',
          },
        ];
      }
      return [{ speaker: null, from: 0, to: parts.length, wholeSentence: true, reports: 'fragment' }];
    }),
};
