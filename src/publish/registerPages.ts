import { type Kind, path } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { AnyEntry } from './entryPages.ts';
import { indexName } from './indexName.ts';
import type { PublicArchive } from './publicArchive.ts';
import { yearOfEdtf } from './yearOfEdtf.ts';

/** A to Z, by number of articles, by the year of the first article. */
export type RegisterOrder = 'name' | 'count' | 'first';

/** An entry and the name it is filed under: „Putin, Wladimir“. */
export interface Filed {
  entry: AnyEntry;
  name: string;
}

export interface RegisterGroup {
  id: string;
  /** a letter or a year; null for a list that needs no heading */
  heading: string | null;
  entries: readonly Filed[];
}

/** A page of a register: small registers stand on one page an order, large ones have a page a letter. */
export interface RegisterPage {
  path: string;
  kind: Kind;
  order: RegisterOrder;
  /** where the other orders begin */
  orders: readonly { order: RegisterOrder; path: string }[];
  total: number;
  /** the letter this page shows, null where it shows all or another order */
  letter: string | null;
  /** all letters in use, with the page or place where each stands; empty in other orders */
  letters: { letter: string; path: string; count: number }[];
  /** on the first page, where it does not show all: those in most articles */
  top: readonly Filed[];
  groups: readonly RegisterGroup[];
  chunk: Chunk<Filed> | null;
}

/** So many entries are seen at a glance and stand without letters. */
const AT_A_GLANCE = 20;
/** Up to so many entries a register is one page. */
const ONE_PAGE = 250;
const TOP = 60;
const PER_PAGE = 400;
/** Below this nobody needs another order. */
const WORTH_ORDERS = 3;

const COLLATOR = new Intl.Collator('de', { sensitivity: 'base', numeric: true });

/** Pages of all four registers in all orders. */
export function registerPages(archive: PublicArchive): RegisterPage[] {
  // articles stand in the order of time, undated ones last
  const firstYear = ({ articles: [first] }: AnyEntry): number | null =>
    first === undefined ? null : yearOfEdtf(archive.byId.get(first)?.published?.edtf);
  const register = (kind: Kind, entries: readonly AnyEntry[]): RegisterPage[] => {
    const filed = entries
      .map((entry) => ({ entry, name: kind === 'people' ? indexName(entry.name) : entry.name }))
      .sort((a, b) => COLLATOR.compare(a.name, b.name));
    const orders: RegisterPage['orders'] =
      entries.length < WORTH_ORDERS
        ? []
        : [
            { order: 'name', path: path.register(kind) },
            { order: 'count', path: path.registerBy(kind, 'count') },
            { order: 'first', path: path.registerBy(kind, 'first') },
          ];
    const common = { kind, orders, total: entries.length };
    return [
      ...byName(filed, common),
      ...(orders.length === 0 ? [] : [...byCount(filed, common), ...byFirst(filed, common, firstYear)]),
    ];
  };
  return [
    ...register('people', archive.people),
    ...register('places', archive.places),
    ...register('organisations', archive.organisations),
    ...register('sources', archive.sources),
  ];
}

type Common = Pick<RegisterPage, 'kind' | 'orders' | 'total'>;

function byName(filed: readonly Filed[], common: Common): RegisterPage[] {
  const base = path.register(common.kind);
  const page = { ...common, order: 'name' as const };
  if (filed.length <= AT_A_GLANCE) {
    const groups = filed.length === 0 ? [] : [{ id: 'alle', heading: null, entries: filed }];
    return [{ ...page, path: base, letter: null, letters: [], top: [], groups, chunk: null }];
  }
  const groups = byLetter(filed);
  const onePage = filed.length <= ONE_PAGE;
  const letters = groups.map(({ id, letter, entries }) => ({
    letter,
    path: onePage ? `${base}#${id}` : `${base}${id}/`,
    count: entries.length,
  }));
  if (onePage) return [{ ...page, path: base, letter: null, letters, top: [], groups, chunk: null }];
  const top = mostFirst(filed).slice(0, TOP);
  return [
    { ...page, path: base, letter: null, letters, top, groups: [], chunk: null },
    ...groups.flatMap(({ id, letter, heading, entries }) =>
      chunks(entries, PER_PAGE, `${base}${id}/`).map((chunk) => ({
        ...page,
        path: chunk.path,
        letter,
        letters,
        top: [],
        groups: [{ id, heading, entries: chunk.items }],
        chunk,
      })),
    ),
  ];
}

function byCount(filed: readonly Filed[], common: Common): RegisterPage[] {
  return inOrder('count', mostFirst(filed), common, () => null);
}

function byFirst(
  filed: readonly Filed[],
  common: Common,
  firstYear: (entry: AnyEntry) => number | null,
): RegisterPage[] {
  const years = new Map(filed.map((one) => [one, firstYear(one.entry)]));
  const year = (one: Filed): number => years.get(one) ?? Number.POSITIVE_INFINITY;
  const sorted = [...filed].sort((a, b) => (year(a) === year(b) ? 0 : year(a) - year(b)));
  return inOrder('first', sorted, common, (one) => String(years.get(one) ?? 'Ohne Jahr'));
}

/** Pages of a sorted register; neighbours of the same heading stand under it. */
function inOrder(
  order: 'count' | 'first',
  sorted: readonly Filed[],
  common: Common,
  headingOf: (one: Filed) => string | null,
): RegisterPage[] {
  const base = path.registerBy(common.kind, order);
  return chunks(sorted, PER_PAGE, base).map((chunk) => {
    const groups: { id: string; heading: string | null; entries: Filed[] }[] = [];
    for (const one of chunk.items) {
      const heading = headingOf(one);
      const last = groups.at(-1);
      if (last?.heading === heading) last.entries.push(one);
      else groups.push({ id: `gruppe-${groups.length + 1}`, heading, entries: [one] });
    }
    return { ...common, order, path: chunk.path, letter: null, letters: [], top: [], groups, chunk };
  });
}

function mostFirst(filed: readonly Filed[]): Filed[] {
  return [...filed].sort((a, b) => b.entry.articles.length - a.entry.articles.length);
}

const OTHER = '#';

/** Ä stands with A, Ł with L; what begins with no Latin letter stands last. */
function byLetter(filed: readonly Filed[]): (RegisterGroup & { letter: string })[] {
  const groups = new Map<string, Filed[]>();
  for (const one of filed) {
    const first = one.name.replace(/ł/giu, 'l').normalize('NFD').charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : OTHER;
    const group = groups.get(letter) ?? [];
    groups.set(letter, group);
    group.push(one);
  }
  return [...groups]
    .sort(([a], [b]) => Number(a === OTHER) - Number(b === OTHER) || a.localeCompare(b))
    .map(([letter, entries]) => ({
      id: `buchstabe-${letter === OTHER ? 'andere' : letter.toLowerCase()}`,
      letter,
      heading: letter,
      entries,
    }));
}
