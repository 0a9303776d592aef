import type { GoldRow } from './goldRows.ts';
export function crossValidate(rows: readonly GoldRow[], folds: number): string {
  return `${rows.length} ${folds}`;
}
