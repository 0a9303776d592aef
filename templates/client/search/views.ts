import type { MarkFinder } from '../../../src/search/findMarks.ts';
import type { SearchState, View } from '../../../src/search/searchAddress.ts';
import { listView } from './listView.ts';
import type { Engine } from './runSearch.ts';

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
  /** the one that is shown: the last where the address asks for one behind it */
  page: number;
  /** number of pages of the whole result, 1 at least */
  pages: number;
}

/** Shows one page of all hits, `rows`. */
export type ShowView = (rows: readonly number[], context: ViewContext) => Promise<ShownPage>;

/** The view of this name. `scripts` is the address of the folder that the pages' scripts lie in, ending in /. */
export async function viewer(view: View, scripts: string): Promise<ShowView> {
  if (view === 'liste') return listView;
  const others: typeof import('./ansichten.ts') = await import(`${scripts}ansichten.js`);
  return view === 'tabelle' ? others.tableView : others.timelineView;
}
