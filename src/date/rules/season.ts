import { SEASON_WORDS, seasonNumber } from '../../german/seasons.ts';
import { BORDER, END, GAP, LETTER, readYear, standsBefore, YEAR_AFTER, YEAR_DIGITS } from '../parts.ts';
import type { DateRule } from '../rule.ts';

const SEASON = `(?:${[...SEASON_WORDS].sort((a, b) => b.length - a.length).join('|')})s?${END}`;

/** „Herbst 2023“, „Sommer des Jahres 2005“, „Frühjahr ’89“, „Winter 2019/20“ */
export const seasonYear: DateRule = {
  name: 'season-year',
  examples: [
    ['Im Herbst 2023 kam der Umschwung.', null, '2023-23'],
    ['Im Winter 2019/20 fiel kaum Schnee.', null, '2019-24'],
    ['Im Sommer des Jahres 2005 war er dort.', null, '2005-22'],
    ['Im Frühjahr vergangenen Jahres begann der Umbau.', '2023-09-06', '2022-21'],
  ],
  counterExamples: ['Sommer 12 Tage', 'Der Sommer-Schlussverkauf'],
  starts: SEASON_WORDS,
  pattern: `(?<season>${SEASON})(?:${GAP}(?<winter>[12]\\d{3})${'\\s?[/–-]\\s?'}(?:[12]\\d)?\\d\\d${END}|${YEAR_AFTER}|(?=(?:/|${GAP}(?:und|bis)${GAP})${SEASON}${GAP}(?<laterYear>${YEAR_DIGITS})))`,
  read(groups) {
    const { season = '', winter, laterYear } = groups;
    const number = seasonNumber(season);
    if (number === null) return null;
    const stated = winter ?? laterYear;
    const year =
      stated === undefined ? readYear(groups) : ({ kind: 'stated', year: Number(stated) } as const);
    return { kind: 'season', season: number, year, which: null };
  },
};

const isCalled = standsBefore(
  `${BORDER}(?:im|ab|seit|bis|vom|zum|zu|anfang|mitte|ende|beginn|für${GAP}das|das${GAP}ganze|den|dem|des)(?:${GAP}(?:ganzen|gesamten|heißen|kalten|milden|frühen|späten|harten|strengen))?${GAP}`,
);
const isPlain = standsBefore(`${BORDER}(?:den|des|dem)${GAP}`);
const isMeant = standsBefore(`für${GAP}den${GAP}`);

/** „im Herbst“: a season without a year */
export const seasonAlone: DateRule = {
  name: 'season-alone',
  examples: [
    ['Im Frühjahr wurde das Werk geschlossen.', '2023-09-06', '2023-21'],
    ['Die Wahl soll im Herbst stattfinden.', '2023-08-06', '2023-23'],
    [
      '„Wir brauchen sie heute, nicht erst im Herbst“, sagte die Ministerin.',
      '2024-07-12',
      '2024-07-12 2024-23',
    ],
    ['Den ganzen Sommer über blieb er dort.', '2023-09-06', '2023-22'],
  ],
  counterExamples: [
    'Die Sprecherin Anna Sommer lehnte ab.',
    'Herr Winter kam.',
    'Das Gedicht heißt Herbst.',
    'Monika Herbst schwieg.',
  ],
  starts: SEASON_WORDS,
  pattern: `(?<season>${SEASON})(?!-[${LETTER}])`,
  read({ season = '' }, { text, start }) {
    const number = seasonNumber(season);
    if (
      number === null ||
      /^\p{Ll}/u.test(season) ||
      !isCalled(text, start) ||
      (isPlain(text, start) && !isMeant(text, start))
    )
      return null;
    return { kind: 'season', season: number, year: null, which: null };
  },
};
