import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { Organisation, Person, Place } from '../record.ts';
import type { CleanArticle } from '../stages.ts';

export interface Names {
  people: Person[];
  places: Place[];
  organisations: Organisation[];
  problems: Problem[];
}

/** Finds people, places and organisations in the body, each once with all its mentions. */
export function findNames(_clean: CleanArticle, _knowledge: Knowledge): Names {
  return { people: [], places: [], organisations: [], problems: [] };
}
