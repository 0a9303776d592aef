import { foldWord } from '../german/foldWord.ts';

/** A word of the archive that somebody may have meant. */
export interface Suggestion {
  form: string;
  /** articles it occurs in */
  count: number;
  /** what the slips cost together; 0.5 is one likely slip, 1 an unlikely one */
  cost: number;
}

/** Neighbours on a German keyboard. */
const ROWS = ['1234567890', 'qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];
const NEIGHBOURS = neighbours();

/** Letters that sound alike in some position: „Fahrrad/Farrat“, „Rhythmus/Rytmus“. */
const ALIKE = new Set(
  [
    'dt',
    'bp',
    'gk',
    'ck',
    'kq',
    'fv',
    'vw',
    'fw',
    'sz',
    'cz',
    'cs',
    'iy',
    'jy',
    'ij',
    'ae',
    'ei',
    'ou',
    'uy',
    'xs',
    'mn',
    'äe',
  ].flatMap(([a = '', b = '']) => [a + b, b + a]),
);

/** What a word of this length may cost at most. */
const limit = (length: number): number => (length <= 4 ? 0.8 : length <= 6 ? 1.2 : length <= 9 ? 1.7 : 2.2);

/**
 * The likeliest words meant by a mistyped one, likeliest first. Slips weigh less where keys lie side by side, letters sound
 * alike, neighbours were swapped or one was doubled; frequent words win over rare ones.
 */
export function rankSuggestions(
  typed: string,
  words: Iterable<readonly [form: string, count: number]>,
  most = 3,
): Suggestion[] {
  const wanted = foldWord(typed);
  const highest = limit(wanted.length);
  const letters = letterSet(wanted);
  const cost = costFrom(typed, wanted, highest);
  const found: Suggestion[] = [];
  for (const [form, count] of words) {
    if (Math.abs(form.length - typed.length) > 3) continue;
    const folded = foldWord(form);
    if (Math.abs(folded.length - wanted.length) > 2) continue;
    if (bits(letterSet(folded) ^ letters) > 4) continue;
    const slips = folded === wanted ? 0 : cost(form, folded);
    if (slips > 0 && slips <= highest) found.push({ form, count, cost: slips });
  }
  const rank = ({ cost, count }: Suggestion): number => cost - 0.06 * Math.log2(count + 1);
  return found.sort((a, b) => rank(a) - rank(b) || (a.form < b.form ? -1 : 1)).slice(0, most);
}

/**
 * What the slips from the word typed to another cost. Folding hides how words are typed: „ö“ lies beside „ä“, „p“ beside „ü“,
 * „oe“ may be a slip of „ie“. So a word typed with an umlaut is compared in small letters only, one with such a pair, or with a word that has an
 * umlaut, in both ways.
 */
function costFrom(typed: string, wanted: string, highest: number): (form: string, folded: string) => number {
  const small = smallLetters(typed);
  if (/[äöü]/.test(small)) return (form) => slipCost(small, smallLetters(form), highest);
  const hasPair = /[aou]e/.test(small);
  return (form, folded) => {
    const cost = slipCost(wanted, folded, highest);
    if (!hasPair && !/[äöüÄÖÜ]/.test(form)) return cost;
    return Math.min(cost, slipCost(small, smallLetters(form), highest));
  };
}

const smallLetters = (word: string): string => word.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');

/**
 * Cost of turning one word into the other by slips of the finger or the ear; Infinity as soon as it must be
 * more than `highest`. A wrong first letter, or one too many before it, is unlikely: people see it.
 */
export function slipCost(a: string, b: string, highest: number): number {
  let beforeLast: number[] = [];
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j * 0.9);
  for (let i = 1; i <= a.length; i++) {
    const next = [i * 0.9 + 0.3];
    let least = next[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const [x, y] = [a.charAt(i - 1), b.charAt(j - 1)];
      let cost = (row[j - 1] ?? 0) + (x === y ? 0 : swapCost(x, y) + (i === 1 || j === 1 ? 0.3 : 0));
      cost = Math.min(cost, (row[j] ?? 0) + dropCost(x, a.charAt(i - 2)));
      cost = Math.min(cost, (next[j - 1] ?? 0) + dropCost(y, b.charAt(j - 2)));
      if (i > 1 && j > 1 && x === b.charAt(j - 2) && y === a.charAt(i - 2) && x !== y)
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.6);
      // „Tsumani“: swapped around another
      if (
        i > 2 &&
        j > 2 &&
        x === b.charAt(j - 3) &&
        y === a.charAt(i - 3) &&
        x !== y &&
        a.charAt(i - 2) === b.charAt(j - 2)
      )
        cost = Math.min(cost, (beforeLast[j - 3] ?? 0) + 0.9);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > highest) return Number.POSITIVE_INFINITY;
    [beforeLast, before, row] = [before, row, next];
  }
  return row[b.length] ?? Number.POSITIVE_INFINITY;
}

/** A letter too many or too few: cheap if doubled, or a silent h or e. */
const dropCost = (letter: string, before: string): number =>
  letter === before ? 0.4 : letter === 'h' || letter === 'e' ? 0.7 : 0.9;

function swapCost(a: string, b: string): number {
  if (UMLAUTS.has(a + b)) return 0.3;
  return ALIKE.has(a + b) ? 0.6 : NEIGHBOURS.has(a + b) ? 0.7 : 1;
}

/** A letter without its points, or with points that it has not. */
const UMLAUTS = new Set(['aä', 'oö', 'uü', 'äa', 'öo', 'üu']);

function neighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [r, keys] of ROWS.entries()) {
    for (let i = 0; i < keys.length; i++) {
      const key = keys.charAt(i);
      const below = ROWS[r + 1] ?? '';
      for (const other of [keys.charAt(i + 1), below.charAt(i - 1), below.charAt(i)]) {
        if (other === '') continue;
        pairs.add(key + other);
        pairs.add(other + key);
      }
    }
  }
  return pairs;
}

/** The letters of a word as a set of 26 bits. */
function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i) - 97;
    if (code >= 0 && code < 26) set |= 1 << code;
  }
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
