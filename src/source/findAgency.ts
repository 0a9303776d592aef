import type { SourceAuthority } from '../knowledge/authority.ts';
import { type SourceIndex, sourceKey } from './sourceIndex.ts';

/**
 * The agency that a mark or name stands for, by its short mark; null if it is none.
 * „dpa“ → „dpa“; „Agence France-Presse“ → „AFP“; „dpa-infocom“ → „dpa“; „Reuters“ → „Reuters“
 */
export function findAgency(part: string, sources: SourceIndex): string | null {
  const name = part.replace(COMPANY, '');
  const source = lookUp(name, sources);
  if (source === undefined || source.kind !== 'agency') return null;
  return source.marks[0] ?? source.name;
}

/** „Deutsche Presse-Agentur GmbH“, „AFP Deutschland“ */
const COMPANY =
  /\s+(?:GmbH|AG|Deutschland|Deutsch|Schweiz|Österreich|International|International Service|ProFeed)$/u;

function lookUp(part: string, sources: SourceIndex): SourceAuthority | undefined {
  return (
    sources.byMark.get(part) ??
    (part.length > 4 ? sources.byName.get(sourceKey(part)) : undefined) ??
    sources.byMark.get(part.replace(/-\p{L}+$/u, '')) ??
    (CAPITAL_ONLY_FIRST.test(part)
      ? (sources.byMark.get(part.toUpperCase()) ?? sources.byMark.get(part.toLowerCase()))
      : undefined)
  );
}

/** „Mpa“ for „mpa“ or „MPA“, as some systems write every name */
const CAPITAL_ONLY_FIRST = /^\p{Lu}\p{Ll}{2,3}$/u;
