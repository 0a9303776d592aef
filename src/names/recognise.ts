import type { NameSpan } from './nameSpan.ts';
import type { RecognitionKnowledge } from './namesKnowledge.ts';
import { applyAuthority } from './spans/applyAuthority.ts';
import { asSubject } from './spans/asSubject.ts';
import { behindOffice } from './spans/behindOffice.ts';
import { besideNouns } from './spans/besideNouns.ts';
import { borders } from './spans/borders.ts';
import { byNeighbours } from './spans/byNeighbours.ts';
import { certain } from './spans/certain.ts';
import { divided } from './spans/divided.ts';
import { easternNames } from './spans/easternNames.ts';
import { enumerated } from './spans/enumerated.ts';
import { followUps } from './spans/followUps.ts';
import { fullNames } from './spans/fullNames.ts';
import { germanBodies } from './spans/germanBodies.ts';
import { inTowns } from './spans/inTowns.ts';
import { introduced } from './spans/introduced.ts';
import { lineUps } from './spans/lineUps.ts';
import { namedPlaces } from './spans/namedPlaces.ts';
import { nicknames } from './spans/nicknames.ts';
import { noMedium } from './spans/noMedium.ts';
import { noName } from './spans/noName.ts';
import { noThing } from './spans/noThing.ts';
import { noWork } from './spans/noWork.ts';
import { oldNames } from './spans/oldNames.ts';
import { particled } from './spans/particled.ts';
import { plausible } from './spans/plausible.ts';
import { addRoles } from './spans/roles.ts';
import { spansOfLabels } from './spans/spansOfLabels.ts';
import { splitPeople } from './spans/splitPeople.ts';
import { wholeBodies } from './spans/wholeBodies.ts';
import { wholePeople } from './spans/wholePeople.ts';
import { withoutTitles } from './spans/withoutTitles.ts';
import { type Context, readContext } from './tagger/context.ts';
import { tokenize } from './tokenize.ts';

/** The names of a text in order, none overlapping, and the context they were read in. */
export interface Recognised {
  spans: readonly NameSpan[];
  context: Context;
}

/** What is done to the tagger's spans, in this order. */
const REFINEMENTS: readonly ((
  spans: readonly NameSpan[],
  context: Context,
  knowledge: RecognitionKnowledge,
) => readonly NameSpan[])[] = [
  borders,
  splitPeople,
  divided,
  withoutTitles,
  plausible,
  noName,
  noThing,
  easternNames,
  oldNames,
  namedPlaces,
  introduced,
  wholeBodies,
  germanBodies,
  byNeighbours,
  asSubject,
  certain,
  besideNouns,
  fullNames,
  wholePeople,
  behindOffice,
  inTowns,
  enumerated,
  nicknames,
  particled,
  lineUps,
  noMedium,
  noWork,
  applyAuthority,
  followUps,
  addRoles,
];

/** Finds the names in a text. Time linear in its length. */
export function recognise(text: string, knowledge: RecognitionKnowledge): Recognised {
  const context = readContext(tokenize(text), knowledge.reader);
  return { spans: recogniseIn(context, knowledge), context };
}

/** The same for a text whose words have been read. */
export function recogniseIn(context: Context, knowledge: RecognitionKnowledge): readonly NameSpan[] {
  let spans: readonly NameSpan[] = spansOfLabels(knowledge.tagger.tag(context), context);
  for (const refine of REFINEMENTS) spans = refine(spans, context, knowledge);
  return spans;
}
