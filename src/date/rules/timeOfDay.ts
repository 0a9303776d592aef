import { before, END, GAP, LETTER } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

/** „am Abend“, „in der Nacht“, „am frühen Nachmittag“: on the day the text speaks of */
export const partOfDay: DateRule = {
  name: 'part-of-day',
  examples: [
    ['Er kam gestern um acht. Am Nachmittag fuhr er weiter.', '2023-09-06', '2023-09-05 2023-09-05'],
  ],
  counterExamples: ['Abende in Wien', 'Die Nacht ist dunkel.', 'Abendmahl'],
  starts: ['abend', 'nachmittag', 'vormittag', 'morgen', 'mittag', 'nacht'],
  pattern: `(?:Abend|Nachmittag|Vormittag|Morgen|Mittag|Nacht)${END}(?!-)(?!${GAP}(?:zum|auf|vom|des|zu)(?![${LETTER}]))`,
  read(_groups, { text, start }) {
    return /(?:^|[^a-zß-ɏ])(?:(?:am|noch am)(?:\s(?:frühen|späten))?|in der|über)\s{1,3}$/iu.test(
      before(text, start, 18),
    ) && !/über\s+$/iu.test(before(text, start, 6))
      ? { kind: 'that-day', within: 'paragraph' }
      : null;
  },
};

/** „um 20.30 Uhr“, „gegen 11 Uhr“: on the day the text speaks of */
export const clockTime: DateRule = {
  name: 'clock-time',
  examples: [['Am 25. Februar 2010 um 20.30 Uhr wird gelesen.', null, '2010-02-25 2010-02-25']],
  counterExamples: ['Das Spiel endete 14.30 zu 12.10.', 'Um 14.30 Uhr beginnt es.'],
  starts: [NUMBER],
  next: () => '.:u',
  pattern: `(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?${GAP}Uhr(?:${GAP}[0-5]?\\d)?${END}`,
  read() {
    return { kind: 'that-day', within: 'sentence' };
  },
};
