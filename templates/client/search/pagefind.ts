interface Ranking {
  metaWeights?: Record<string, number>;
  termFrequency?: number;
  pageLength?: number;
}

/** What this site uses of Pagefind's browser module, https://pagefind.app/docs/api/ */
export interface PagefindModule {
  options(options: {
    basePath: string;
    baseUrl: string;
    noWorker?: boolean;
    ranking?: Ranking;
  }): Promise<void>;
  init(): Promise<void>;
  /** an index of its own: it does not take over the ranking of the first */
  mergeIndex(path: string, options: { baseUrl: string; ranking?: Ranking }): Promise<void>;
  /** `null`: all pages, those of each index in the order that they were read when it was made */
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  score: number;
  words: number[];
  data(): Promise<PagefindPage>;
}

/** One page as Pagefind keeps it: texts are raw, not HTML. */
export interface PagefindPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string }[];
}
