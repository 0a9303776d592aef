import { engineList, nameNumber, numberName, type PackedList } from '../../../src/search/packedList.ts';
import { fetchPacked, unpacked } from './fetchPacked.ts';
import { onceEach } from './onceEach.ts';
import { type Asked, type Index, type PagefindEngine, type Ranking, startEngine } from './pagefindEngine.ts';
import type { TableAddress } from './tableAddress.ts';

/** One page as Pagefind keeps it: texts are raw, not HTML. */
export interface PagefindPage {
  content: string;
  meta: Record<string, string>;
  anchors: { id: string }[];
}

/** Pagefind's indexes of an archive as one. Rows are its pages in the order that they were read when it was made. */
export interface Pagefind {
  count: number;
  /** rows with the words and their scores, the best first; words in quotation marks have to stand side by side */
  search(term: string): Promise<[row: number, score: number][]>;
  page(row: number): Promise<PagefindPage>;
}

/** Where the indexes are. */
export interface PagefindAddresses {
  addressOf: TableAddress;
  /** folders of the indexes in the order of the archive */
  parts: readonly string[];
}

/** Weights of fields: a part of a compound („Gesetz“ in „Klimaschutzgesetz“) counts far less than the word itself. */
const RANKING: Ranking = {
  term_similarity: null,
  page_length: null,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: { title: 4, teile: 0.2 },
};

/** What stands before everything that Pagefind packs: `pagefind_dcd`. */
const SIGNATURE = 12;

/** Opens the indexes below `base` (the site's root, ending in /). The engine is on its way before it is known which they are. */
export async function openPagefind(base: string, addresses: Promise<PagefindAddresses>): Promise<Pagefind> {
  const engine = fetchPagefind(`${base}pagefind/0/wasm.de.pagefind`).then(startEngine);
  // whoever waits for it is told
  engine.catch(() => undefined);
  const { addressOf, parts } = await addresses;
  const opened = await Promise.all(
    parts.map((part) => openPart(`${base}pagefind/${part}/`, addressOf(`${part}/liste`), engine)),
  );
  let count = 0;
  const all = opened.map((part) => {
    const first = count;
    count += part.count;
    return { ...part, first };
  });
  return {
    count,
    async search(term) {
      const asked = normalized(term);
      if (asked.words === '') return [];
      const found = await Promise.all(
        all.map(async ({ first, search }) =>
          (await search(asked)).map(({ page, score }): [number, number] => [first + nameNumber(page), score]),
        ),
      );
      return found.flat().sort(([, a], [, b]) => b - a);
    },
    async page(row) {
      const part = all.findLast(({ first }) => first <= row);
      if (part === undefined || row >= count) throw new Error(`no row ${row}`);
      return part.page(row - part.first);
    },
  };
}

interface Part {
  count: number;
  search(asked: Asked): Promise<ReturnType<Index['search']>>;
  page(number: number): Promise<PagefindPage>;
}

async function openPart(folder: string, listAddress: string, engine: Promise<PagefindEngine>): Promise<Part> {
  const list = await fetchPacked(listAddress, isPackedList);
  const index = (await engine).open(engineList(list), RANKING);
  const words = onceEach(async (name) => {
    index.add(await fetchPagefind(`${folder}index/${list.build}${name}.pf_index`));
  });
  const pages = onceEach(async (name) => {
    const bytes = await fetchPagefind(`${folder}fragment/${list.build}${name}.pf_fragment`);
    const page: PagefindPage = JSON.parse(new TextDecoder().decode(bytes));
    return page;
  });
  return {
    count: list.pages.length,
    async search(asked) {
      await Promise.all(index.filesFor(asked.words).map(words));
      return index.search(asked);
    },
    page: (number) => pages(numberName(number)),
  };
}

/** Words as the index has them: small and without punctuation; what is looked for has no accents either. */
function normalized(term: string): Asked {
  const kept = Array.from(term, (sign) => (PUNCTUATION.test(sign) ? '' : sign.toLowerCase())).join('');
  const typed = kept.split(/\s+/).filter((word) => withoutAccents(word) !== '');
  return {
    words: typed.map(withoutAccents).join(' '),
    typed: typed.join(' '),
    isPhrase: /^\s*".+"\s*$/.test(term),
  };
}

const PUNCTUATION = /[\p{Pd}\p{Pe}\p{Pf}\p{Pi}\p{Po}\p{Ps}]/u;

const withoutAccents = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

async function fetchPagefind(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await unpacked(await fetch(address));
  return new Uint8Array(await response.arrayBuffer()).subarray(SIGNATURE);
}

const isPackedList = (value: unknown): value is PackedList =>
  typeof value === 'object' && value !== null && 'pages' in value && 'words' in value;
