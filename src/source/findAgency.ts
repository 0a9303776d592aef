import type { SourceIndex } from './sourceIndex.ts';

/**
 * The agency that a mark or name stands for, by its short mark; null if it is none.
 * „dpa“ → „dpa“; „Agence France-Presse“ → „AFP“; „dpa-infocom“ → „dpa“; „Reuters“ → „Reuters“
 */
export function findAgency(part: string, sources: SourceIndex): string | null {
  const key = part.toLowerCase();
  const source =
    sources.byMark.get(key) ??
    sources.byName.get(key.replace(/[^\p{L}\p{N}+]+/gu, '')) ??
    sources.byMark.get(key.replace(/-\p{L}+$/u, ''));
  if (source === undefined || source.kind !== 'agency') return null;
  return source.marks[0] ?? source.name;
}
