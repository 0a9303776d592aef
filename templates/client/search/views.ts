import type { MarkFinder } from '../../../src/search/findMarks.ts';
import type { SearchState, View } from '../../../src/search/searchAddress.ts';
import { listView } from './listView.ts';
import type { Engine } from './runSearch.ts';
import { tableView } from './tableView.ts';
import { timelineView } from './timelineView.ts';

/** What a view of the result is made with. */
export interface ViewContext {
  state: SearchState;
  engine: Engine;
  marks: MarkFinder;
  /** words that the article's page shall mark, as a query; '' for none */
  highlight: string;
}

/** The page of the result that the address asks for. */
export interface ShownPage {
  nodes: Node[];
  /** number of pages of the whole result, 1 at least */
  pages: number;
}

/** Shows one page of all hits, `rows`. */
export type ShowView = (rows: readonly number[], context: ViewContext) => Promise<ShownPage>;

/** The views of one result, by their name in the address. */
export const VIEWERS: Readonly<Record<View, ShowView>> = {
  liste: listView,
  zeitleiste: timelineView,
  tabelle: tableView,
};
