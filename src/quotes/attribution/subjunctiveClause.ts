import { isSaidNoun } from '../../german/reportingNouns.ts';
import { FIRST_SUBJUNCTIVES } from '../../german/subjunctive.ts';
import type { Part } from '../sentences.ts';
import { type Subject, subjectOfMainClause } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „Er wies den Vorwurf zurück, weil er falsch sei“: a clause whose verb stands in the first subjunctive is reported. */
export const subjunctiveClause: AttributionRule = {
  name: 'subjunctive-clause',
  examples: [
    [
      'Petra Lindner wies den Vorwurf zurück, weil er jeder Grundlage entbehre und falsch sei.',
      'Petra Lindner',
    ],
    ['Zunächst war die Rede gewesen, dass der Damm gebrochen sei.', null],
  ],
  counterExamples: [
    'Er lief, als habe er es eilig.',
    'Sie spart, damit das Geld reiche.',
    'Alle kommen, es sei denn, es regnet.',
    'Das Haus, das er sah, ist alt.',
  ],
  needs: TRIGGER.subjunctive,
  find(parts) {
    for (let at = 1; at < parts.length; at++) {
      if (parts[at]?.kind !== 'comma' || !OPENER.test(parts[at + 1]?.text ?? '')) continue;
      const to = endOfClause(parts, at + 2);
      if (to === null) continue;
      return [{ speaker: speakerOf(parts, at), from: at + 1, to, wholeSentence: false, reports: 'clause' }];
    }
    return [];
  },
};

const OPENER = /^(?:weil|da|obwohl|zumal|dass|daß|ob)$/;

/** Pronouns are nobody in particular here, and „die Rede“ speaks for nobody. */
function speakerOf(parts: readonly Part[], comma: number): Subject | null {
  const subject = subjectOfMainClause(parts, comma);
  if (subject === null || subject.phrase.pronoun) return null;
  return isSaidNoun(parts[subject.phrase.headTo - 1]?.text ?? '') ? null : subject;
}

/** Behind the first subjunctive that ends a clause: „falsch sei.“, „gebrochen sei, sank“ */
function endOfClause(parts: readonly Part[], from: number): number | null {
  for (let at = from; at < parts.length; at++) {
    const part = parts[at];
    const next = parts[at + 1];
    if (part?.kind !== 'word' || !FIRST_SUBJUNCTIVES.has(part.text)) continue;
    if (next === undefined || next.kind === 'stop' || next.kind === 'comma' || next.kind === 'dash')
      return at + 1;
  }
  return null;
}
