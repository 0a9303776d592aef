/** What this site uses of Pagefind's browser module, https://pagefind.app/docs/api/ */
export interface PagefindModule {
  options(options: {
    basePath: string;
    baseUrl: string;
    noWorker?: boolean;
    ranking?: { metaWeights?: Record<string, number>; termFrequency?: number; pageLength?: number };
  }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  /** name of the page in the index, see `pageName` */
  id: string;
  score: number;
}

/** The text of an article as the index keeps it: raw, not HTML. */
export interface PagefindPage {
  /** below the site's root, beginning with / */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** where paragraphs begin, counted in words between spaces */
  anchors: { id: string; location: number }[];
}
