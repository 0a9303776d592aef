import type { SourceAuthority } from '../knowledge/authority.ts';

/** The outlets and agencies of `sources.yaml`, to be looked up by the ways an article names them. */
export interface SourceIndex {
  /** by `sourceKey` of a name or variant */
  byName: ReadonlyMap<string, SourceAuthority>;
  /** by host without `www.` */
  byHost: ReadonlyMap<string, SourceAuthority>;
  /** by mark in small letters: „dpa“, „toi“ */
  byMark: ReadonlyMap<string, SourceAuthority>;
  /** names and variants as they stand in running text, by their first word, the longest first */
  byFirstWord: ReadonlyMap<string, readonly { words: string; source: SourceAuthority }[]>;
}

/** A name as it is compared: small letters and digits only. „DER SPIEGEL“ and „Der Spiegel“ are one. */
export function sourceKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '');
}

/** Builds the index; of two records with the same name, host or mark the first one keeps it. */
export function indexSources(sources: readonly SourceAuthority[]): SourceIndex {
  const byName = new Map<string, SourceAuthority>();
  const byHost = new Map<string, SourceAuthority>();
  const byMark = new Map<string, SourceAuthority>();
  const byFirstWord = new Map<string, { words: string; source: SourceAuthority }[]>();
  const keep = (map: Map<string, SourceAuthority>, key: string, source: SourceAuthority): void => {
    if (key !== '' && !map.has(key)) map.set(key, source);
  };
  for (const source of sources) {
    for (const name of [source.name, ...source.variants]) {
      keep(byName, sourceKey(name), source);
      const first = /[\p{L}\p{N}]+/u.exec(name)?.[0];
      if (first === undefined) continue;
      const phrases = byFirstWord.get(first) ?? [];
      phrases.push({ words: name, source });
      byFirstWord.set(first, phrases);
    }
    for (const host of source.hosts) keep(byHost, host.replace(/^www\./, ''), source);
    for (const mark of source.marks) keep(byMark, mark.toLowerCase(), source);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return { byName, byHost, byMark, byFirstWord };
}
