import { FIRST_NAMES } from '../../german/firstNames.ts';
import { NOUNS } from '../../german/nouns.ts';
import { SURNAMES } from '../../german/surnames.ts';
import type { Archive, PersonEntry } from '../linkArchive.ts';
import {
  type EntityKind,
  foundOnes,
  frequency,
  mostFrequentFirst,
  type NameCandidate,
  TYPE_OF,
} from './candidate.ts';
import { contexts } from './contexts.ts';
import { never } from './pasteLines.ts';

const KINDS = ['people', 'places', 'organisations'] as const;
const noun = new Set(NOUNS);
/** A name of more words is more than a name. */
const MOST_WORDS = 5;
/** So many times as often a name has to be something else: „der Kreml“ is a place and, not much less often, who sits there. */
const OUTWEIGHS = 3;

/**
 * Names that are likely none, or none of their kind: people that read like nouns, and whatever the archive names as
 * something else more often.
 */
export function nonNames(archive: Archive): NameCandidate[] {
  const elsewhere = mostOften(archive);
  return KINDS.flatMap((kind) =>
    foundOnes(archive, kind).flatMap((entity) => {
      const reason = elsewhere(kind, entity) ?? ('roles' in entity ? suspicion(entity) : null);
      if (reason === null) return [];
      const { name, count, articles } = entity;
      return [
        {
          kind: 'likely-non-name' as const,
          type: TYPE_OF[kind],
          name,
          reason,
          count,
          articles: articles.length,
          contexts: contexts(archive, kind, [entity]),
          pastes: [never(kind, name)],
        },
      ];
    }),
  ).sort(mostFrequentFirst);
}

interface Named {
  name: string;
  count: number;
  articles: readonly string[];
}

/** Tells of a name whether the archive has it as something else more often: the person „Al Jazeera“ is a broadcaster. */
function mostOften(archive: Archive): (kind: EntityKind, entity: Named) => string | null {
  const most = new Map<string, Named & { kind: EntityKind }>();
  for (const kind of KINDS)
    for (const { name, count, articles } of archive[kind]) {
      const known = most.get(name);
      if (known === undefined || known.count < count) most.set(name, { kind, name, count, articles });
    }
  return (kind, { name, count }) => {
    const other = most.get(name);
    if (count === 0 || other === undefined || other.kind === kind) return null;
    if (other.count < OUTWEIGHS * count) return null;
    const { length } = other.articles;
    return `elsewhere the name of ${TYPE_OF[other.kind] === 'person' ? 'a person' : `a${other.kind === 'places' ? ' place' : 'n organisation'}`}: ${frequency({ count: other.count, articles: length })}`;
  };
}

function suspicion({ name, roles }: PersonEntry): string | null {
  if (/\d/.test(name)) return 'has a digit';
  const words = name.split(/\s+/u);
  if (words.length > MOST_WORDS) return `is ${words.length} words long`;
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1) return noun.has(name) ? `„${name}“ is a common noun` : endsLikeNoun(last);
  // „Dancehall-Musiker Bounty Killer“: who has an office or a trade is somebody
  if (roles.length > 0 || FIRST_NAMES.has(first.split('-')[0] ?? '') || SURNAMES.has(last)) return null;
  return noun.has(last) ? `ends in the noun „${last}“` : endsLikeNoun(last);
}

/** Not „Hsu-sung“, „Leung“ */
const NOUN_ENDING =
  /(?:\p{L}{4}(?:ung|heit|keit|schaft)|minister|ministerin|präsident|präsidentin|chef|chefin|sprecher|sprecherin)$/u;

function endsLikeNoun(word: string): string | null {
  return NOUN_ENDING.test(word.slice(word.lastIndexOf('-') + 1)) ? 'ends like a noun or an office' : null;
}
