/** Steps between a length and its double: within a fifth is near enough to rank by, and packs to three bits an article. */
const STEPS = 2;

/** Lengths as steps, as they travel. */
export const roundLengths = (lengths: readonly number[]): number[] =>
  lengths.map((length) => Math.round(STEPS * Math.log2(Math.max(1, length))));

/** About the lengths that `roundLengths` was given. */
export const readLengths = (steps: readonly number[]): number[] => steps.map((step) => 2 ** (step / STEPS));
