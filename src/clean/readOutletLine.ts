import { isSection } from '../german/sections.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import { readDateLine } from './readDateLine.ts';

const HOST = /^(?:https?:\/\/)?(?:www\.)?(?<host>[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,8})\/?$/iu;

/**
 * The outlet that a line of a page's banner names; null if the line is not one. The rest of the line may be a
 * slogan, departments or a date.
 *
 * „Beispiel-Kurier“, „Beispiel-Kurier – Die Zeitung, die es nicht gibt“, „November 2023 · Beispiel-Kurier“
 */
export function readOutletLine(line: string, knowledge: Knowledge): string | null {
  if (line.length > 120 || /[.!?]$/.test(line)) return null;
  const parts = line.split(/\s*[|·•:]\s*|\s+[–—-]\s+/u).map((part) => part.trim());
  const known = parts.findIndex((part) => isOutlet(part, knowledge));
  if (known < 0) return null;
  if (known > 0 && !parts.every((part, at) => at === known || isSection(part) || readDateLine(part) !== null))
    return null;
  return parts[known] ?? null;
}

function isOutlet(part: string, knowledge: Knowledge): boolean {
  const host = HOST.exec(part)
    ?.groups?.['host']?.toLowerCase()
    .replace(/^www\./, '');
  if (host !== undefined && knowledge.sources.byHost.has(host)) return true;
  return knowledge.sources.byName.has(sourceKey(part));
}
