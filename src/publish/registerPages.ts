import { type Kind, path } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { AnyEntry } from './entryPages.ts';
import type { PublicArchive } from './publicArchive.ts';

/** A register A–Z: small ones on one page, large ones with a page a letter. */
export interface RegisterPage {
  path: string;
  kind: Kind;
  total: number;
  /** the letter this page shows, null for the first page of the register */
  letter: string | null;
  /** all letters in use, with the page or place where each stands */
  letters: { letter: string; path: string; count: number }[];
  /** on the first page, where it does not show all: those in most articles */
  top: readonly AnyEntry[];
  groups: { letter: string; entries: readonly AnyEntry[] }[];
  chunk: Chunk<AnyEntry> | null;
}

/** Up to so many entries a register is one page. */
const ONE_PAGE = 250;
const TOP = 60;
const PER_PAGE = 400;

const COLLATOR = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

/** Pages of all four registers. */
export function registerPages(archive: PublicArchive): RegisterPage[] {
  return [
    ...register('people', archive.people),
    ...register('places', archive.places),
    ...register('organisations', archive.organisations),
    ...register('sources', archive.sources),
  ];
}

function register(kind: Kind, entries: readonly AnyEntry[]): RegisterPage[] {
  const base = path.register(kind);
  const groups = byLetter(entries);
  const common = { kind, total: entries.length };
  if (entries.length <= ONE_PAGE) {
    const letters = groups.map(({ letter, entries }) => ({
      letter,
      path: `${base}#${anchor(letter)}`,
      count: entries.length,
    }));
    return [{ ...common, path: base, letter: null, letters, top: [], groups, chunk: null }];
  }
  const letters = groups.map(({ letter, entries }) => ({
    letter,
    path: letterPath(base, letter),
    count: entries.length,
  }));
  const top = [...entries].sort((a, b) => b.articles.length - a.articles.length).slice(0, TOP);
  return [
    { ...common, path: base, letter: null, letters, top, groups: [], chunk: null },
    ...groups.flatMap(({ letter, entries }) =>
      chunks(entries, PER_PAGE, letterPath(base, letter)).map((chunk) => ({
        ...common,
        path: chunk.path,
        letter,
        letters,
        top: [],
        groups: [{ letter, entries: chunk.items }],
        chunk,
      })),
    ),
  ];
}

/** The id of a letter's heading: `buchstabe-a`, `buchstabe-andere` */
export function anchor(letter: string): string {
  return `buchstabe-${letter === OTHER ? 'andere' : letter.toLowerCase()}`;
}

function letterPath(base: string, letter: string): string {
  return `${base}${anchor(letter)}/`;
}

const OTHER = '#';

/** Ä stands with A, Ł with L; what begins with no Latin letter stands last. */
function byLetter(entries: readonly AnyEntry[]): { letter: string; entries: AnyEntry[] }[] {
  const groups = new Map<string, AnyEntry[]>();
  for (const entry of [...entries].sort((a, b) => COLLATOR.compare(a.name, b.name))) {
    const first = entry.name.replace(/ł/giu, 'l').normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : OTHER;
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(entry);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || a.localeCompare(b))
    .map(([letter, entries]) => ({ letter, entries }));
}
