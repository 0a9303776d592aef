import { foldWord } from './foldWord.ts';

/**
 * Keys under which a foreign name meets its other transcriptions: „Selenskyj“, „Zelensky“ and „Zelenskiy“,
 * „Chruschtschow“ and „Khrushchev“, „Gaddafi“ and „Qadhafi“, „Ahmadinedschad“ and „Ahmadinejad“. The consonants without
 * vowels; more than one where a letter has two readings. Empty for names too short to tell apart.
 */
export function nameKeys(name: string): string[] {
  const spelled = evened(name);
  const readings = /j/.test(spelled) ? [spelled.replace(/j/g, ''), spelled] : [spelled];
  const shortest = spelled.length >= 5 ? 2 : 3;
  return [...new Set(readings.map(skeleton))].filter((key) => key.length >= shortest);
}

/** How alike two names sound that share a key: 0 the same, 1 nothing in common. */
export function nameDistance(a: string, b: string): number {
  const [x, y] = [evened(a), evened(b)].map((name) => name.replace(/j/g, 'i').replace(/(.)\1+/g, '$1'));
  if (x === undefined || y === undefined || x === '' || y === '') return 1;
  return levenshtein(x, y) / Math.max(x.length, y.length);
}

/** Whether two names are the same but for their vowels: „Muhammad“ and „Mohammed“, not „Wałęsa“ and „Wales“. */
export function haveOneRhythm(a: string, b: string): boolean {
  const [x, y] = [evened(a), evened(b)].map((name) =>
    name.replace(/[aeiouyj]+/g, 'a').replace(/(.)\1+/g, '$1'),
  );
  return x === y;
}

/** Letters of scholarly transliteration as German newspapers spell them. */
const LETTERS: Readonly<Record<string, string>> = {
  š: 'sch',
  č: 'tsch',
  ć: 'tsch',
  ž: 'sch',
  ş: 'sch',
  ç: 'tsch',
  ğ: 'g',
};

/** Both ways of writing a sound as one: consonants of one class get one letter. */
function evened(name: string): string {
  const latin = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[šçčćžşğ]/g, (letter) => LETTERS[letter] ?? letter);
  return foldWord(latin)
    .replace(/schtsch|shch/g, 's')
    .replace(/dsch|dzh|dj/g, 'j')
    .replace(/tsch|tch|tj/g, 'x')
    .replace(/sch|sh|zh/g, 's')
    .replace(/kh|ch|gh|cz/g, 'x')
    .replace(/ph/g, 'f')
    .replace(/[tdbrm]h/g, (pair) => pair.charAt(0))
    .replace(/ts|tz|c(?=[eiy])|z/g, 's')
    .replace(/ck|q|c/g, 'k')
    .replace(/g/g, 'k')
    .replace(/ff?$|[wv]+/g, 'v')
    .replace(/(?:skyj|skij|skiy|skyi|skii|ski|sky)$/, 'ski')
    .replace(/^y(?=[aeou])|(?<=[aeiou])y(?=[aeou])/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** First sound and consonants: vowels are written most differently. */
function skeleton(spelled: string): string {
  const bare = spelled.replace(/(?<=.)h/g, '');
  const first = /^[aeiouy]/.test(bare) ? 'a' : '';
  return (first + bare.replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1').replace(/x/g, 'k');
}

function levenshtein(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
