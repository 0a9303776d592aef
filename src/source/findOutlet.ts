import type { SourceAuthority } from '../knowledge/authority.ts';
import { type SourceIndex, sourceKey } from './sourceIndex.ts';

/** What publishers add to a name for their pages: „Muster Online“, „Muster.de“, „Muster News“ */
const ADDED = /(?:\s+(?:online|news|digital|nachrichten|app|plus|e-?paper)|\.(?:de|at|ch|com|net))$/iu;
/** „Musterfunk Süd (mfs)“, „Dorfbote (www.dorfbote.example)“ */
const IN_BRACKETS = /\s+\([^()]{1,30}\)$/u;
const ARTICLE = /^(?:die|der|das|the)\s+/iu;

/** The record of an outlet by a name, mark or host as an article words it; undefined if it is not known. */
export function findOutlet(name: string, sources: SourceIndex): SourceAuthority | undefined {
  const written = name.trim().replace(IN_BRACKETS, '');
  const plain = written.replace(ADDED, '');
  return (
    sources.byName.get(sourceKey(written)) ??
    sources.byHost.get(written.toLowerCase().replace(/^www\./, '')) ??
    sources.byName.get(sourceKey(plain)) ??
    sources.byName.get(sourceKey(plain.replace(ARTICLE, ''))) ??
    sources.byMark.get(written)
  );
}

/** The record of the outlet at an http(s) address; parent domains count: `wirtschaft.muster.example`. */
export function findOutletByUrl(
  url: string,
  sources: SourceIndex,
): { host: string; record: SourceAuthority | undefined } | null {
  const host = /^https?:\/\/(?:[^/?#@]*@)?(?<host>[^/?#:]+)/iu
    .exec(url)
    ?.groups?.['host']?.toLowerCase()
    .replace(/^www\./, '');
  if (host === undefined || !host.includes('.')) return null;
  const labels = host.split('.');
  for (let at = 0; at < labels.length - 1; at++) {
    const record = sources.byHost.get(labels.slice(at).join('.'));
    if (record !== undefined) return { host, record };
  }
  return { host, record: undefined };
}
