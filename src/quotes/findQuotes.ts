import type { Names } from '../names/findNames.ts';
import type { Quote } from '../record.ts';
import type { CleanArticle } from '../stages.ts';

/** Finds quotations in the body and who speaks them. */
export function findQuotes(_clean: CleanArticle, _names: Names): Quote[] {
  return [];
}
