/** The views besides the list: `assets/ansichten.js`, loaded when one of them is asked for. */
export { tableView } from './tableView.ts';
export { timelineView } from './timelineView.ts';
