import { otherCardinal } from '../german/cardinals.ts';

const WORDLIKE = /[\p{L}\p{N}]/u;
/** A figure beside a letter, a capital inside: where Pagefind cuts a part again. */
const CUT_AGAIN = /\p{N}.*\p{L}|\p{L}.*\p{N}|\p{Ll}\p{Lu}/u;
const QUOTATION_MARKS = '„“”‚‘’»«›‹';
const LETTER = /\p{L}/u;
/** „7“, „IV“ */
const NUMBER = /^(?:\p{N}{1,4}|[IVX]{1,4})$/u;
/** Longer parts are no words. */
const LONGEST = 30;

/**
 * What Pagefind does not have of the words that hyphens join in a text. It has the whole and its parts, but cuts these again
 * between letters and figures („CO2-Steuer“ lacks „CO2“) and before a capital („YouTube-Kanal“), leaves a quotation mark on a part
 * that touches one („‚Netz-Werk‘“ lacks both, „‚Netz‘-Werk“ the first), and does not join a letter or a number to the other of the first two of three
 * („E-Mail-Adresse“ lacks „EMail“, „Agenda-IV-Kritik“ „AgendaIV“), nor the last two („Mutter-Kind-Haus“ lacks „KindHaus“), nor letters with points or
 * „&“ („U.S.A.-Reise“, „B&W-Haus“), nor what stands before a gender sign („Umwelt-Expert:innen“). „3-Zonen-Karte“ is given with „drei“ too. Goes from hyphen to hyphen, which are few: a pattern tried everywhere cost ten times the rest.
 */
export function lostParts(text: string): string[] {
  const lost: string[] = [];
  for (let at = text.indexOf('-', 1); at > 0; at = text.indexOf('-', at + 1)) {
    const [start, end] = [borderBefore(text, at), borderBehind(text, at + 1)];
    const [first, second] = [text.slice(start, at), text.slice(at + 1, end)];
    const letters = second === '' ? null : lettersBefore(text, at);
    if (letters !== null) lost.push(letters);
    if (second !== '' && isMark(text.charAt(at - 1))) {
      const quoted = text.slice(borderBefore(text, at - 1), at - 1);
      if (quoted !== '') lost.push(quoted);
    }
    if (first === '' || second === '') continue;
    if (GENDER.test(text.slice(end, end + 7))) lost.push(first + second);
    if (CUT_AGAIN.test(first) || isMark(text.charAt(start - 1))) lost.push(first);
    if (isMark(text.charAt(end))) lost.push(second);
    const isLetter = first.length === 1 && second.length > 2 && text.charAt(start - 1) !== '-';
    const isNumbered = NUMBER.test(second) && LETTER.test(first);
    const hasThird = text.charAt(end) === '-' && isWordlike(text, end + 1);
    if ((isLetter || isNumbered) && hasThird) lost.push(first + second);
    if (!hasThird || !LONG_WORD.test(second)) continue;
    const third = text.slice(end + 1, borderBehind(text, end + 1));
    if (NOUN.test(second) && NOUN.test(third)) lost.push(second + third);
    const number = LONG_WORD.test(third) ? otherCardinal(first) : null;
    if (number !== null) lost.push(number + second + third);
  }
  return lost;
}

/** „U.S.A.“ or „B&W“ that end at `end`, without their signs. */
function lettersBefore(text: string, end: number): string | null {
  if (!'.&'.includes(text.charAt(end - 1)) && !'.&'.includes(text.charAt(borderBefore(text, end) - 1)))
    return null;
  const letters = LETTERS.exec(text.slice(Math.max(0, end - LONGEST), end))?.[0];
  return letters === undefined ? null : letters.replace(/[.&]/g, '');
}

const LETTERS = /(?<![\p{L}\p{N}.&])(?:(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}|\p{Lu}{1,9}&\p{Lu}{1,9})$/u;
/** What a gender sign begins. */
const GENDER = /^[:*_/]in(?:nen?)?(?!\p{L})/u;
const LONG_WORD = /^\p{L}{3,}$/u;
const NOUN = /^\p{Lu}\p{L}{2,}$/u;

const isMark = (sign: string): boolean => sign !== '' && QUOTATION_MARKS.includes(sign);

/** Whether a letter or digit stands at a place; asks the Unicode tables only about what is rare. */
function isWordlike(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
  return WORDLIKE.test(text.charAt(at));
}

function borderBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < LONGEST && isWordlike(text, start - 1)) start--;
  return start;
}

function borderBehind(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < LONGEST && isWordlike(text, end)) end++;
  return end;
}
