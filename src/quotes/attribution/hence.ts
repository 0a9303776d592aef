import { COORDINATORS } from '../../german/clauseWords.ts';
import { isStatementNoun, statementOwner } from '../../german/statementNouns.ts';
import type { Part } from '../sentences.ts';
import { type Subject, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { Attribution, AttributionRule } from './attribution.ts';

/** „Demnach …“: what follows is from whoever the sentence before named; „Berichte, wonach …“, „Gerüchte, nach denen …“ */
export const hence: AttributionRule = {
  name: 'hence',
  examples: [
    ['Demnach fuhr der Zug bei Rot.', null],
    ['Demzufolge sollen die Löhne steigen.', null],
    ['Der Zug fuhr demnach bei Rot.', null],
    ['Es gibt Polizeiangaben, wonach der Zug bei Rot fuhr.', 'Polizei'],
    ['Zuvor gab es Gerüchte, nach denen das Werk schließt.', null],
  ],
  counterExamples: ['Danach fuhr der Zug weiter.', 'Sie suchten lange, wonach ihnen war.'],
  needs: TRIGGER.hence,
  find(parts) {
    const at = parts.findIndex(({ text }) => /^(?:demnach|demzufolge)$/i.test(text));
    if (at >= 0) return [{ ...HENCE, from: at === 0 ? 1 : 0, to: parts.length, fromBefore: true }];
    return which(parts);
  },
};

const HENCE = { speaker: null, wholeSentence: false, reports: 'clause' } as const;

function which(parts: readonly Part[]): Attribution[] {
  for (let at = 2; at < parts.length; at++) {
    if (parts[at - 1]?.kind !== 'comma') continue;
    const text = parts[at]?.text ?? '';
    const length =
      text === 'wonach'
        ? 1
        : text === 'nach' && /^(?:denen|der|dem)$/.test(parts[at + 1]?.text ?? '')
          ? 2
          : 0;
    const noun = length === 0 ? null : statementBefore(parts, at - 1);
    if (noun === null) continue;
    return [{ ...HENCE, speaker: ownerAt(parts, noun), from: at + length, to: endOf(parts, at + length) }];
  }
  return [];
}

const RUMOURED =
  /^(?:Gerüchten?|Spekulationen|Hinweisen?|Studien?|Umfragen?|Meinungsumfragen?|Theorien?|Vorwürfen?|Behauptung(?:en)?|Vermutung(?:en)?|Abkommen|Regelung|Vereinbarung|Entwurf|Gesetzentwurf|Beschluss|Urteil|Gutachten|Entscheidung|Dokumenten?|Plan|Plänen?)$/;

/** The noun for what is said, up to five words before the comma: „Berichte der Zeitung, wonach“ */
function statementBefore(parts: readonly Part[], comma: number): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - 6); at--) {
    const part = parts[at];
    if (part?.kind !== 'word' && part?.kind !== 'quote') return null;
    if (isStatementNoun(part.text) || RUMOURED.test(part.text)) return at;
  }
  return null;
}

/** „Polizeiangaben“ are the police's. */
function ownerAt(parts: readonly Part[], noun: number): Subject | null {
  if (statementOwner(parts[noun]?.text ?? '') === null) return null;
  return withApposition(parts, {
    from: noun,
    nouns: noun,
    headTo: noun + 1,
    to: noun + 1,
    pronoun: false,
    several: false,
  });
}

/** The clause goes on to the sentence's end, unless the main clause goes on behind a comma: „…, wonach …, seien falsch“ */
function endOf(parts: readonly Part[], from: number): number {
  for (let at = from + 1; at < parts.length; at++) {
    const next = parts[at + 1];
    if (parts[at]?.kind === 'comma' && next?.kind === 'word' && COORDINATORS.has(next.text)) return at;
    if (
      parts[at]?.kind === 'comma' &&
      /^(?:ist|sind|war|waren|seien|wurden?|werden|hat|haben|hatten?)$/.test(next?.text ?? '')
    )
      return at;
  }
  return parts.length;
}
