import { readEpithet } from '../../german/epithets.ts';
import { FIRST_NAMES } from '../../german/firstNames.ts';
import { NAME_PARTICLES, NAME_SUFFIXES } from '../../german/particles.ts';
import { EASTERN_FAMILY_NAMES } from '../../german/surnames.ts';
import { remembered } from '../../remembered.ts';
import { foldName } from './foldName.ts';

/** Names repeat: so many are remembered. */
const MEMORY = 50_000;

/** A person's name taken apart; all parts folded for comparing. */
export interface PersonName {
  /** '' where only the family name stands */
  readonly given: string;
  readonly family: string;
  /** what makes two full names one: family and given names without middle initials */
  readonly key: string;
  readonly full: boolean;
  /** what it is called for short stands first: „Kim Jong-un“, „Karl der Große“ */
  readonly eastern: boolean;
  /** what tells father and son of one name apart */
  readonly generation: '' | ' junior' | ' senior';
}

const NICKNAME = /[„“"»«‚‘”][^„“"»«‚‘”]*[„“"»«‚‘”]/gu;

/**
 * Takes a name apart. „Kim Jong-un“ → family kim; „Ursula von der Leyen“ → family leyen; „Donald J. Trump“ → key
 * „donald trump“; „Putin“ → not full.
 */
export const readPersonName = remembered(takeApart, MEMORY);

function takeApart(name: string): PersonName {
  const words = name
    .replace(NICKNAME, ' ')
    .split(/\s+/u)
    .filter((word) => word !== '');
  const generation = generationOf(words.at(-1) ?? '');
  while (words.length > 1 && NAME_SUFFIXES.has(words.at(-1) ?? '')) words.pop();
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length === 1 || words.slice(0, -1).every((word) => NAME_PARTICLES.has(word.toLowerCase()))) {
    const family = foldName(last);
    return { given: '', family, key: family, full: false, eastern: false, generation: '' };
  }
  if (words.length === 3 && readEpithet(words[1] ?? '', last) !== null)
    return {
      given: '',
      family: foldName(first),
      key: foldName(words.join(' ')),
      full: true,
      eastern: true,
      generation: '',
    };
  if (isEastern(words)) {
    const family = foldName(first);
    const given = foldName(words.slice(1).join(' ')).replaceAll(' ', '');
    return { given, family, key: `${family} ${given}`, full: true, eastern: true, generation: '' };
  }
  const family = foldName(last);
  const given = words
    .slice(0, -1)
    .filter((word, index) => !NAME_PARTICLES.has(word) && (index === 0 || !isLeftOut(word)));
  const givenKey = foldName(given.join(' ')) || foldName(first);
  return {
    given: givenKey,
    family,
    key: `${givenKey.replaceAll(' ', '')} ${family}${generation}`,
    full: true,
    eastern: false,
    generation,
  };
}

/** „Donald Trump Jr.“ is his father's son, whatever he is called else. */
function generationOf(last: string): PersonName['generation'] {
  if (/^(?:[Jj]r|[Jj]un|[Jj]unior)\.?$/.test(last)) return ' junior';
  return /^(?:[Ss]r|[Ss]en|[Ss]enior)\.?$/.test(last) ? ' senior' : '';
}

/** „Donald J. Trump“, „Otto Graf Lambsdorff“ */
const isLeftOut = (word: string): boolean => TITLES_WITHIN.has(word) || /^\p{Lu}\.?$/u.test(word);
const TITLES_WITHIN: ReadonlySet<string> = new Set([
  'Kardinal',
  'Graf',
  'Gräfin',
  'Freiherr',
  'Freifrau',
  'Prinz',
  'Prinzessin',
  'Fürst',
  'Herzog',
  'Ritter',
]);

/** „Kim Jong Un“, „Yoon Suk Yeol“, „Xi Jinping“; not „Kim Kardashian“, „Kim Novak“ */
function isEastern(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (!EASTERN_FAMILY_NAMES.has(first) || words.length > 3) return false;
  if (words.length === 3) return SYLLABLE.test(second) && SYLLABLE.test(words[2] ?? '');
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second))
    return !FIRST_NAMES.has(second.split('-')[0] ?? '') || SYLLABLE.test(second.split('-')[1] ?? '');
  return !FIRST_NAMES.has(first) && !FIRST_NAMES.has(second);
}

/** A syllable of a Korean or Chinese given name. */
const SYLLABLE = /^\p{L}\p{Ll}{0,5}$/u;
