import { ORDINAL_WORDS, ordinalNumber } from '../../german/numerals.ts';
import { END, ERA, GAP, LINK, LINK_INITIALS, MAYBE_GAP, ORDINAL } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

const CENTURY = `(?:Jahrhundert(?:e[ns]?|s)?${END}|Jhdt?s?\\.?|Jh\\.?)`;

/** „20. Jahrhundert“, „im achtzehnten Jahrhundert“, „Ende des 6. Jh. v. Chr.“, „16. und 17. Jahrhundert“ */
export const century: DateRule = {
  name: 'century',
  examples: [
    ['im 20. Jahrhundert', null, '19XX'],
    ['Am Ende des 6. Jahrhunderts v. Chr. war alles anders.', null, '-05XX'],
    ['im achtzehnten Jahrhundert', null, '17XX'],
    ['im 16. und 17. Jahrhundert', null, '15XX 16XX'],
    ['das dritte Jahrtausend', null, '2XXX'],
  ],
  counterExamples: ['ein Jahrhundert lang', 'der 20. Jahrestag'],
  starts: [NUMBER, ...ORDINAL_WORDS],
  next: (start) => (start === NUMBER ? '.' : `j${LINK_INITIALS}`),
  pattern: `(?<number>\\d{1,2}\\.|${ORDINAL})(?:${MAYBE_GAP}(?:${CENTURY}|(?<millennium>Jahrtausend(?:s|es)?${END}))(?:${GAP}${ERA})?|(?=${LINK}(?:\\d{1,2}\\.|${ORDINAL})${MAYBE_GAP}Jahrhundert(?:s|e|en)?(?:${GAP}(?<laterEra>v)(?:\\.|or)${MAYBE_GAP}Chr)?))`,
  read({ number = '', millennium, era, laterEra }) {
    const count = ordinalNumber(number);
    if (count === null || count < 1 || count > 21) return null;
    const sign = era === undefined && laterEra === undefined ? '' : '-';
    return {
      kind: 'stated',
      edtf:
        millennium === undefined
          ? `${sign}${String(count - 1).padStart(2, '0')}XX`
          : `${sign}${count - 1}XXX`,
    };
  },
};
