/** Marks a folder as one that this program wrote: a build may replace it, and none reads it. */
export const MARKER = '.nachrichtenarchiv';
