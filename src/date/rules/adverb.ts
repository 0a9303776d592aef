import type { Unit } from '../meaning.ts';
import { after, BORDER, before, END, GAP, SPACE, standsBefore } from '../parts.ts';
import type { DateRule } from '../rule.ts';

const DAYS = new Map<string, number>([
  ['vorvorgestern', -3],
  ['vorgestern', -2],
  ['gestern', -1],
  ['heute', 0],
  ['heut', 0],
  ['morgen', 1],
  ['übermorgen', 2],
  ['überübermorgen', 3],
]);

const isBehindFrom = standsBefore(`${BORDER}von${SPACE}`);
const opensSentence = standsBefore('(?:^|[.!?:“"»\\n]\\s{0,6}|[„"«])', 'u');

/** „…, heute Sekretär des Rates, …“: what somebody has become since, not on that day */
const STATUS = /^ (?:[a-zäöüß]{3,14} )?[A-ZÄÖÜ][a-zäöüß-]{3}/u;

/** „heute“, „gestern Abend“, „morgen früh“, „übermorgen“ */
export const relativeDay: DateRule = {
  name: 'relative-day',
  examples: [
    ['Er trat gestern Abend zurück.', '2023-09-06', '2023-09-05'],
    [
      'Heute beginnt die Messe, morgen und übermorgen ist sie offen.',
      '2023-09-06',
      '2023-09-06 2023-09-07 2023-09-08',
    ],
  ],
  counterExamples: [
    'Am frühen Morgen regnete es nicht.',
    'Guten Morgen!',
    'Das ist von gestern.',
    'Die Welt von morgen',
    'Die Technik von heute',
    'Sein Vorgänger Jens Muster, heute Sekretär des Rates, war dabei.',
  ],
  starts: [...DAYS.keys()],
  pattern: `(?<day>${[...DAYS.keys()].sort((a, b) => b.length - a.length).join('|')})(?:${GAP}(?:Vormittag|Nachmittag|Mittag|Abend|Morgen|Nacht|früh|Früh))?${END}(?!-)`,
  read({ day = '' }, { text, start, end }) {
    const amount = DAYS.get(day.toLowerCase());
    if (amount === undefined) return null;
    if (isBehindFrom(text, start) && !/^\s(?:an|auf|bis)(?!\p{L})/u.test(after(text, end, 6))) return null;
    if (day === 'heute' && before(text, start, 2) === ', ' && STATUS.test(after(text, end, 24))) return null;
    if (day === 'Morgen' && !opensSentence(text, start)) return null;
    return { kind: 'shift', unit: 'day', amount, from: 'reference', rough: false };
  },
};

/** „heuer“: Austrian and Bavarian for this year */
export const thisYear: DateRule = {
  name: 'this-year',
  examples: [['Heuer fällt das Fest aus.', '2023-09-06', '2023']],
  counterExamples: ['Der Matrose musste anheuern.', 'die Heuer der Matrosen'],
  starts: ['heuer'],
  pattern: `(?<word>heuer)${END}`,
  read(_groups, { text, start }) {
    return /(?:die|der|seine|ihre)\s$/iu.test(before(text, start, 6))
      ? null
      : { kind: 'shift', unit: 'year', amount: 0, from: 'reference', rough: false };
  },
};

const NEIGHBOURS: readonly [pattern: string, unit: Unit, amount: number][] = [
  ['Vorjahr(?:e?s)?', 'year', -1],
  ['Vorvorjahr(?:e?s)?', 'year', -2],
  ['Folgejahr(?:e?s)?', 'year', 1],
  ['Vormonat(?:e?s)?', 'month', -1],
  ['Folgemonat(?:e?s)?', 'month', 1],
  ['Vorwoche', 'week', -1],
  ['Folgewoche', 'week', 1],
  ['Vorquartal(?:e?s)?', 'quarter', -1],
  ['Vortag(?:e?s)?', 'day', -1],
  ['Folgetag(?:e?s)?', 'day', 1],
];

const NAMED = NEIGHBOURS.map(([pattern, unit, amount]) => ({
  pattern: new RegExp(`^(?:${pattern})$`, 'iu'),
  unit,
  amount,
}));

/** „Vorjahr“, „Vormonat“, „Folgetag“: next to the date the text speaks of, or to the article's where it speaks of none */
export const neighbour: DateRule = {
  name: 'neighbour',
  examples: [
    ['Der Umsatz stieg gegenüber dem Vorjahr.', '2023-09-06', '2022'],
    ['Am 5. Mai 1945 fiel die Brücke, am Folgetag die Stadt.', null, '1945-05-05 1945-05-06'],
  ],
  counterExamples: ['die Vorjahressiegerin', 'in den Folgejahren'],
  starts: [
    'vorjahr',
    'vorjahrs',
    'vorjahres',
    'vorvorjahr',
    'folgejahr',
    'folgejahres',
    'vormonat',
    'vormonats',
    'folgemonat',
    'vorwoche',
    'folgewoche',
    'vorquartal',
    'vortag',
    'vortages',
    'vortags',
    'folgetag',
  ],
  pattern: `(?<word>${NEIGHBOURS.map(([pattern]) => pattern).join('|')})${END}(?!-)`,
  read({ word = '' }) {
    const found = NAMED.find(({ pattern }) => pattern.test(word));
    if (found === undefined) return null;
    const { unit, amount } = found;
    const from = unit === 'day' || amount > 0 ? 'focus' : 'sentence';
    return { kind: 'shift', unit, amount, from, rough: false };
  },
};

/** „tags darauf“, „tags zuvor“, „am Tag danach“, „am Abend zuvor“, „am Morgen darauf“, „im Jahr darauf“ */
export const nextTo: DateRule = {
  name: 'next-to',
  examples: [
    ['Am 18. Juni 2009 sprach er, tags darauf stand es in der Zeitung.', null, '2009-06-18 2009-06-19'],
    ['1990 zog er um, im Jahr darauf starb er.', null, '1990 1991'],
  ],
  counterExamples: ['am Tag der Wahl', 'Der Tag danach wird schwer fallen, hieß es.'],
  starts: [
    'tags',
    'tag',
    'tage',
    'abend',
    'morgen',
    'nacht',
    'woche',
    'monat',
    'jahr',
    'jahre',
    'wochenende',
  ],
  next: () => 'dvz',
  pattern: `(?<unit>tags|Tage?|Abend|Morgen|Nacht|Wochenende|Woche|Monat|Jahre?)${GAP}(?<word>darauf|danach|zuvor|davor|vorher)${END}`,
  read({ unit = '', word = '' }, { text, start }) {
    if (!/^tags$/iu.test(unit) && !/(?:^|[^a-zß-ɏ])(?:am|im|der|einen|ein)\s$/iu.test(before(text, start, 8)))
      return null;
    if (/(?:^|[^\p{L}])(?:Der)\s$/u.test(before(text, start, 5))) return null;
    const amount = /darauf|danach/iu.test(word) ? 1 : -1;
    const units: [RegExp, Unit][] = [
      [/^wochenende/iu, 'weekend'],
      [/^woche/iu, 'week'],
      [/^monat/iu, 'month'],
      [/^jahr/iu, 'year'],
    ];
    return {
      kind: 'shift',
      unit: units.find(([pattern]) => pattern.test(unit))?.[1] ?? 'day',
      amount,
      from: 'focus',
      rough: false,
    };
  },
};
