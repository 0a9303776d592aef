/**
 * Pagefind's engine, a WebAssembly module, as this site uses it. Pagefind's own script for it is 32 KB, most of them for excerpts,
 * filters, workers and unpacking, which this site has otherwise or not at all. What is called here are the functions of the
 * version in package.json; `tests/search/pagefind.test.ts` compares the answers with those of Pagefind's script.
 */
export interface PagefindEngine {
  /** Opens an index by its list (`engineList`). */
  open(list: Uint8Array, ranking: Ranking): Index;
}

/** An index that the engine knows the list of. */
export interface Index {
  /** names of the files of words that a search for these words needs, also those that it has */
  filesFor(words: string): string[];
  /** Takes in a file of words. */
  add(file: Uint8Array): void;
  /** Searches in the files it has. */
  search(asked: Asked): Found[];
}

export interface Asked {
  /** without accents */
  words: string;
  /** with the accents they were typed with: what has them too stands higher */
  typed: string;
  /** whether the words have to stand side by side */
  isPhrase: boolean;
}

export interface Found {
  /** the page's name in the list */
  page: string;
  score: number;
}

/** https://pagefind.app/docs/ranking/; null: as Pagefind has it */
export interface Ranking {
  term_similarity: number | null;
  page_length: number | null;
  term_saturation: number | null;
  term_frequency: number | null;
  diacritic_similarity: number | null;
  meta_weights: Readonly<Record<string, number>> | null;
}

/** What the module gives: texts and bytes go in and out by their place in its memory and their length. */
interface Exports {
  memory: WebAssembly.Memory;
  __wbindgen_externrefs: WebAssembly.Table;
  __wbindgen_malloc(length: number, alignment: number): number;
  __wbindgen_free(at: number, length: number, alignment: number): void;
  __wbindgen_start(): void;
  // each of these returns where the index stands from now on
  init_pagefind(at: number, length: number): number;
  load_index_chunk(index: number, at: number, length: number): number;
  set_ranking_weights(index: number, at: number, length: number): number;
  request_indexes(index: number, at: number, length: number): [at: number, length: number];
  search(index: number, ...rest: (number | boolean)[]): [at: number, length: number];
}

/** Starts the engine from the bytes of its module. */
export async function startEngine(module: BufferSource): Promise<PagefindEngine> {
  const { instance } = await WebAssembly.instantiate(module, {
    './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => fillTable(engine) },
  });
  const engine = instance.exports;
  if (!isEngine(engine)) throw new Error('this is not the engine of Pagefind 1.6');
  engine.__wbindgen_start();
  return { open: (list, ranking) => openIndex(engine, list, ranking) };
}

function openIndex(engine: Exports, list: Uint8Array, ranking: Ranking): Index {
  const put = (bytes: Uint8Array): [at: number, length: number] => {
    const at = engine.__wbindgen_malloc(bytes.length, 1);
    new Uint8Array(engine.memory.buffer).set(bytes, at);
    return [at, bytes.length];
  };
  const text = (value: string): [at: number, length: number] => put(UTF8.encode(value));
  /** The engine's answers are JSON. */
  const take = ([at, length]: [number, number]): unknown => {
    const json = new TextDecoder().decode(new Uint8Array(engine.memory.buffer, at, length));
    engine.__wbindgen_free(at, length, 1);
    return JSON.parse(json);
  };
  let index = engine.init_pagefind(...put(list));
  index = engine.set_ranking_weights(index, ...text(JSON.stringify(ranking)));
  return {
    filesFor(words) {
      const names = take(engine.request_indexes(index, ...text(words)));
      return Array.isArray(names) ? names.filter((name) => name !== '') : [];
    },
    add(file) {
      index = engine.load_index_chunk(index, ...put(file));
    },
    search({ words, typed, isPhrase }) {
      const rest = [...text(words), ...text(typed), ...text(NO_FILTER), ...text(NO_SORT), isPhrase, false];
      const answer = take(engine.search(index, ...rest));
      if (!isAnswer(answer)) throw new Error('this is not an answer of Pagefind 1.6');
      return answer.results.map(({ p, s }) => ({ page: p, score: s }));
    },
  };
}

const UTF8 = new TextEncoder();
const NO_FILTER = '{}';
const NO_SORT = '';

/** What every module made by wasm-bindgen wants of its host: the values that have no place in its memory. */
function fillTable(engine: WebAssembly.Exports): void {
  const { __wbindgen_externrefs: table } = engine;
  if (!(table instanceof WebAssembly.Table)) return;
  const first = table.grow(4);
  table.set(0, undefined);
  for (const [i, value] of [undefined, null, true, false].entries()) table.set(first + i, value);
}

const isEngine = (exports: WebAssembly.Exports): exports is WebAssembly.Exports & Exports =>
  'memory' in exports && 'init_pagefind' in exports && 'request_indexes' in exports;

const isAnswer = (answer: unknown): answer is { results: { p: string; s: number }[] } =>
  typeof answer === 'object' && answer !== null && 'results' in answer;
