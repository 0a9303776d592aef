import { readNoun } from '../words/commonNouns.ts';
import type { WordInfo, WordReader } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

/** What carries the name of a person or a place before a hyphen. */
const NAMED =
  /^(?<whose>\p{Lu}[\p{L}-]*)-(?:Universität|Hochschule|Institut|Stiftung|Akademie|Klinikum|Gymnasium|Museum|Kartell|Bank|Brigaden?|Quartett|Orchester|Verlag|Bataillon)(?:e?s)?$/u;
/** Capitals that say of what kind it is: „IT-Institut“, „US-Universität“, „Elite-Universität“ */
const KIND =
  /^(?:\p{Lu}{1,3}|Elite|Top|Privat|Online|Fern|Traditions|Staats|Gast|Heimat|Partner|Mini|Senioren|Kinder|Spitzen|Medien|Exzellenz|Ex|Nicht)$/u;

const memo = new WordMemo(({ word }) => {
  const whose = NAMED.exec(word)?.groups?.['whose'];
  if (whose === undefined || KIND.test(whose)) return null;
  // „Forschungs-Institut“ says what it does; in „Max-Planck-Institut“ it is enough that one part is no noun
  const named = whose
    .split('-')
    .some((part) => readNoun(part) === null && !/(?:s|er|isch\p{L}*)$/u.test(part));
  return named ? whose : null;
});

/** „Kookmin-Universität“, „Max-Planck-Institut“: named after somebody or a place, so an organisation wherever it stands. */
export const isNamedInstitute = ({ number }: WordInfo, reader: WordReader): boolean =>
  memo.of(number, reader) !== null;
