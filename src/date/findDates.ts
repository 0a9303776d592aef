import type { DateMention, OpenDate } from '../record.ts';

export interface FoundDates {
  dates: DateMention[];
  /** expressions that name a date but could not be resolved, with the reason */
  open: OpenDate[];
}

/** Finds the date expressions of `text` and resolves them against `reference`, the article's own date as EDTF or null. */
export function findDates(_text: string, _reference: string | null): FoundDates {
  return { dates: [], open: [] };
}
