import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Organisation, Person, Place, Span } from '../record.ts';
import type { CleanArticle } from '../stages.ts';
import type { NameSpan } from './nameSpan.ts';
import { namesKnowledge } from './namesKnowledge.ts';
import { groupOrganisations } from './organisations/groupOrganisations.ts';
import { groupPeople } from './people/groupPeople.ts';
import { findOfficesAlone } from './people/officeAlone.ts';
import type { Stretch } from './places/findDerived.ts';
import { resolvePlaces } from './places/resolvePlaces.ts';
import { recognise } from './recognise.ts';
import type { Context } from './tagger/context.ts';
import { bitOf, has } from './words/wordEvidence.ts';
import type { WordInfo } from './words/wordInfo.ts';

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
  const ofPeople: NameSpan[] = [];
  const ofPlaces: Span[] = [];
  const ofOrganisations: NameSpan[] = [];
  /** where no word is read as made from a place's name */
  const taken: Stretch[] = [];
  for (const span of spans) {
    const { type, start, end, text } = span;
    if (type === 'place') ofPlaces.push({ start, end, text });
    else if (type === 'person') ofPeople.push(span);
    else ofOrganisations.push(span);
    taken.push({ start: type === 'organisation' ? behindOrigin(span, context) : start, end });
  }
  const offices = findOfficesAlone(spans, context, own.titles, day);
  const { people, problems } = groupPeople(ofPeople, context, own, offices);
  const organisations = groupOrganisations(ofOrganisations, context, own);
  return { people, places: resolvePlaces(context, ofPlaces, own.places, taken), organisations, problems };
}

/** „Berliner Senat“ is an organisation, and its first word comes from Berlin all the same; „Malteser“ come from no Malta. */
function behindOrigin({ from, start }: NameSpan, { infos, phrases, tokens }: Context): number {
  const first = infos[from];
  const derived = phrases[from] === 0 && first?.word.endsWith('er') === true && isOriginAlone(first);
  return derived ? (tokens.ends[from] ?? start) : start;
}

const isOriginAlone = (info: WordInfo): boolean =>
  has(info, bitOf.derivedPlace) && !has(info, bitOf.organisation);
