import { readPersonName } from '../../names/people/readPersonName.ts';
import type { Archive, PersonEntry, PlaceEntry } from '../linkArchive.ts';
import { foundOnes, frequency, isGenitive, mostFrequentFirst, type NameCandidate } from './candidate.ts';
import { contexts } from './contexts.ts';
import { doublesOfNames } from './doublesOfNames.ts';
import { doublesOfPeople } from './doublesOfPeople.ts';
import { nonNames } from './nonNames.ts';
import { never, recordBlock } from './pasteLines.ts';

/** A person named less often than this, in one article, may wait. */
const NAMED_OFTEN = 3;
/** So many offices are listed below a new record, the most frequent. */
const OFFICES = 5;

/**
 * What an editor should look at: likely non-names, likely doubles, people without a record, places that are not on the
 * map; within each the most frequent first. Nothing here changes the archive.
 */
export function nameCandidates(archive: Archive): NameCandidate[] {
  const wrong = nonNames(archive);
  const suspicious = new Set(wrong.filter(({ type }) => type === 'person').map(({ name }) => name));
  const elsewhere = new Set(wrong.filter(({ type }) => type === 'place').map(({ name }) => name));
  const people = foundOnes(archive, 'people').filter(({ name }) => !suspicious.has(name));
  const doubles = [...doublesOfPeople(archive, people), ...doublesOfNames(archive)].sort(mostFrequentFirst);
  const doubtful = new Set(doubles.filter(({ type }) => type === 'person').map(({ name }) => name));
  const fresh = people
    .filter(({ name }) => !doubtful.has(name))
    .filter(
      ({ name, count, articles }) =>
        (count >= NAMED_OFTEN || articles.length > 1) && readPersonName(name).full,
    )
    .map((person) => newPerson(person, archive));
  const unplaced = foundOnes(archive, 'places')
    .filter(({ name }) => !elsewhere.has(name))
    .filter(
      ({ coordinates, kind, articles }) => coordinates === null && kind === 'other' && articles.length > 1,
    )
    .filter(({ count }) => count > 0)
    .map((place) => unplacedPlace(place, archive));
  return [...wrong, ...doubles, ...fresh.sort(mostFrequentFirst), ...unplaced.sort(mostFrequentFirst)];
}

function newPerson(person: PersonEntry, archive: Archive): NameCandidate {
  const { name, count, wordings } = person;
  const articles = person.articles.length;
  const spellings = wordings.filter(
    (wording) => readPersonName(wording).full && !isGenitive(wording, [name, ...wordings]),
  );
  return {
    kind: 'new-person',
    type: 'person',
    name,
    reason: frequency({ count, articles }),
    count,
    articles,
    contexts: contexts(archive, 'people', [person]),
    pastes: [
      {
        file: 'people.yaml',
        key: 'people',
        effect: 'a record of their own',
        yaml: [recordBlock(person, { variants: spellings }), ...offices(person)].join('\n'),
      },
    ],
  };
}

/** The offices that articles give somebody, as comments: an editor knows from when to when they were held. */
function offices({ roles }: PersonEntry): string[] {
  const days = new Map<string, string[]>();
  for (const { role, date } of roles)
    days.set(role, [...(days.get(role) ?? []), ...(date === null ? [] : [date])]);
  return [...days]
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, OFFICES)
    .map(([role, dates]) => {
      const [first] = dates;
      const last = dates.at(-1);
      const when = first === undefined ? '' : first === last ? ` (${first})` : ` (${first} to ${last})`;
      return `  # ${role}${when}`;
    });
}

function unplacedPlace(place: PlaceEntry, archive: Archive): NameCandidate {
  const { name, count } = place;
  const articles = place.articles.length;
  return {
    kind: 'unplaced',
    type: 'place',
    name,
    reason: frequency({ count, articles }),
    count,
    articles,
    contexts: contexts(archive, 'places', [place]),
    pastes: [
      {
        file: 'places.yaml',
        key: 'places',
        effect: 'a place on the map, once its position is filled in',
        yaml: [
          `${recordBlock(place)} # or country, region, city, water, landscape, site`,
          `  # country: ${place.country ?? 'DE'}`,
          '  # lat: 0.0',
          '  # lon: 0.0',
        ].join('\n'),
      },
      never('places', name),
    ],
  };
}
