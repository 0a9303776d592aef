import { join } from 'node:path';
import { type GoldRow, readGoldRows } from './goldRows.ts';

/** The sets whose licence (CC BY 4.0) allows weights made from them to be shipped. */
const SETS = ['germeval2014-dev', 'smartdata-news-dev'] as const;

export function readSets(folder: string): GoldRow[] {
  return SETS.flatMap((set) => readGoldRows(join(folder, `${set}.ndjson`)));
}
