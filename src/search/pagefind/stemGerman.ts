/** „frauen“, „bayern“: u and y between vowels are consonants; written large they are told apart. */
const BETWEEN_VOWELS = /(?<=[aeiouyäöü])[uy](?=[aeiouyäöü])/g;
/** ß and the vowels written with an e; „qu“ keeps its u */
const SPELT = /ß|ae|oe|qu|ue/g;
const PLAIN: Readonly<Record<string, string>> = { ß: 'ss', ae: 'ä', oe: 'ö', ue: 'ü', qu: 'qu' };

const VOWELS = 'aeiouyäöü';
const BEFORE_S = 'bdfghklmnrt';
const BEFORE_ST = 'bdfghklmnt';
const BEFORE_ET = 'dfgklmnrstUzä';
/** „geordnet“, „Internet“, „Planet“, „Ticket“, „Pietät“-like stems keep their „et“ */
const KEEPS_ET = ['geordn', 'intern', 'plan', 'tick', 'tr'];

/**
 * The stem of a word in small letters as Pagefind's program in the browser makes it of a word that is asked for: Snowball's
 * algorithm for German in its third version (snowballstem.org). Both must agree in every letter, or the word is not found.
 */
export function stemGerman(word: string): string {
  let stem = word
    .replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase())
    .replace(SPELT, (letters) => PLAIN[letters] ?? letters);
  const first = region(stem, 0);
  const r1 = first > stem.length ? stem.length : Math.max(first, 3);
  const r2 = first > stem.length ? stem.length : Math.min(region(stem, first), stem.length);
  if (stem.length >= 3) {
    stem = withoutEnding(stem, r1);
    stem = withoutDegree(stem, r1);
    stem = withoutSuffix(stem, r1, r2);
  }
  return stem.replace(/[YUäöü]/g, (letter) => UNMARKED[letter] ?? letter);
}

const UNMARKED: Readonly<Record<string, string>> = { Y: 'y', U: 'u', ä: 'a', ö: 'o', ü: 'u' };

/** The place behind the first consonant after a vowel; beyond the end where there is none. */
function region(word: string, from: number): number {
  let at = from;
  while (at < word.length && !VOWELS.includes(word.charAt(at))) at++;
  while (at < word.length && VOWELS.includes(word.charAt(at))) at++;
  return at + 1;
}

/** The longest of `endings` that the word has; null for none. */
function endingOf(word: string, endings: readonly string[]): string | null {
  return endings.find((ending) => word.endsWith(ending)) ?? null;
}

const INFLECTIONS = ['erinnen', 'erin', 'ern', 'lns', 'em', 'en', 'er', 'es', 'ln', 'e', 's'];

function withoutEnding(word: string, r1: number): string {
  const ending = endingOf(word, INFLECTIONS);
  const at = word.length - (ending?.length ?? 0);
  if (ending === null || at < r1) return word;
  const bare = word.slice(0, at);
  switch (ending) {
    case 'em':
      return bare.endsWith('syst') ? word : bare;
    case 'ern':
    case 'er':
    case 'erin':
    case 'erinnen':
      return bare;
    case 'ln':
    case 'lns':
      return `${bare}l`;
    case 's':
      return BEFORE_S.includes(bare.slice(-1)) && bare !== '' ? bare : word;
    default:
      return bare.endsWith('niss') ? bare.slice(0, -1) : bare;
  }
}

const DEGREES = ['est', 'en', 'er', 'et', 'st'];

function withoutDegree(word: string, r1: number): string {
  const ending = endingOf(word, DEGREES);
  const at = word.length - (ending?.length ?? 0);
  if (ending === null || at < r1) return word;
  const bare = word.slice(0, at);
  const before = bare.slice(-1);
  if (ending === 'st') return bare.length >= 4 && BEFORE_ST.includes(before) ? bare : word;
  if (ending === 'et') return BEFORE_ET.includes(before) && endingOf(bare, KEEPS_ET) === null ? bare : word;
  return bare;
}

const SUFFIXES = ['isch', 'lich', 'heit', 'keit', 'end', 'ung', 'ig', 'ik'];

function withoutSuffix(word: string, r1: number, r2: number): string {
  const suffix = endingOf(word, SUFFIXES);
  const at = word.length - (suffix?.length ?? 0);
  if (suffix === null || at < r2) return word;
  const bare = word.slice(0, at);
  const dropping = (ending: string, from: number): string =>
    bare.endsWith(ending) && bare.length - ending.length >= from ? bare.slice(0, -ending.length) : bare;
  switch (suffix) {
    case 'end':
    case 'ung':
      return bare.endsWith('eig') ? bare : dropping('ig', r2);
    case 'ig':
    case 'ik':
    case 'isch':
      return bare.endsWith('e') ? word : bare;
    case 'lich':
    case 'heit':
      return bare.endsWith('er') ? dropping('er', r1) : dropping('en', r1);
    default:
      return bare.endsWith('lich') ? dropping('lich', r2) : dropping('ig', r2);
  }
}
