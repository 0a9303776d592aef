/** More people than this who share a word are as good as many: which of them is meant cannot be told from it. */
export const MOST_BEARERS = 8;
