import { MONTH_ENGLISH_WORDS, MONTH_SHORT_WORDS, MONTH_WORDS, monthNumber } from '../../german/months.ts';
import {
  after,
  BORDER,
  before,
  END,
  GAP,
  LETTER,
  LINK,
  MONTH,
  MONTH_ANY,
  readYear,
  SPACE,
  standsBefore,
  YEAR_AFTER,
  YEAR_DIGITS,
} from '../parts.ts';
import { type DateRule, LONG_NUMBER, NUMBER } from '../rule.ts';

/** „Mai/Juni 1940“, „Februar bis Juni 1776“: the first month takes the year of the second. */
const LATER_YEAR = `(?=(?:${LINK}${MONTH}){0,3}${LINK}(?:\\d{1,2}\\.${GAP})?(?<laterMonth>${MONTH_ANY})${GAP}(?:des${GAP}Jahres${GAP})?(?<laterYear>${YEAR_DIGITS}))`;

/** „September 2023“, „Mai des Jahres 1990“, „Juni vergangenen Jahres“, „März ’45“ */
export const monthYear: DateRule = {
  name: 'month-year',
  examples: [
    ['Im September 2023 stieg der Preis.', null, '2023-09'],
    ['Gegenüber dem Juni des vergangenen Jahres sank er.', '2023-09-06', '2022-06'],
    ['Im September vor zwei Jahren begann es.', '2023-09-06', '2021-09'],
    ['Möglicherweise im Mai 1944 starb sie.', null, '1944-05?'],
    ['zwischen Mai und Juli 1940', null, '1940-05/1940-07 1940-05 1940-07'],
    ['Im Mai/Juni 1940 fiel die Stadt.', null, '1940-05/1940-06 1940-05 1940-06'],
    ['Im März ’45 war er sechs.', '1995-05-08', '1945-03'],
    ['Im Jänner 2020 und im Okt. 2021', null, '2020-01 2021-10'],
  ],
  counterExamples: ['Mai 12345 Stück', 'Im Marzahner Rathaus'],
  starts: [...MONTH_WORDS, ...MONTH_SHORT_WORDS, ...MONTH_ENGLISH_WORDS],
  pattern: `(?<month>${MONTH_ANY})(?:${YEAR_AFTER}|${LATER_YEAR})`,
  read(groups) {
    const { month = '', laterMonth = '', laterYear } = groups;
    const monthOf = monthNumber(month);
    if (monthOf === null) return null;
    const before = (monthNumber(laterMonth) ?? monthOf) < monthOf ? 1 : 0;
    const year =
      laterYear === undefined
        ? readYear(groups)
        : ({ kind: 'stated', year: Number(laterYear) - before } as const);
    return year && { kind: 'month', month: monthOf, year, which: null };
  },
};

/** „2023-09“; „2005-06“ may be two years, and is left alone */
export const isoMonth: DateRule = {
  name: 'iso-month',
  examples: [['Ausgabe 2023-09', null, '2023-09']],
  counterExamples: ['Kennung 2023-09-x'],
  starts: [LONG_NUMBER],
  next: () => '-',
  pattern: `(?<year>(?:1[6-9]|20)\\d\\d)-(?<month>0[1-9]|1[0-2])(?![./-])${END}`,
  read({ year = '', month = '' }, { text, start }) {
    if (/[\d.,/:-]/.test(text.charAt(start - 1)) || Number(month) > Number(year.slice(2))) return null;
    return { kind: 'stated', edtf: `${year}-${month}` };
  },
};

/** „05/2016“, „09.2023“: two digits and four */
export const numericMonth: DateRule = {
  name: 'numeric-month',
  examples: [
    ['Ausgabe 05/2016', null, '2016-05'],
    ['Stand: 09.2023', null, '2023-09'],
  ],
  counterExamples: ['Drucksache 17/2016', 'Az. 3 K 12.2023.4'],
  starts: [NUMBER],
  next: () => './',
  pattern: `(?<month>0[1-9]|1[0-2])[./](?<year>[12]\\d{3})(?![./-]?\\d)${END}`,
  read({ month, year }, { text, start }) {
    return /[\d.,/:-]/.test(text.charAt(start - 1)) ? null : { kind: 'stated', edtf: `${year}-${month}` };
  },
};

/** What may stand before a month that is meant as a month, not as a name: „im“, „bis“, „Anfang“, and adjectives between. */
const isCalled = standsBefore(
  `${BORDER}(?:im|ab|seit|bis|für|vom|zum|den|dem|des|der|anfang|mitte|ende|beginn|schon|erst|noch|monats?|spätestens|zwischen)(?:${GAP}(?:ganzen|gesamten|heißen|kalten|milden|frühen|späten|selben|gleichen|kommenden|nächsten|vergangenen))?${GAP}`,
);
const isBehindFrom = standsBefore(`${BORDER}von${SPACE}`);
/** „den August Bebel“ as well as „den August“ */
const isCalledName = standsBefore(`${BORDER}(?:den|dem|des|der|für|schon|erst|noch)${GAP}`);
/** „und“, „bis“, „/“ after another month */
const MONTH_LIST = new RegExp(
  `${BORDER}(${MONTH_WORDS.join('|')})(?:\\s?[/–-]\\s?|,\\s|\\s(?:und|bis|oder|sowie)\\s)$`,
  'iu',
);
/** „von Januar bis März“ */
const RANGE_AFTER = new RegExp(
  `^\\sbis\\s(?:Anfang\\s|Mitte\\s|Ende\\s)?(?:${MONTH_WORDS.join('|')})(?!\\p{L})`,
  'iu',
);
/** A second capitalised word after a month that is also a name: „von August Bebel“ */
const NAMES = /^(?:april|mai|märz|juni|juli|august|jänner|jenner)$/iu;

/** „im Juli“, „bis September“, „Mitte August“: a month without a year */
export const monthAlone: DateRule = {
  name: 'month-alone',
  examples: [
    ['Im Juli besuchte er die Messe.', '2023-09-06', '2023-07'],
    ['Mitte August war Schluss.', '2023-09-06', '2023-08'],
    ['Im Juli besuchte er die Messe.', '2023-09', '2023-07'],
    ['Die Wahl soll im März stattfinden.', '2023-09-06', '2024-03'],
    ['Von Januar bis März stieg er.', '2023-09-06', '2023-01/2023-03 2023-01 2023-03'],
    ['An jedem Montag im Oktober 1989 zogen sie los.', null, '1989-10'],
    ['Jeden Freitag im Juli spielte eine Band.', '2023-09-06', '2023-07'],
    ['Im Mai und Juni fiel kaum Regen.', '2023-09-06', '2023-05 2023-06'],
  ],
  counterExamples: [
    'Der Politiker Karl Mai widersprach.',
    'Inge Mai widersprach.',
    'Der Dichter August Stramm fiel.',
    'Der Schriftsteller März las.',
    'Ein Buch von Juli Zeh.',
    'Der Mai-Umzug fiel aus.',
    'Laut März ist das falsch.',
    'Jedes Jahr im Mai wird der Baum aufgestellt.',
    'Das Fest findet alle zwei Jahre im August statt.',
    'Alle Jahre wieder im Dezember',
  ],
  starts: MONTH_WORDS,
  pattern: `(?<month>${MONTH})(?!-[${LETTER}])`,
  read({ month = '' }, { text, start, end }) {
    const number = monthNumber(month);
    if (number === null || /^\p{Ll}/u.test(month)) return null;
    const opensRange = isBehindFrom(text, start) && RANGE_AFTER.test(after(text, end, 24));
    if (!opensRange && !isCalled(text, start)) {
      const listed = MONTH_LIST.exec(before(text, start))?.[1];
      if (listed === undefined || monthNumber(listed) === number) return null;
    }
    if (NAMES.test(month) && isCalledName(text, start) && /^\s\p{Lu}/u.test(after(text, end, 2))) return null;
    return { kind: 'month', month: number, year: null, which: null };
  },
};
