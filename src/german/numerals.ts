/** German numerals in words, as dates use them: cardinals and ordinals to 99, years from 1100 to 2099. */

const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const IRREGULAR_ORDINALS = new Map([
  [1, 'erst'],
  [3, 'dritt'],
  [7, 'siebt'],
  [8, 'acht'],
]);

/** „siebenundzwanzig“; 1 is „ein“, as compounds need it. From 1 to 99. */
export function cardinalWord(number: number): string {
  if (number < 10) return ONES[number] ?? '';
  if (number < 20) return TEENS[number - 10] ?? '';
  const ones = number % 10;
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return ones === 0 ? tens : `${ONES[ones]}und${tens}`;
}

/** „siebenundzwanzigst“, to which an ending is put */
export function ordinalStem(number: number): string {
  return IRREGULAR_ORDINALS.get(number) ?? `${cardinalWord(number)}${number < 20 ? 't' : 'st'}`;
}

/** „neunzehnhundertneunundachtzig“, „zweitausenddrei“, „zweitausendunddrei“ */
function yearWords(year: number): string[] {
  const rest = year % 100;
  const tail = rest === 1 ? 'eins' : cardinalWord(rest);
  const heads = year < 2000 ? [`${cardinalWord(Math.floor(year / 100))}hundert`] : ['zweitausend'];
  return heads.flatMap((head) => (rest === 0 ? [head] : [`${head}${tail}`, `${head}und${tail}`]));
}

const cardinals = new Map<string, number>();
const ordinals = new Map<string, number>();
const years = new Map<string, number>();
for (let number = 1; number <= 99; number++) {
  cardinals.set(cardinalWord(number), number);
  for (const ending of ['e', 'en', 'er', 'es', 'em']) ordinals.set(ordinalStem(number) + ending, number);
}
for (const form of ['eine', 'einem', 'einen', 'einer', 'eines']) cardinals.set(form, 1);
for (const form of ['zweien', 'zweier', 'beiden']) cardinals.set(form, 2);
for (const form of ['dreien', 'dreier']) cardinals.set(form, 3);
cardinals.set('hundert', 100).set('einhundert', 100).set('zweihundert', 200);
for (const form of ['siebente', 'siebenten', 'siebenter', 'siebentes', 'siebentem']) ordinals.set(form, 7);
for (let year = 1100; year < 2100; year++) {
  if (year >= 2000 || year % 1000 !== 0) for (const word of yearWords(year)) years.set(word, year);
}

const withSharpS = (word: string): string => word.toLowerCase().replace('dreissig', 'dreißig');

/** 3 of „drei“, 1 of „einem“, 12 of „12“; null for other words. */
export function cardinalNumber(word: string): number | null {
  return /^\d{1,4}$/.test(word) ? Number(word) : (cardinals.get(withSharpS(word)) ?? null);
}

/** 3 of „dritten“, „3.“ and „III.“; null for other words. */
export function ordinalNumber(word: string): number | null {
  const digits = Number.parseInt(word, 10);
  if (digits >= 0) return digits;
  const roman = /^([IVX]{1,5})\.?$/.exec(word);
  return roman?.[1] !== undefined ? romanNumber(roman[1]) : (ordinals.get(withSharpS(word)) ?? null);
}

/** 1989 of „neunzehnhundertneunundachtzig“; null for other words. */
export function yearNumber(word: string): number | null {
  return years.get(withSharpS(word)) ?? null;
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10 };

function romanNumber(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, index) => sum + ((values[index + 1] ?? 0) > value ? -value : value), 0);
}

export const CARDINAL_WORDS: readonly string[] = [...cardinals.keys()];
/** Ordinals of days and smaller counts: „ersten“ … „einunddreißigsten“, all endings. */
export const ORDINAL_WORDS: readonly string[] = [...ordinals]
  .filter(([, number]) => number <= 31)
  .map(([word]) => word);
export const YEAR_WORDS: readonly string[] = [...years.keys()];
