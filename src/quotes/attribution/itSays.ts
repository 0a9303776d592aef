import { nounPhraseAt } from '../nounPhrase.ts';
import type { Part } from '../sentences.ts';
import { type Subject, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „…“, heißt es in dem Bericht; „Im Bericht heißt es: …“ */
export const itSays: AttributionRule = {
  name: 'it-says',
  examples: [
    ['„Der Damm ist sicher“, heißt es in dem Gutachten.', 'Gutachten'],
    ['Im Bericht der Kommission heißt es, der Damm sei sicher.', 'Bericht der Kommission'],
    ['Das Geld fehle, hieß es.', null],
  ],
  counterExamples: ['Das Schiff heißt Gorch Fock.'],
  needs: TRIGGER.itSays,
  find(parts) {
    for (let at = 0; at < parts.length; at++) {
      const part = parts[at];
      const next = parts[at + 1];
      if (!/^(?:heißt|hieß|heisst)$/i.test(part?.text ?? '') || next?.text !== 'es') {
        if (!(part?.text === 'es' && /^(?:heißt|hieß|heisst|geheißen)$/.test(next?.text ?? ''))) continue;
      }
      const comma = parts.findIndex(
        (one, index) => index > at + 1 && (one.kind === 'comma' || one.kind === 'colon'),
      );
      const gap = parts[at - 1];
      const behind = gap?.kind === 'comma' || gap?.kind === 'quote';
      const speaker = placeOf(
        parts,
        behind ? at + 2 : 0,
        behind ? parts.length : comma < 0 ? parts.length : comma,
      );
      if (behind)
        return [
          {
            speaker,
            from: 0,
            to: gap.kind === 'comma' ? at - 1 : at,
            wholeSentence: true,
            reports: 'clause',
          },
        ];
      if (comma < 0)
        return [{ speaker, from: at + 2, to: parts.length, wholeSentence: true, reports: 'fragment' }];
      return [{ speaker, from: comma + 1, to: parts.length, wholeSentence: true, reports: 'clause' }];
    }
    return [];
  },
};

/** „in dem Gutachten“, „aus dem Ministerium“, „auf der Webseite“, „von der Polizei“ */
function placeOf(parts: readonly Part[], from: number, to: number): Subject | null {
  for (let at = from; at < to; at++) {
    const text = parts[at]?.text ?? '';
    if (!/^(?:in|im|In|Im|aus|Aus|auf|Auf|von|Von|vom|Vom|seitens|bei|beim)$/.test(text)) continue;
    const phrase = nounPhraseAt(parts, at + 1, true);
    if (phrase !== null && !phrase.pronoun && phrase.to <= to) return withApposition(parts, phrase);
  }
  return null;
}
