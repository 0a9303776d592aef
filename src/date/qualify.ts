import { standsBefore } from './parts.ts';
import { wordsBefore } from './wordsBefore.ts';

/** „um 1985“, „etwa am 5. April“, „gegen Ende 1943“: the date is rough */
const ROUGHLY = new Set(['um', 'etwa', 'ungefähr', 'circa', 'gegen']);
/** „wahrscheinlich 1943“, „möglicherweise im Mai 1943“: the date is doubted */
const DOUBTED = new Set([
  'wahrscheinlich',
  'vermutlich',
  'wohl',
  'mutmaßlich',
  'angeblich',
  'möglicherweise',
  'womöglich',
]);
/** What may stand between such a word and the date. */
const BETWEEN = new Set(
  'am im in den das dem die der zum zu jahr jahre um schon erst bereits noch etwa'.split(' '),
);
/** „Anfang“, „Mitte der“, „Ende des“ before a date are part of the expression. */
const PARTS = new Set(['anfang', 'mitte', 'ende', 'beginn']);
const ARTICLES = new Set(['der', 'des', 'dieses', 'den']);

/** Start of the expression with the words that belong to it: „Mitte August“, „Ende der 1980er“. */
export function widen(text: string, start: number): number {
  const [last = '', other = ''] = wordsBefore(text, start, 2);
  const part = PARTS.has(last) ? last : ARTICLES.has(last) && PARTS.has(other) ? other : null;
  if (part === null) return start;
  const from = Math.max(0, start - 24);
  return from + text.slice(from, start).toLowerCase().lastIndexOf(part);
}

const isAbout = standsBefore('ca\\.\\s?');

/** Whether one of `words` stands before the date, with none but linking words between. */
function calls(lead: readonly string[], words: ReadonlySet<string>): boolean {
  for (const word of lead) {
    if (words.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** Adds `~`, `?` or `%` where the words before a date call it rough or doubted. Intervals stay plain. */
export function qualify(text: string, start: number, edtf: string): string {
  if (edtf.includes('/') || edtf.endsWith('~')) return edtf;
  const own = text.slice(start, start + 8);
  const space = own.indexOf(' ');
  if (space > 0 && PARTS.has(own.slice(0, space).toLowerCase())) return edtf;
  const lead = wordsBefore(text, start, 4);
  const rough = calls(lead, ROUGHLY) || isAbout(text, start);
  const doubted = calls(lead, DOUBTED);
  return `${edtf}${rough && doubted ? '%' : rough ? '~' : doubted ? '?' : ''}`;
}
