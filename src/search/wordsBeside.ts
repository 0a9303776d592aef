import { wordsIn } from '../german/wordsIn.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';

/** What a sign or a short form behind a figure stands for, as it is typed too. */
const SAID: readonly [sign: string, pattern: RegExp, word: string][] = [
  ['%', /\d\s?%/, 'Prozent'],
  ['Mio', /\d\s?Mio(?![\p{L}\p{N}])/u, 'Millionen'],
  ['Mrd', /\d\s?Mrd(?![\p{L}\p{N}])/u, 'Milliarden'],
];

/**
 * The words that an article's page shows beside its text: kicker, authors and agencies, the dateline, captions with their
 * credits; and what „50 %“ and „3,5 Mio.“ say in words.
 */
export function wordsBeside(record: PublicRecord): string[] {
  const { kicker, authors, agencies, contributors, dateline, captions, text, title } = record;
  const shown = [
    kicker,
    ...authors,
    ...agencies,
    ...contributors,
    dateline,
    ...captions.flatMap(({ text, credit }) => [text, credit]),
  ];
  return [
    ...shown.flatMap((one) => (one === null ? [] : wordsIn(one.replaceAll('-', ' ')))),
    ...SAID.flatMap(([sign, pattern, word]) =>
      [title, text].some((one) => one.includes(sign) && pattern.test(one)) ? [word] : [],
    ),
  ];
}
