/** A sentence with the words asked for set apart: line breaks are blanks, what is too long is cut at a word. */
export interface SentenceAround {
  before: string;
  name: string;
  after: string;
}

/** Longer ones are cut to so many UTF-16 units before the words … */
const LONGEST_BEFORE = 140;
/** … and so many behind them. */
const LONGEST_AFTER = 160;

/** The sentence that a stretch of the text stands in; `ends` are the text's `sentenceEnds`. */
export function sentenceAround(
  text: string,
  ends: readonly number[],
  { start, end }: { start: number; end: number },
): SentenceAround {
  const { from, to } = sentenceAt(text, ends, start);
  return {
    before: tail(text.slice(from, start)),
    name: oneLine(text.slice(start, end)),
    after: head(text.slice(end, Math.max(end, to))),
  };
}

function sentenceAt(text: string, ends: readonly number[], position: number): { from: number; to: number } {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return { from: ends[low - 1] ?? 0, to: ends[low] ?? text.length };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function tail(text: string): string {
  const line = oneLine(text).trimStart();
  if (line.length <= LONGEST_BEFORE) return line;
  const cut = line.slice(-LONGEST_BEFORE);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function head(text: string): string {
  const line = oneLine(text).trimEnd();
  if (line.length <= LONGEST_AFTER) return line;
  const cut = line.slice(0, LONGEST_AFTER);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]+$/u, '')} …`;
}
