import { foldWord } from './foldWord.ts';

/**
 * Whether German reads two words alike: „März“ and „Merz“, „Bäcker“ and „Becker“, „Maier“ and „Meyer“. These are two words or
 * two names; „Medvedev“ and „Medwedew“ are one in two transcriptions.
 */
export function areHomophones(a: string, b: string): boolean {
  return sound(a) === sound(b);
}

function sound(word: string): string {
  return foldWord(word.normalize('NFC').toLowerCase().replace(/äu/gu, 'eu').replace(/ä/gu, 'e'))
    .replace(/a[iy]|e[iy]/gu, 'ei')
    .replace(/ie/gu, 'i')
    .replace(/y/gu, 'i')
    .replace(/(?<=[aeiou])h/gu, '')
    .replace(/tz/gu, 'z')
    .replace(/ck/gu, 'k')
    .replace(/th|dt/gu, 't')
    .replace(/ph/gu, 'f')
    .replace(/(.)\1+/gu, '$1')
    .replace(/d$/u, 't');
}
