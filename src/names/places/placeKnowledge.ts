import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { WordMemo } from '../words/wordMemo.ts';
import { type DerivedPart, derivedParts } from './findDerived.ts';
import { lookupName } from './lookupName.ts';

/** What places are looked up in, with the answers given before: names and words repeat, articles do not. */
export interface PlaceKnowledge {
  readonly gazetteer: Gazetteer;
  /** what the editor calls no place */
  readonly never: ReadonlySet<string>;
  readonly derivedParts: WordMemo<readonly DerivedPart[]>;
  /** `lookupName`, remembered */
  lookup(name: string): readonly PlaceCandidate[];
}

const MEMORY = 20_000;

export function placeKnowledge({ gazetteer, authority }: Knowledge): PlaceKnowledge {
  const known = new Map<string, readonly PlaceCandidate[]>();
  return {
    gazetteer,
    never: new Set(authority.never.places),
    derivedParts: derivedParts(gazetteer),
    lookup(name) {
      const before = known.get(name);
      if (before !== undefined) return before;
      if (known.size >= MEMORY) known.clear();
      const found = lookupName(name, gazetteer);
      known.set(name, found);
      return found;
    },
  };
}
