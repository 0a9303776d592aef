import { DECADE_STEMS } from '../../german/decades.ts';
import { after, before, END, GAP, LINK, MAYBE_GAP } from '../parts.ts';
import { type DateRule, LONG_NUMBER, NUMBER } from '../rule.ts';

const JAHRE = `(?:[-${'–'}]?${MAYBE_GAP}Jahren?|n)${END}`;

/** „1990er Jahre“, „90er-Jahren“, „Ende der 1980er“: short ones only with „Jahre“ or after „Ende der“, „den“ */
export const decadeInDigits: DateRule = {
  name: 'decade-in-digits',
  examples: [
    ['In den 1990er Jahren zog sie um.', null, '199X'],
    ['In den 90er-Jahren zog sie um.', '2023-09-06', '199X'],
    ['In den Nullerjahren und den 00er-Jahren', '2023-09-06', '200X 200X'],
    ['Ende der 1980er kam der Wechsel.', null, '198X'],
    ['Mitte der 80er war er weg.', '2023-09-06', '198X'],
    ['in den 20er Jahren des 19. Jahrhunderts', null, '182X'],
  ],
  counterExamples: ['Die 90er fährt nicht mehr.', 'Mit dem 90er Bus', 'ein 50er Pack', 'die 15er-Gruppe'],
  starts: [NUMBER, LONG_NUMBER],
  next: () => 'e-',
  pattern: `(?<decade>[12]\\d\\d0|\\d0)${'-?'}er(?<years>${JAHRE})?(?:${GAP}des${GAP}(?<century>\\d{1,2})\\.${GAP}(?:Jahrhunderts|Jh\\.?))?${END}`,
  read({ decade = '', years, century }, { text, start, end }) {
    const number = Number(decade);
    if (decade.length === 4) return { kind: 'stated', edtf: `${decade.slice(0, 3)}X` };
    if (century !== undefined)
      return { kind: 'stated', edtf: `${Number(century) - 1}${decade.charAt(0)}X`.padStart(4, '0') };
    const called = /(?:anfang|mitte|ende|beginn|frühen|späten|seit|in)\s(?:der|den)\s$/iu.test(
      before(text, start, 16),
    );
    const counted = /^\s?\p{Lu}/u.test(after(text, end, 2));
    return years !== undefined || (called && !counted) ? { kind: 'decade', decade: number } : null;
  },
};

/** „in den Neunzigern“, but not of how old somebody is */
const CALLED = /(?:^|[^a-zß-ɏ])in\sden\s$/iu;
const AGED =
  /(?:ist|bin|sind|war|waren|sei|mann|frau|dame|herr|person|paar|leute|patient|patientin|schon|bereits|noch|anfang|mitte|ende|,)\sin\sden\s$/iu;

const STEMS = DECADE_STEMS.map(([stem]) => stem).join('|');

/** „neunziger Jahre“, „Siebzigerjahre“, „den frühen Achtzigern“ */
export const decadeInWords: DateRule = {
  name: 'decade-in-words',
  examples: [
    ['In den neunziger Jahren zog sie um.', '2023-09-06', '199X'],
    ['in den sechziger und siebziger Jahren', '2023-09-06', '196X 197X'],
    ['Anfang der Siebzigerjahre', '2023-09-06', '197X'],
    ['In den Neunzigern wuchs die Stadt.', '2023-09-06', '199X'],
    ['In den Zwanzigerjahren wuchs die Stadt.', '2023-09-06', '192X'],
    ['In den Zwanzigerjahren wird es wärmer werden.', '2023-09-06', '202X'],
    ['seit den frühen Achtzigern', '1999-09-06', '198X'],
  ],
  counterExamples: ['Der Sechziger verlor.', 'Er ist in den Fünfzigern.', 'Ein Mann Mitte der Vierziger'],
  starts: DECADE_STEMS.flatMap(([stem]) => [stem, `${stem}n`, `${stem}jahre`, `${stem}jahren`]),
  pattern: `(?<stem>${STEMS})(?:(?<years>-?${MAYBE_GAP}Jahren?${END})|(?=${LINK}(?:${STEMS})-?${MAYBE_GAP}(?<laterYears>Jahre))|)(?<plural>n)?(?:${GAP}des${GAP}(?<century>\\d{1,2})\\.${GAP}(?:Jahrhunderts|Jh\\.?))?${END}`,
  read({ stem = '', years, laterYears, century, plural }, { text, start }) {
    const decade = DECADE_STEMS.find(([name]) => name === stem.toLowerCase())?.[1];
    if (decade === undefined) return null;
    if (century !== undefined)
      return { kind: 'stated', edtf: `${Number(century) - 1}${decade / 10}X`.padStart(4, '0') };
    if (
      years === undefined &&
      laterYears === undefined &&
      !/(?:frühen|späten|seit den|ende der|anfang der)\s$/iu.test(before(text, start, 14)) &&
      !(plural !== undefined && CALLED.test(before(text, start, 40)) && !AGED.test(before(text, start, 40)))
    )
      return null;
    return { kind: 'decade', decade };
  },
};
