import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Organisation, Person, Place } from '../record.ts';
import type { CleanArticle } from '../stages.ts';
import type { NameSpan } from './nameSpan.ts';
import { namesKnowledge } from './namesKnowledge.ts';
import { groupOrganisations } from './organisations/groupOrganisations.ts';
import { groupPeople } from './people/groupPeople.ts';
import { findOfficesAlone } from './people/officeAlone.ts';
import { resolvePlaces } from './places/resolvePlaces.ts';
import { recognise } from './recognise.ts';
import { has } from './words/wordEvidence.ts';

/** What an article names; offsets are UTF-16 code units into its text. */
export interface Names {
  people: Person[];
  places: Place[];
  organisations: Organisation[];
  problems: Problem[];
}

/**
 * Finds people, places and organisations in the body, each once with all its mentions, in the order of their first.
 * A mention is the name as it stands, a genitive's -s included („Putins“); the name is without („Putin“).
 * `day`: the article's date, EDTF, as exact as it is known; with it „der Kremlchef“ names who holds the office.
 */
export function findNames(clean: CleanArticle, knowledge: Knowledge, day: string | null = null): Names {
  const own = namesKnowledge(knowledge);
  const { spans, context } = recognise(clean.text, own);
  const of = (type: NameSpan['type']): NameSpan[] => spans.filter((span) => span.type === type);
  const offices = findOfficesAlone(spans, context, own.titles, day);
  const { people, problems } = groupPeople(of('person'), context, own, offices);
  const organisations = groupOrganisations(of('organisation'), context, own);
  const placeSpans = of('place').map(({ start, end, text }) => ({ start, end, text }));
  // „Berliner Senat“ is an organisation, and its first word comes from Berlin all the same
  const taken = spans.flatMap((span) => {
    if (span.type === 'place') return [];
    const first = context.infos[span.from];
    const derived =
      span.type === 'organisation' &&
      context.phrases[span.from] === 0 &&
      first?.word.endsWith('er') === true &&
      has(first, 'derivedPlace');
    return [{ start: derived ? (context.tokens.ends[span.from] ?? span.start) : span.start, end: span.end }];
  });
  return { people, places: resolvePlaces(context, placeSpans, own.places, taken), organisations, problems };
}
