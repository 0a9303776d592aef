import { OBJECT_DETERMINERS } from '../../german/clauseWords.ts';
import { FIRST_SUBJUNCTIVES } from '../../german/subjunctive.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import type { Part } from '../sentences.ts';
import { type Subject, subjectBehind, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** The words come first, the verb and its speaker behind them. */
export const saysBehind: AttributionRule = {
  name: 'says-behind',
  examples: [
    ['„Wir bleiben hier“, sagte der Hafenmeister.', 'Hafenmeister'],
    ['Die Brücke sei gesperrt, teilte die Polizei am Montag mit.', 'Polizei'],
    ['„Wir bleiben hier“, zitierte das Blatt Anna Berger.', 'Anna Berger'],
    ['„Das reicht“, hatte Anna Berger in einem Gespräch erklärt.', 'Anna Berger'],
  ],
  counterExamples: [
    'Auf die Frage, ob er bleiben werde, antwortete der Bürgermeister nicht.',
    'Der Bürgermeister, Jens Harms, nannte keine Zahlen.',
  ],
  needs: TRIGGER.saying,
  find: (parts, cues) =>
    cues.flatMap((cue) => {
      const gap = parts[cue.at - 1];
      const before = parts[cue.at - 2];
      const afterQuote =
        (gap?.kind === 'quote' && cue.at === 1 && !cue.form.weak && gap.text.length > 25) ||
        ((gap?.kind === 'comma' || gap?.kind === 'dash') && before?.kind === 'quote');
      if (cue.passive || !(gap?.kind === 'comma' || afterQuote)) return [];
      const subject = subjectBehind(parts, cue.at + 1);
      const speaker =
        cue.form.infinitive === 'zitieren' ? (quotedBehind(parts, cue.at + 1, subject) ?? subject) : subject;
      const end = speaker === null ? cue.end : Math.max(cue.end, speaker.apposition?.to ?? speaker.phrase.to);
      if (
        !afterQuote &&
        (startsSubordinate(parts[0]) ||
          isQuestion(parts) ||
          parts.slice(cue.at).some((part) => part.kind === 'colon') ||
          ((cue.subject()?.phrase.from ?? cue.at) < cue.at && !isReported(parts, cue.at)) ||
          OBJECT_DETERMINERS.has(parts[cue.at + 1]?.text ?? '') ||
          (speaker !== null && cue.form.calling))
      )
        return [];
      if (
        !afterQuote &&
        (speaker === null || cue.form.weak || (hasComplement(parts, end) && !isReported(parts, cue.at)))
      )
        return [];
      const to = gap?.kind === 'quote' ? cue.at : cue.at - 1;
      return [{ speaker, from: 0, to, wholeSentence: true, reports: 'clause' as const }];
    }),
};

/** „…“, zitiert das Blatt Petra Lindner: not the paper says it, but whom it quotes. */
function quotedBehind(parts: readonly Part[], from: number, subject: Subject | null): Subject | null {
  const at = /^(?:es|sie|er)$/.test(parts[from]?.text ?? '') ? from + 1 : subject?.phrase.to;
  const phrase = at === undefined ? null : nounPhraseAt(parts, at, true);
  return phrase === null || phrase.pronoun ? null : withApposition(parts, phrase);
}

/** „Falls es regnet, sagte …“: a condition, and no words of anybody */
function startsSubordinate(part: Part | undefined): boolean {
  return /^(?:falls|wenn|als|nachdem|weil|da|während|obwohl|indem|um|bevor|sobald|seit|seitdem|damit)$/i.test(
    part?.text ?? '',
  );
}

/** „Auf die Frage, ob …, antwortete sie“ */
function isQuestion(parts: readonly Part[]): boolean {
  return parts[0]?.text === 'Auf' && parts.slice(1, 4).some((part) => /frage$/i.test(part.text));
}

/** Whether a subjunctive stands before the verb, so that the words before it are the report. */
function isReported(parts: readonly Part[], verb: number): boolean {
  return parts.slice(0, verb).some((part) => part.kind === 'word' && FIRST_SUBJUNCTIVES.has(part.text));
}

/** Whether something that may be said follows: then the subject may well have stood before the verb. */
function hasComplement(parts: readonly { kind: string }[], from: number): boolean {
  return parts
    .slice(from, from + 30)
    .some((part) => part.kind === 'comma' || part.kind === 'colon' || part.kind === 'quote');
}
