import { readCues } from '../cues.ts';
import type { Sentence } from '../sentences.ts';
import { TRIGGER } from '../triggers.ts';
import { accordingTo } from './accordingTo.ts';
import { asSays } from './asSays.ts';
import type { Attribution, AttributionRule } from './attribution.ts';
import { byPassive } from './byPassive.ts';
import { colon } from './colon.ts';
import { hence } from './hence.ts';
import { inWords } from './inWords.ts';
import { isQuoted } from './isQuoted.ts';
import { itSays } from './itSays.ts';
import { nounAsks, nounReports } from './nounReports.ts';
import { nounThat } from './nounThat.ts';
import { opensWithPerson } from './opensWithPerson.ts';
import { otherVerbBehind } from './otherVerbBehind.ts';
import { saysBehind } from './saysBehind.ts';
import { saysFragment } from './saysFragment.ts';
import { saysThat } from './saysThat.ts';
import { soBehind } from './soBehind.ts';
import { subjunctiveClause } from './subjunctiveClause.ts';

/** Every way in which words are attributed, the surest first; the first that covers a quotation names its speaker. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  isQuoted,
  itSays,
  soBehind,
  saysBehind,
  otherVerbBehind,
  colon,
  inWords,
  asSays,
  saysThat,
  nounThat,
  accordingTo,
  hence,
  nounReports,
  nounAsks,
  byPassive,
  subjunctiveClause,
  saysFragment,
  opensWithPerson,
];

/** The rules that a sentence with these triggers can fit, worked out once for each set of triggers. */
const fitting = new Map<number, readonly AttributionRule[]>();
function rulesFor(triggers: number): readonly AttributionRule[] {
  const known = fitting.get(triggers);
  if (known !== undefined) return known;
  const rules = ATTRIBUTION_RULES.filter(({ needs }) => (triggers & needs) === needs);
  fitting.set(triggers, rules);
  return rules;
}

/** All attributions of a sentence, in the order of the rules. */
export function readAttributions({ parts, triggers }: Pick<Sentence, 'parts' | 'triggers'>): Attribution[] {
  const rules = rulesFor(triggers);
  if (rules.length === 0) return [];
  const cues = triggers & TRIGGER.saying ? readCues(parts) : [];
  const found: Attribution[] = [];
  for (const rule of rules) for (const attribution of rule.find(parts, cues)) found.push(attribution);
  return found;
}
