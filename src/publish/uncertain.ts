import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';

/** What a reader should know that the archive does not know: numbers of articles. */
export interface Uncertain {
  total: number;
  undated: number;
  inferred: number;
  /** dated to a month, a year or a span, not to a day */
  withoutDay: number;
  withoutSource: number;
  restricted: number;
  /** at least one warning for the editor is open */
  withWarnings: number;
}

export function uncertain(records: readonly PublicRecord[]): Uncertain {
  const count = (is: (record: PublicRecord) => boolean): number => records.filter(is).length;
  return {
    total: records.length,
    undated: count(({ published }) => published === null),
    inferred: count(({ published }) => published?.certainty === 'inferred'),
    withoutDay: count(
      ({ published }) => published !== null && placeInTime(published.edtf).precision !== 'day',
    ),
    withoutSource: count(({ source }) => source === null),
    restricted: count(({ rights }) => rights !== 'full'),
    withWarnings: count(({ problems }) => problems.some(({ severity }) => severity === 'warning')),
  };
}
