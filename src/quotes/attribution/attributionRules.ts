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

/** All attributions of a sentence, in the order of the rules. */
export function readAttributions({ parts, triggers }: Pick<Sentence, 'parts' | 'triggers'>): Attribution[] {
  const rules = ATTRIBUTION_RULES.filter((rule) => (triggers & rule.needs) === rule.needs);
  if (rules.length === 0) return [];
  const cues = triggers & TRIGGER.saying ? readCues(parts) : [];
  return rules.flatMap((rule) => rule.find(parts, cues));
}
