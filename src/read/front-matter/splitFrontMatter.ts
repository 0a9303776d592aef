/** A file's text with its front matter told apart. `bodyLine` is the 1-based line that the body begins on. */
export interface Split {
  /** the text up to and with the closing line, as gray-matter reads it; null where there is no front matter */
  head: string | null;
  /** the language behind the opening marks, `yaml` where none is given */
  language: string;
  body: string;
  bodyLine: number;
}

/** Front matter longer than this many lines is none: a text whose first line happens to be `---`. */
const LONGEST = 400;
const OPENING = /^---[ \t]*([\p{L}\d_+.-]*)[ \t]*$/u;
const CLOSING = /^---[ \t]*$/;

/**
 * Finds the block between two lines `---` at the very beginning. Without a closing line none is found,
 * and nothing of the text is lost.
 */
export function splitFrontMatter(text: string): Split {
  const none: Split = { head: null, language: '', body: text, bodyLine: 1 };
  const firstEnd = text.indexOf('\n');
  if (!text.startsWith('---') || firstEnd < 0) return none;
  const opening = OPENING.exec(text.slice(0, Math.min(firstEnd, 60)));
  if (opening === null) return none;

  let start = firstEnd + 1;
  for (let line = 2; line <= LONGEST && start <= text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    if (CLOSING.test(text.slice(start, Math.min(end, start + 60))))
      return {
        head: text.slice(0, end),
        language: (opening[1] ?? '').toLowerCase() || 'yaml',
        body: text.slice(end + 1),
        bodyLine: line + 1,
      };
    if (newline < 0) break;
    start = end + 1;
  }
  return none;
}
