/** White space between words. Every gap is bounded, so that no pattern can run away. */

/** For patterns that run over an article's text as it stands. */
export const GAP = '\\s{1,6}';
/** For patterns that see what stands before or behind a date with runs of spaces as one, see `before` in `src/date/parts.ts`. */
export const SHORT_GAP = '\\s{1,3}';
