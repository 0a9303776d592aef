import type { OrganisationAuthority, PersonAuthority } from '../knowledge/authority.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { createNamesLexicon, type NamesLexicon } from './namesLexicon.ts';
import { foldOrganisation } from './organisations/foldOrganisation.ts';
import { recordKey } from './organisations/recordKey.ts';
import { type Title, titlesByWord } from './people/officeAlone.ts';
import { readPersonName } from './people/readPersonName.ts';
import { type PlaceKnowledge, placeKnowledge } from './places/placeKnowledge.ts';
import { readModel } from './tagger/model.ts';
import { Tagger } from './tagger/tagger.ts';
import { WordMemo } from './words/wordMemo.ts';

/** What the stage looks things up in. Built at the first article. */
export interface NamesKnowledge extends RecognitionKnowledge {
  readonly places: PlaceKnowledge;
  /** offices that alone name somebody, by their first word */
  readonly titles: WordMemo<readonly Title[]>;
}

/** What recognition looks things up in. */
export interface RecognitionKnowledge extends NamesLexicon {
  readonly tagger: Tagger;
  /** names and variants of the editor's records by their first word or its genitive, longest first; null without records */
  readonly authorityNames: WordMemo<readonly AuthorityName[]> | null;
  /** people by name or variant, by what makes full names equal, by folded surname */
  readonly people: ReadonlyMap<string, PersonAuthority>;
  readonly peopleByKey: ReadonlyMap<string, PersonAuthority>;
  readonly surnames: ReadonlyMap<string, readonly PersonAuthority[]>;
  /** by `recordKey` */
  readonly organisations: ReadonlyMap<string, OrganisationAuthority>;
  /** the same by `foldOrganisation`: „Deutsche Bahn AG“; null for what two records are called */
  readonly organisationsByKey: ReadonlyMap<string, OrganisationAuthority | null>;
  readonly never: {
    people: ReadonlySet<string>;
    places: ReadonlySet<string>;
    organisations: ReadonlySet<string>;
  };
}

export interface AuthorityName {
  readonly words: readonly string[];
  readonly type: 'person' | 'place' | 'organisation';
}

let shared: (NamesLexicon & { tagger: Tagger }) | null = null;
const built = new WeakMap<Knowledge, NamesKnowledge>();

/** The tables for a knowledge. Word tables and weights are shared by all; the editor's names are of this one. */
export function namesKnowledge(knowledge: Knowledge): NamesKnowledge {
  const known = built.get(knowledge);
  if (known !== undefined) return known;
  shared ??= { ...createNamesLexicon(), tagger: new Tagger(readModel()) };
  const made = {
    ...shared,
    ...authorityTables(knowledge),
    places: placeKnowledge(knowledge),
    titles: titlesByWord(knowledge.authority.people),
  };
  built.set(knowledge, made);
  return made;
}

function authorityTables({
  authority,
}: Knowledge): Omit<RecognitionKnowledge, keyof NamesLexicon | 'tagger'> {
  const authorityNames = new Map<string, AuthorityName[]>();
  const add = (name: string, type: AuthorityName['type']): void => {
    const words = name.split(' ');
    const [first = ''] = words;
    const list = authorityNames.get(first) ?? [];
    list.push({ words, type });
    authorityNames.set(first, list);
  };
  const people = new Map<string, PersonAuthority>();
  const peopleByKey = new Map<string, PersonAuthority>();
  const surnames = new Map<string, PersonAuthority[]>();
  for (const person of authority.people) {
    for (const name of [person.name, ...person.variants]) {
      people.set(name, person);
      add(name, 'person');
      const { key, family, full } = readPersonName(name);
      if (full) peopleByKey.set(key, person);
      const bearers = surnames.get(family) ?? [];
      if (!bearers.includes(person)) surnames.set(family, [...bearers, person]);
    }
  }
  const organisations = new Map<string, OrganisationAuthority>();
  const organisationsByKey = new Map<string, OrganisationAuthority | null>();
  for (const organisation of authority.organisations)
    for (const name of [organisation.name, ...organisation.variants]) {
      organisations.set(recordKey(name), organisation);
      const key = foldOrganisation(name);
      const other = organisationsByKey.get(key);
      organisationsByKey.set(key, other === undefined || other === organisation ? organisation : null);
      add(name, 'organisation');
    }
  for (const place of authority.places)
    for (const name of [place.name, ...place.variants]) add(name, 'place');
  for (const list of authorityNames.values()) list.sort((a, b) => b.words.length - a.words.length);
  const { never } = authority;
  return {
    authorityNames:
      authorityNames.size === 0
        ? null
        : new WordMemo(
            (info, reader) =>
              authorityNames.get(info.word) ?? authorityNames.get(reader.genitive(info).bare) ?? null,
          ),
    people,
    peopleByKey,
    surnames,
    organisations,
    organisationsByKey,
    never: {
      people: new Set(never.people),
      places: new Set(never.places),
      organisations: new Set(never.organisations),
    },
  };
}
