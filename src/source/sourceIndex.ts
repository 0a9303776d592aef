import type { SourceAuthority } from '../knowledge/authority.ts';

/** A name of an outlet as running text may word it. */
export interface SourcePhrase {
  words: string;
  source: SourceAuthority;
}

/** The outlets and agencies of `sources.yaml`, to be looked up by the ways an article names them. */
export interface SourceIndex {
  /** by `sourceKey` of a name or variant */
  byName: ReadonlyMap<string, SourceAuthority>;
  /** by host without `www.` */
  byHost: ReadonlyMap<string, SourceAuthority>;
  /** by mark as it is written: „dpa“, „toi“ */
  byMark: ReadonlyMap<string, SourceAuthority>;
  /** names and variants by their first word, the longest first */
  byFirstWord: ReadonlyMap<string, readonly SourcePhrase[]>;
  /** 1 for the `shapeOf` of each of these first words: most words of a text are passed over by this alone */
  shapes: Uint8Array;
}

const SHAPES = 1 << 11;

/** A number made of a word's first character and its length. */
export function shapeOf(first: number, length: number): number {
  return ((first & 63) << 5) | Math.min(length, 31);
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
  const byFirstWord = new Map<string, SourcePhrase[]>();
  const keep = (map: Map<string, SourceAuthority>, key: string, source: SourceAuthority): void => {
    if (key !== '' && !map.has(key)) map.set(key, source);
  };
  for (const source of sources) {
    for (const name of [source.name, ...source.variants]) {
      keep(byName, sourceKey(name), source);
      // a foundation that a text names is no medium that it cites
      if (source.kind === 'other') continue;
      for (const words of wordings(name)) {
        const first = /[\p{L}\p{N}]+/u.exec(words)?.[0];
        if (first === undefined) continue;
        const phrases = byFirstWord.get(first) ?? [];
        phrases.push({ words, source });
        byFirstWord.set(first, phrases);
      }
    }
    for (const host of source.hosts) keep(byHost, host.replace(/^www\./, ''), source);
    for (const mark of source.marks) keep(byMark, mark, source);
  }
  for (const phrases of byFirstWord.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  const shapes = new Uint8Array(SHAPES);
  for (const word of byFirstWord.keys()) shapes[shapeOf(word.charCodeAt(0), word.length)] = 1;
  return { byName, byHost, byMark, byFirstWord, shapes };
}

/** A name and its forms within a sentence: „Neue Muster Zeitung“ → also „Neuen Muster Zeitung“; „Der Muster“ → also „Muster“ */
function wordings(name: string): string[] {
  const bare = name.replace(/^(?:Die|Der|Das|The) (?=\p{Lu})/u, '');
  const declined = bare.replace(/(?<!\p{L})(\p{Lu}\p{Ll}{2,}e)(?= \p{Lu})/gu, '$1n');
  return [...new Set([bare, declined])];
}
