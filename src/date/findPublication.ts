import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { ArticleRecord, Published } from '../record.ts';
import type { CleanArticle, RawArticle } from '../stages.ts';

export interface Publication {
  published: Published | null;
  updated: ArticleRecord['updated'];
  bounds: ArticleRecord['bounds'];
  problems: Problem[];
}

/** When the article was published, from the most trusted claim; contradictions become problems. */
export function findPublication(_clean: CleanArticle, _raw: RawArticle, _knowledge: Knowledge): Publication {
  return { published: null, updated: null, bounds: null, problems: [] };
}
