/** A letter or digit. */
const WORDLIKE = /[\p{L}\p{N}]/u;
/** A figure beside a letter, a capital inside: where Pagefind cuts a part again. */
const CUT_AGAIN = /\p{N}.*\p{L}|\p{L}.*\p{N}|\p{Ll}\p{Lu}/u;
const QUOTATION_MARKS = '„“”‚‘’»«›‹';
/** Longer parts are no words. */
const LONGEST = 30;

/**
 * What Pagefind does not have of the words that hyphens join in a text. It has the whole and its parts, but cuts these again
 * between letters and figures („CO2-Steuer“ lacks „CO2“) and before a capital („YouTube-Kanal“), leaves a quotation mark on a part
 * that touches one („‚Netz-Werk‘“ lacks both), and does not join a letter to the second of three („E-Mail-Adresse“ lacks
 * „EMail“). Goes from hyphen to hyphen, which are few: a pattern tried everywhere cost ten times the rest.
 */
export function lostParts(text: string): string[] {
  const lost: string[] = [];
  for (let at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
    const [start, end] = [borderBefore(text, at), borderBehind(text, at + 1)];
    const [first, second] = [text.slice(start, at), text.slice(at + 1, end)];
    if (first === '' || second === '') continue;
    if (CUT_AGAIN.test(first) || isMark(text.charAt(start - 1))) lost.push(first);
    if (isMark(text.charAt(end))) lost.push(second);
    const isLetter = first.length === 1 && second.length > 2 && text.charAt(start - 1) !== '-';
    if (isLetter && text.charAt(end) === '-' && WORDLIKE.test(text.charAt(end + 1)))
      lost.push(first + second);
  }
  return lost;
}

const isMark = (sign: string): boolean => sign !== '' && QUOTATION_MARKS.includes(sign);

function borderBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && WORDLIKE.test(text.charAt(start - 1))) start--;
  return start;
}

function borderBehind(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && WORDLIKE.test(text.charAt(end))) end++;
  return end;
}
