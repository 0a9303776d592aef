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
import type { PlaceKnowledge } from './places/placeKnowledge.ts';
import { resolvePlaces } from './places/resolvePlaces.ts';
import { recognise } from './recognise.ts';
import type { Context } from './tagger/context.ts';
import { bitOf, has } from './words/wordEvidence.ts';

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
    taken.push({ start: type === 'person' ? start : behindOrigin(span, context, own.places), end });
  }
  const offices = findOfficesAlone(spans, context, own.titles, day);
  const { people, problems } = groupPeople(ofPeople, context, own, offices);
  const organisations = groupOrganisations(ofOrganisations, context, own);
  return { people, places: resolvePlaces(context, ofPlaces, own.places, taken), organisations, problems };
}

/**
 * „Berliner Senat“ is an organisation, „Frankfurter Flughafen“ a place, and the first word comes from the town all the same;
 * „Malteser“ come from no Malta, „Wiener Neustadt“ is a town of its own, and „Berliner Zeitung“ says where a paper is made.
 */
function behindOrigin(
  { from, to, start, text, type }: NameSpan,
  { infos, phrases, tokens, reader }: Context,
  { derivedParts, lookup }: PlaceKnowledge,
): number {
  const first = infos[from];
  if (to - from === 1 || first?.word.endsWith('er') !== true || !has(first, bitOf.derivedPlace)) return start;
  if (type === 'place' && lookup(text).length > 0) return start;
  if (phrases[from] !== 0 && NO_ORIGIN.test(text)) return start;
  const ofTown = derivedParts.of(first.number, reader)?.[0]?.place.kind === 'city';
  const isOrigin = ofTown || (phrases[from] === 0 && !has(first, bitOf.organisation));
  return isOrigin ? (tokens.ends[from] ?? start) : start;
}

/** Papers and clubs of the lists: „Hamburger Abendblatt“, „Hamburger SV“, „Stuttgarter Kickers“ */
const NO_ORIGIN =
  /(?: \p{Lu}{2,}\d*| (?:Sport|Fußball)\p{L}*|[Zz]eitung|[Bb]latt|[Pp]ost|[Rr]undschau|[Aa]llgemeine|[Aa]nzeiger|[Nn]achrichten|Presse|Kurier|Merkur|Kickers|Haie|Eisbären)$/u;
