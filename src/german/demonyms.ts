import { wordList } from './wordList.ts';

/**
 * Forms of words derived from place names. German adjectives and names of inhabitants follow few patterns, so the
 * tables of countries and regions hold one form each and these rules give the rest.
 */

const ADJECTIVE_ENDINGS = ['', 'e', 'em', 'en', 'er', 'es'] as const;

/** All inflected forms of an adjective: „russisch“ → russisch, russische, russischem … */
export function adjectiveForms(adjective: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => adjective + ending);
}

/** Vowel changes that no rule gives. */
const FEMININE: Readonly<Record<string, string>> = { Franzose: 'Französin', Schwabe: 'Schwäbin' };

/**
 * All cases, numbers and the feminine of a masculine singular:
 * „Russe“ → Russen, Russin, Russinnen; „Berliner“ → Berliners, Berlinern, Berlinerin …; „Deutscher“ → Deutsche, Deutschen …
 */
export function inhabitantForms(singular: string): string[] {
  // „Deutscher“ is an adjective used as a noun, „Berliner“ is not
  if (/[dD]eutscher$/.test(singular)) {
    const stem = singular.slice(0, -2);
    return ['e', 'er', 'en', 'em'].map((ending) => stem + ending);
  }
  if (singular.endsWith('e')) {
    const feminine = FEMININE[singular] ?? `${singular.slice(0, -1)}in`;
    return [singular, `${singular}n`, feminine, `${feminine}nen`];
  }
  const feminine = `${singular}in`;
  const plural = singular.endsWith('er') ? [`${singular}n`] : [`${singular}en`, `${singular}e`];
  return [singular, `${singular}s`, ...plural, feminine, `${feminine}nen`];
}

/** Endings of the words in -er made from a town's name, longest first. */
const TOWN_ENDINGS = ['erinnen', 'erin', 'ern', 'ers', 'er'] as const;
/** „Göttinger“, „Saarbrücker“: the -en of these is dropped before -er; after other names it stays („Aachener“). */
const DROPS_EN = /(?:ing|ung|brück|bürg|Brem|Emd|Nord|Münch|Barm)$/;
/** „Dresdner“, „Münchner“, „Bozner“: the e before the n is dropped. */
const DROPS_E = /^(?<stem>.*[dhksz])n$/;

/**
 * Names of towns that a word in -er, -erin, -ern may be made from, likeliest first; the caller knows which of them exist.
 * „Berlinern“ → Berlin; „Karlsruher“ → Karlsruh, Karlsruhe; „Bremer“ → Brem, Bremen; „Dresdner“ → Dresdn, Dresden
 */
export function townsOf(word: string): string[] {
  const ending = TOWN_ENDINGS.find((known) => word.endsWith(known));
  if (ending === undefined) return [];
  const stem = word.slice(0, -ending.length);
  if (stem.length < 3) return [];
  const towns = [stem, `${stem}e`];
  if (DROPS_EN.test(stem)) towns.push(`${stem}en`);
  const shortened = DROPS_E.exec(stem)?.groups?.['stem'];
  if (shortened !== undefined) towns.push(`${shortened}en`);
  return towns;
}

/** Second parts of one-word compounds with the name of a country or region: „Ukrainekrieg“, „Russlandpolitik“. */
const COMPOUND_ENDS: ReadonlySet<string> = new Set(
  wordList(`
abkommen aufenthalt beauftragte beauftragten beauftragter besuch besuche besuchs debatte deutsche deutschen
deutscher einsatz einsatzes embargo experte experten expertin fahrt feindlich feindliche feindlichen feldzug
flüchtling flüchtlinge flüchtlingen forscher forschung frage freund freunde freundlich freundliche freundlichen
geschäft geschäfte gespräche gipfel handel hilfe hilfen import importe kenner konferenz konflikt konfliktes
konflikts korrespondent korrespondentin krieg kriege krieges kriegs krise kurs mission politik reise reisen
sanktionen stämmig stämmige stämmigen stämmiger strategie treu treue treuen urlaub verhandlungen vertrag weit weite
weiten weiter weites
`),
);
/** The shortest and the longest of these, so that a word is cut at few places only. */
const [SHORTEST, LONGEST] = [4, 15];

/** Their last three letters: most words end in none of these, and need not be cut. */
const LAST_LETTERS: ReadonlySet<string> = new Set([...COMPOUND_ENDS].map((end) => end.slice(-3)));

/** The beginnings of a word that may be a place's name in a compound: „Irakkrieg“ → Irak */
export function compoundHeads(word: string): string[] {
  const heads: string[] = [];
  if (!LAST_LETTERS.has(word.slice(-3))) return heads;
  for (let cut = word.length - SHORTEST; cut >= 4 && cut >= word.length - LONGEST; cut--) {
    if (COMPOUND_ENDS.has(word.slice(cut))) heads.push(word.slice(0, cut));
  }
  return heads;
}
