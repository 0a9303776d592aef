import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { CleanArticle, Fact, RawArticle } from '../stages.ts';

/** An outlet as the record names it; `id` is that of its authority record where there is one. */
export interface SourceName {
  id: string;
  name: string;
}

export interface Origin {
  source: Fact<SourceName> | null;
  agencies: Fact<string>[];
  /** media that the text quotes or reports on, never the source itself */
  citedMedia: SourceName[];
  problems: Problem[];
}

/** Where the article comes from: outlet, agencies, and apart from them the media it cites. */
export function findSource(clean: CleanArticle, _raw: RawArticle, _knowledge: Knowledge): Origin {
  return { source: null, agencies: clean.agencies, citedMedia: [], problems: [] };
}
