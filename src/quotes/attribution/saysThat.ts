import {
  COMPLEMENTIZERS,
  COORDINATORS,
  NOBODY,
  OBJECT_DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  SMALL_WORDS,
  SUBJECT_DETERMINERS,
  SUBORDINATORS,
} from '../../german/clauseWords.ts';
import { FIRST_SUBJUNCTIVES } from '../../german/subjunctive.ts';
import type { Cue } from '../cues.ts';
import { isSmall, type Part } from '../sentences.ts';
import { TRIGGER } from '../triggers.ts';
import type { AttributionRule } from './attribution.ts';

/** „Sie sagte, dass …“, „er teilte mit, man habe …“, „sie kündigte an, … zu …“ */
export const saysThat: AttributionRule = {
  name: 'says-that',
  examples: [
    ['Der Hafenmeister sagte am Abend, dass alle bleiben.', 'Hafenmeister'],
    ['Die Bahn teilte mit, die Strecke sei frei.', 'Bahn'],
    ['Am Montag hatte Anna Berger angekündigt, das Bild zu verkaufen.', 'Anna Berger'],
  ],
  counterExamples: ['Er sagte ab, weil er krank war.', 'Das zeigte sich, als der Regen kam.'],
  needs: TRIGGER.saying,
  find: (parts, cues) =>
    cues.flatMap((cue, index) => {
      const comma = complementAt(parts, cue);
      if (comma === null) return [];
      const speaker = cue.passive ? null : cue.subject();
      const opener = parts[comma + 1]?.text ?? '';
      const that =
        /^(?:dass|daß|ob)$/.test(opener) ||
        (cue.form.infinitive.endsWith('fragen') && COMPLEMENTIZERS.has(opener));
      if (ADVERBIAL.test(opener)) return [];
      const asks = ASKING.has(cue.form.infinitive) && !that;
      if (cue.form.weak && !asks && opener !== 'dass' && opener !== 'daß') return [];
      const to = endOfReport(parts, cues, index, comma + 1);
      return [
        {
          speaker,
          from: comma + 1,
          to,
          wholeSentence: false,
          reports: that ? ('clause' as const) : ('subjunctive' as const),
        },
      ];
    }),
};

/** Weak by themselves, but with „zu“ and an infinitive they report a request, an offer, a charge. */
const ASKING: ReadonlySet<string> = new Set(
  'bitten beschuldigen anbieten ablehnen beantragen zustimmen beschließen verdächtigen auffordern anweisen'.split(
    ' ',
  ),
);

/** Clauses that tell when or why something was said, not what. */
const ADVERBIAL =
  /^(?:weil|als|wenn|da|obwohl|obgleich|nachdem|bevor|während|um|damit|sodass|indem|sondern|denn|und)$/;

/** The comma behind which the complement of the verb begins; one before the speaker's second name is stepped over. */
function complementAt(parts: readonly Part[], cue: Cue): number | null {
  const second = cue.subject()?.apposition;
  const from = second != null && second.from > cue.at ? Math.max(cue.end, second.to + 1) : cue.end;
  for (let at = from; at < parts.length && at < cue.end + 40; at++) {
    const part = parts[at];
    if (part?.kind === 'colon' || part?.kind === 'semicolon' || part?.kind === 'stop') return null;
    if (part?.kind !== 'comma') continue;
    const next = parts[at + 1];
    if (next === undefined) return null;
    // an apposition or a relative clause stands between: „sagte Jens Harms, der Bürgermeister, dass …“
    const further = nextComma(parts, at + 1);
    const opener = parts[(further ?? at) + 1]?.text ?? '';
    const that = opener === 'dass' || opener === 'daß';
    if (further !== null && that && !COMPLEMENTIZERS.has(next.text) && !hasSubjunctive(parts, at, further))
      return further;
    return isRelative(parts, at + 1) ? null : at;
  }
  return null;
}

/** „, an denen auch China teilnehme“, „, die das Geld gebracht habe“: the verb at the end tells a relative clause. */
function isRelative(parts: readonly Part[], from: number): boolean {
  const pronoun = /^(?:der|die|das|dem|den|deren|dessen|denen|welche[mnrs]?)$/;
  const opener = parts[from]?.text ?? '';
  if (PREPOSITIONS.has(opener))
    return (
      /^(?:dem|den|der|denen|deren|dessen|welche[mnrs]?)$/.test(parts[from + 1]?.text ?? '') &&
      !isCapital(parts[from + 2])
    );
  if (!pronoun.test(opener)) return false;
  for (let at = from; at < parts.length && parts[at]?.kind !== 'comma'; at++)
    if (FIRST_SUBJUNCTIVES.has(parts[at]?.text ?? ''))
      return parts[at + 1]?.kind !== 'word' && parts[at + 1]?.kind !== 'quote';
  return false;
}

function isCapital(part: Part | undefined): boolean {
  return part?.kind === 'word' && !isSmall(part.text);
}

function hasSubjunctive(parts: readonly Part[], from: number, to: number): boolean {
  return parts.slice(from, to).some((part) => part.kind === 'word' && FIRST_SUBJUNCTIVES.has(part.text));
}

function nextComma(parts: readonly Part[], from: number): number | null {
  for (let at = from; at < parts.length && at < from + 14; at++) if (parts[at]?.kind === 'comma') return at;
  return null;
}

/** The report ends before „und fügte hinzu“ and before „, sprach aber von …“, else with the sentence. */
function endOfReport(parts: readonly Part[], cues: readonly Cue[], index: number, from: number): number {
  const limit = endOfComplement(parts, from);
  for (let next = index + 1; next < cues.length; next++) {
    const cue = cues[next];
    if (cue !== undefined && cue.at > limit) break;
    if (cue === undefined || cue.at <= from || cue.form.form !== 'finite') continue;
    const joint = parts[cue.at - 1];
    if (joint?.kind === 'word' && /^(?:und|aber|doch)$/.test(joint.text) && !cue.form.weak) return cue.at - 1;
    if (joint?.kind === 'comma' && !FIRST_SUBJUNCTIVES.has(parts[cue.at]?.text ?? '')) return cue.at - 1;
  }
  return limit;
}

/** Before „, denn …“; and where the sentence opened with „Nachdem …“, before its main clause: „…, hatte dieser …“ */
function endOfComplement(parts: readonly Part[], from: number): number {
  const opened = /^(?:Nachdem|Während|Da|Obwohl|Weil|Als|Bevor|Obgleich)$/.test(parts[0]?.text ?? '');
  for (let at = from + 1; at < parts.length; at++) {
    if (parts[at]?.kind !== 'comma') continue;
    const next = parts[at + 1]?.text ?? '';
    if (next === 'denn') return at;
    if (opened && isVerb(next)) return at;
  }
  return parts.length;
}

/** A small word that is in none of the closed classes: at the head of a main clause, its verb. */
function isVerb(word: string): boolean {
  return (
    /^\p{Ll}{2,}$/u.test(word) &&
    ![
      SUBORDINATORS,
      COORDINATORS,
      PREPOSITIONS,
      SUBJECT_DETERMINERS,
      OBJECT_DETERMINERS,
      PRONOUNS,
      NOBODY,
      SMALL_WORDS,
    ].some((words) => words.has(word))
  );
}
