import { ASKED_NOUNS, isSaidNoun } from '../../german/reportingNouns.ts';
import { FIRST_SUBJUNCTIVES } from '../../german/subjunctive.ts';
import { nounPhraseAt } from '../nounPhrase.ts';
import { isSmall, type Part } from '../sentences.ts';
import { type Subject, subjectOfMainClause, withApposition } from '../subject.ts';
import { TRIGGER } from '../triggers.ts';
import type { Attribution, AttributionRule } from './attribution.ts';

/** „Das Eingeständnis der Ministerin, ihre Entscheidung sei falsch gewesen“ */
export const nounReports: AttributionRule = {
  name: 'noun-reports',
  examples: [
    ['Das Eingeständnis der Ministerin, die Wahl sei falsch gewesen, kam spät.', 'Ministerin'],
    ['Petra Lindner vertritt den Standpunkt, der Rat sei nicht zuständig.', 'Petra Lindner'],
  ],
  counterExamples: [
    'Die Erklärung, deren Text lang sei, erschien gestern.',
    'Der Schluss, als er kam, sei traurig gewesen.',
  ],
  needs: TRIGGER.subjunctive,
  find: (parts) =>
    reportsOf(parts, isSaidNoun, (from, to) =>
      parts.slice(from, to).some((part) => part.kind === 'word' && FIRST_SUBJUNCTIVES.has(part.text)),
    ),
};

/** „der Vorschlag des Rates, das Haus zu kaufen“ */
export const nounAsks: AttributionRule = {
  name: 'noun-asks',
  examples: [['Der Rat lehnte den Vorschlag der Bürgermeisterin ab, das Haus zu kaufen.', 'Bürgermeisterin']],
  counterExamples: [
    'Das Geld reicht, das Haus zu kaufen.',
    'Der Vorschlag, der gestern zu lesen war, ist gut.',
  ],
  needs: TRIGGER.to,
  find: (parts) =>
    reportsOf(
      parts,
      (noun) => ASKED_NOUNS.has(noun),
      (from, to) => endsInInfinitive(parts, from, to),
    ),
};

function reportsOf(
  parts: readonly Part[],
  fits: (noun: string) => boolean,
  isReport: (from: number, to: number) => boolean,
): Attribution[] {
  for (let at = 1; at < parts.length; at++) {
    if (parts[at]?.kind !== 'comma') continue;
    const noun = nounBefore(parts, at, fits);
    if (noun === null || NO_REPORT.test(parts[at + 1]?.text ?? '')) continue;
    const to = endOf(parts, at + 1);
    if (!isReport(at + 1, to)) continue;
    const subject = ownerBehind(parts, noun, at) ?? subjectOfMainClause(parts, at);
    const speaker = /^es$/i.test(parts[subject?.phrase.from ?? 0]?.text ?? '') ? null : subject;
    return [{ speaker, from: at + 1, to, wholeSentence: false, reports: 'subjunctive' }];
  }
  return [];
}

/** The noun up to eight words before the comma; nothing but its attributes or a verb's second half stands between. */
function nounBefore(parts: readonly Part[], comma: number, fits: (noun: string) => boolean): number | null {
  for (let at = comma - 1; at >= Math.max(0, comma - 8); at--) {
    const part = parts[at];
    if (part?.kind !== 'word' && part?.kind !== 'quote') return null;
    if (part.kind === 'word' && fits(part.text)) return at;
  }
  return null;
}

/** „, deren Text“, „, als er kam“: clauses that do not tell what was said */
const NO_REPORT =
  /^(?:dessen|deren|denen|welche[mnrs]?|als|wie|wenn|weil|da|obwohl|wobei|wo|und|aber|sondern|ob|dass|daß)$/;

/** The report ends before a comma behind which the main clause goes on: „…, sei falsch gewesen, kam spät“ */
function endOf(parts: readonly Part[], from: number): number {
  let subjunctive = false;
  for (let at = from; at < parts.length; at++) {
    const part = parts[at];
    if (part?.kind === 'word' && FIRST_SUBJUNCTIVES.has(part.text)) subjunctive = true;
    if (part?.kind !== 'comma' || !subjunctive) continue;
    const next = parts[at + 1];
    if (next?.kind === 'word' && isSmall(next.text) && isMainVerb(next.text)) return at;
  }
  return parts.length;
}

function isMainVerb(word: string): boolean {
  return (
    /^(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|kam|kamen|kommt|gab|gibt|ging|blieb)$/.test(
      word,
    ) ||
    (/^\p{Ll}{3,}te(?:n)?$/u.test(word) && !FIRST_SUBJUNCTIVES.has(word))
  );
}

function endsInInfinitive(parts: readonly Part[], from: number, to: number): boolean {
  let last = to - 1;
  while (last > from && parts[last]?.kind !== 'word') last--;
  const word = parts[last]?.text ?? '';
  return (
    (parts[last - 1]?.text === 'zu' && /^\p{Ll}+n$/u.test(word)) || /^\p{Ll}{2,8}zu\p{Ll}{3,}n$/u.test(word)
  );
}

/** „der Ministerin“, „von Petra Lindner“ behind the noun */
function ownerBehind(parts: readonly Part[], noun: number, comma: number): Subject | null {
  const next = parts[noun + 1]?.text ?? '';
  const from = /^(?:von|vom)$/.test(next)
    ? noun + 2
    : /^(?:der|des|eines|einer|seiner|ihrer)$/.test(next)
      ? noun + 1
      : null;
  const phrase = from === null || from >= comma ? null : nounPhraseAt(parts, from, true);
  return phrase === null || phrase.pronoun || phrase.to > comma ? null : withApposition(parts, phrase);
}
