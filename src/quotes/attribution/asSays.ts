import { SUBORDINATORS } from '../../german/clauseWords.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import type { Part } from '../sentences.ts';
import { type Subject, subjectBehind, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „Wie die Polizei mitteilte, …“ and „…, wie die Polizei mitteilte“ */
export const asSays: AttributionRule = {
  name: 'as-says',
  examples: [
    ['Wie die Feuerwehr mitteilte, brannte das Dach.', 'Feuerwehr'],
    ['Wie aus dem Rathaus verlautete, fehlt das Geld.', 'Rathaus'],
    ['Wie der Verein bekannt gab, fällt das Spiel aus.', 'Verein'],
    ['Das Dach brannte, wie ein Sprecher der Feuerwehr berichtete.', 'Sprecher der Feuerwehr'],
  ],
  counterExamples: ['Wie der Brand entstand, ist unklar.', 'Er singt, wie er spricht und denkt.'],
  needs: TRIGGER.wie | TRIGGER.saying,
  find: (parts, cues) =>
    cues.flatMap((cue) => {
      if ((cue.form.weak && cue.form.infinitive !== 'hervorgehen') || cue.passive) return [];
      let wie = cue.at - 1;
      while (
        wie >= 0 &&
        wie > cue.at - 30 &&
        parts[wie]?.kind !== 'colon' &&
        !/^[Ww]ie$/.test(parts[wie]?.text ?? '')
      )
        wie--;
      if (!/^[Ww]ie$/.test(parts[wie]?.text ?? '')) return [];
      const next = parts[cue.end];
      if (next !== undefined && next.kind !== 'comma' && next.kind !== 'stop' && next.kind !== 'dash')
        return [];
      const speaker = subjectBehind(parts, wie + 1) ?? originOf(parts, wie + 1);
      if (speaker === null || speaker.phrase.to > cue.at) return [];
      const initial =
        wie === 0 ||
        !parts
          .slice(0, wie)
          .some((part) => part.kind === 'quote' || (part.kind === 'word' && !SUBORDINATORS.has(part.text)));
      const range = initial ? { from: cue.end + 1, to: parts.length } : { from: 0, to: wie - 1 };
      if (speaker.phrase.pronoun && !initial) return [];
      return [{ speaker, ...range, wholeSentence: true, reports: 'clause' as const }];
    }),
};

/** „wie aus dem Ministerium verlautete“, „wie aus dem Bericht hervorgeht“ */
function originOf(parts: readonly Part[], at: number): Subject | null {
  if (parts[at]?.text !== 'aus') return null;
  const phrase = nounPhraseAt(parts, at + 1, true);
  return phrase === null || phrase.pronoun ? null : withApposition(parts, phrase);
}
