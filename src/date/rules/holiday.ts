import { HOLIDAYS } from '../../german/holidays.ts';
import { before, END, LETTER, readYear, YEAR_AFTER } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

const NAMES = HOLIDAYS.flatMap(([, ...names]) => names).sort((a, b) => b.length - a.length);
/** First word of each name, as the scan cuts words: letters only. */
const FIRST_WORDS = [...new Set(NAMES.map((name) => /^\p{L}+/u.exec(name)?.[0] ?? NUMBER))];
/** Names that are also something else: they need „an“, „zu“, „nach“ … before them. */
const AMBIGUOUS =
  /^(?:auffahrt|martini|nikolo|karneval|fastnacht|ostern|pfingsten|weihnachten|silvester|neujahr|himmelfahrt|halloween|sankt martin|muttertag|vatertag|erntedank|fronleichnam|allerheiligen)$/iu;
const CALL =
  /(?:^|[^a-zß-ɏ])(?:an|am|zu|zum|vor|nach|bis|ab|seit|über|um|vorigen|letzten|von|auf|für|und|oder|ist|war|feiern|feiert|feierte|noch vor|kurz vor|rechtzeitig zu|dem|der|das|den)\s{1,3}$/iu;

/** „Ostermontag“, „Pfingsten 2020“, „Tag der Deutschen Einheit“, „1. Advent“, „Heiligabend“ */
export const holiday: DateRule = {
  name: 'holiday',
  examples: [
    ['Am Ostermontag 2024 blieb alles zu.', null, '2024-04-01'],
    ['An Pfingsten 2020 blieb alles zu.', null, '2020-05-31'],
    ['Am 1. Advent 2023 brennt die erste Kerze.', null, '2023-12-03'],
    ['Am Tag der Deutschen Einheit wird gefeiert.', '2023-09-06', '2023-10-03'],
    ['Am Reformationstag 2017 war frei.', null, '2017-10-31'],
    ['An Heiligabend wird das Werk schließen.', '2023-09-06', '2023-12-24'],
    ['Am Buß- und Bettag 2023', null, '2023-11-22'],
    ['Am Muttertag 2024', null, '2024-05-12'],
    ['Am Rosenmontag zogen sie durch die Stadt.', '2023-03-06', '2023-02-20'],
  ],
  counterExamples: [
    'Sie aßen Martini-Eis.',
    'Familie Neujahr kam.',
    'Die Auffahrt war gesperrt.',
    'Osterhase',
    'jedes Jahr an Weihnachten',
  ],
  starts: FIRST_WORDS,
  next: (start) => (start === NUMBER ? '.' : null),
  pattern: `(?<name>${NAMES.map((name) => name.replace(/[.]/g, '\\.').replace(/ /g, '\\s')).join('|')})s?${END}(?!-[${LETTER}])${YEAR_AFTER}?`,
  read(groups, { text, start }) {
    const name = (groups['name'] ?? '').toLowerCase().replace(/\s/g, ' ');
    const year = readYear(groups);
    const lead = before(text, start);
    if (
      /(?:^|[^a-zß-ɏ])(?:jede[rsmn]?(?:\sJahr)?|alljährlich|stets|immer)\s(?:an|am|zu|zum)?\s?$/iu.test(lead)
    )
      return null;
    if (AMBIGUOUS.test(name) && year === null && !CALL.test(lead)) return null;
    if (/^auffahrt$|^martini$/u.test(name) && !/(?:^|[^a-zß-ɏ])(?:an|zu|nach|vor)\s$/iu.test(lead))
      return null;
    return { kind: 'holiday', name, year, which: null };
  },
};
