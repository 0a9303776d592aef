import type { Mark } from './findMarks.ts';

/** A stretch of text with marks inside it; offsets of `marks` are into `text`. */
export interface Passage {
  text: string;
  marks: Mark[];
  /** place in the whole text */
  start: number;
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Characters of a passage: two to three lines. */
const LENGTH = 240;

/**
 * Cuts the passages that hold marks out of a text, the best one first, the others in the order of the text. Without marks
 * it gives the beginning. Cuts fall between words.
 */
export function findPassages(text: string, marks: readonly Mark[], most = 4): Passage[] {
  if (marks.length === 0) return text === '' ? [] : [cut(text, 0, [])];
  const windows: Mark[][] = [];
  for (const mark of marks) {
    const window = windows.at(-1);
    if (window?.[0] && mark.end - window[0].start < LENGTH - 60) window.push(mark);
    else windows.push([mark]);
  }
  const worth = windows.map((window) => worthOf(window, text));
  const best = windows[worth.indexOf(Math.max(...worth))];
  if (best === undefined) return [];
  const others = windows.filter((window) => window !== best);
  return [best, ...others].slice(0, most).map((window) => {
    const first = window[0]?.start ?? 0;
    const last = window.at(-1)?.end ?? first;
    const spare = Math.max(0, LENGTH - (last - first));
    return cut(text, Math.max(0, first - Math.floor(spare / 3)), window);
  });
}

/**
 * What a passage tells of the query: how many of its words, whether they stand side by side („Kim Jong Un“, not „Pak Jong
 * Chon und Kims Schwester Kim Yo Jong“), and only then how often.
 */
function worthOf(window: readonly Mark[], text: string): number {
  const words = new Set(window.map(({ start, end }) => text.slice(start, end).toLowerCase()));
  const pairs = window.filter(
    ({ start }, i) => start - (window[i - 1]?.end ?? Number.NEGATIVE_INFINITY) <= 1,
  );
  return words.size + pairs.length + window.length / 4;
}

function cut(text: string, from: number, marks: readonly Mark[]): Passage {
  const start = from === 0 ? 0 : Math.min(afterSpace(text, from), marks[0]?.start ?? from);
  const last = marks.at(-1)?.end ?? 0;
  const wanted = Math.max(start + LENGTH, last);
  const end = wanted >= text.length ? text.length : Math.max(text.lastIndexOf(' ', wanted), last);
  return {
    text: text.slice(start, end),
    marks: marks.map((mark) => ({ start: mark.start - start, end: mark.end - start })),
    start,
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

const afterSpace = (text: string, from: number): number => {
  const space = text.indexOf(' ', from);
  return space === -1 ? from : space + 1;
};
