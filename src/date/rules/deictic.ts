import { DEICTIC_WORDS, deixisOf } from '../../german/deixis.ts';
import { HOLIDAYS } from '../../german/holidays.ts';
import { monthNumber } from '../../german/months.ts';
import { SEASON_WORDS, seasonNumber } from '../../german/seasons.ts';
import { weekdayNumber } from '../../german/weekdays.ts';
import { DEICTIC, END, GAP, initialsOf, LETTER, MONTH, MONTH_INITIALS, WEEKDAY } from '../parts.ts';
import type { DateRule } from '../rule.ts';
import { unitNames } from '../unitNames.ts';

const UNITS = unitNames([
  ['Wochenendes?', 'weekend'],
  ['Woche', 'week'],
  ['Monate?s?', 'month'],
  ['Quartals?', 'quarter'],
  ['Halbjahr(?:es)?', 'half'],
  ['Jahr(?:es)?', 'year'],
  ['Jahrzehnts?', 'decade'],
  ['Dekade', 'decade'],
  ['Jahrhunderts?', 'century'],
  ['Jahrtausends?', 'millennium'],
]);

/** „vergangene Woche“, „im nächsten Jahr“, „diesen Monat“, „am vergangenen Wochenende“, „im selben Jahr“ */
export const deicticUnit: DateRule = {
  name: 'deictic-unit',
  examples: [
    ['Vergangene Woche trat er zurück.', '2023-09-06', '2023-08-28/2023-09-03'],
    ['Noch diesen Monat soll es losgehen.', '2023-09-06', '2023-09'],
    ['Im nächsten Jahr wird gewählt.', '2023-09-06', '2024'],
    ['Am vergangenen Wochenende brannte es.', '2023-09-06', '2023-09-02/2023-09-03'],
    ['Am kommenden Wochenende wird gefeiert.', '2023-09-06', '2023-09-09/2023-09-10'],
    ['1990 kam sie. Im selben Jahr ging er.', '2023-09-06', '1990 1990'],
    ['Diese Woche beginnt die Messe.', '2023-09-06', '2023-09-04/2023-09-10'],
    ['Im vorletzten Jahr war es wärmer.', '2023-09-06', '2021'],
    ['im vorigen Jahrhundert', '2023-09-06', '19XX'],
    ['Im laufenden Quartal sinkt der Umsatz.', '2023-09-06', '2023-35'],
  ],
  counterExamples: [
    'In den letzten Jahren stieg die Zahl.',
    'in den vergangenen Wochen',
    'Spieler des Jahres',
    'die nächste Wochenzeitung',
  ],
  starts: DEICTIC_WORDS,
  next: () => 'dhjkmqw',
  pattern: `(?<deixis>${DEICTIC})${GAP}(?:Kalender)?(?<unit>${UNITS.pattern})${END}(?!-)`,
  read({ deixis = '', unit = '' }) {
    const [pointed, unitName] = [deixisOf(deixis), UNITS.read(unit)];
    if (pointed === null || unitName === null) return null;
    if (unitName === 'weekend' && /^(?:kommend|bevorstehend)$/u.test(pointed.stem))
      return { kind: 'weekend', next: true };
    if (/^letzten$/iu.test(deixis) && /^Monate$/iu.test(unit)) return null;
    return { kind: 'shift', unit: unitName, amount: pointed.shift, from: pointed.from, rough: false };
  },
};

const DAY_PART = 'Tag(?:es|e)?|Morgens?|Vormittags?|Mittags?|Nachmittags?|Abends?|Nacht';

/** „am folgenden Tag“, „am nächsten Morgen“, „am selben Abend“, „an diesem Tag“, „am gestrigen Abend“ */
export const deicticDay: DateRule = {
  name: 'deictic-day',
  examples: [
    [
      'Am 5. Mai 1945 fiel die Brücke. Am folgenden Tag kapitulierte die Stadt.',
      null,
      '1945-05-05 1945-05-06',
    ],
    ['Am 5. Mai 1945 fiel die Brücke. Noch am selben Abend brannte es.', null, '1945-05-05 1945-05-05'],
    ['Am 5. Mai 1945 fiel die Brücke. An diesem Tag war er dort.', null, '1945-05-05 1945-05-05'],
    ['Am heutigen Tag beginnt die Messe.', '2023-09-06', '2023-09-06'],
  ],
  counterExamples: ['in diesen Tagen', 'am letzten Tag der Reise', 'in den nächsten Tagen'],
  starts: DEICTIC_WORDS,
  next: () => 'amntv',
  pattern: `(?<deixis>${DEICTIC})${GAP}(?<part>${DAY_PART})${END}(?!-)`,
  read({ deixis = '', part = '' }) {
    const pointed = deixisOf(deixis);
    if (pointed === null || pointed.shift < -1 || pointed.shift > 1) return null;
    const day = { kind: 'shift', unit: 'day', amount: pointed.shift, rough: false } as const;
    switch (pointed.stem) {
      case 'heutig':
      case 'gestrig':
      case 'morgig':
        return { ...day, from: 'reference' };
      case 'nächst':
      case 'dies':
      case 'folgend':
      case 'darauffolgend':
      case 'selb':
      case 'gleich':
      case 'desselb':
      case 'demselb':
      case 'derselb':
      case 'jen':
      case 'vorangegangen':
      case 'vorhergehend':
        return { ...day, from: 'focus' };
      default:
        return /^(?:Nacht|Abend)$/iu.test(part) && pointed.shift === -1
          ? { ...day, from: 'reference' }
          : null;
    }
  },
};

/** Events: what is „heutig“ otherwise may be of these times, „das heutige Polen“. */
const EVENT =
  '(?:sitzung|treffen|spiel|partie|konferenz|abstimmung|debatte|demonstration|kundgebung|veranstaltung|verhandlung|versammlung|feier|anhörung|gespräch|gipfel|erklärung|mitteilung|meldung|ausgabe|urteil|beschluss|entscheidung|rede|wahl|auftritt|termin|besuch|protokoll)';
const NO_EVENT = /(?:bei|gegen|schau)spiel|(?:aus|an|vor|un)(?:wahl|rede)/iu;
const OF_EVENT = new RegExp(`${EVENT}(?:e?s|en|n|e)?$`, 'iu');

/** „dem morgigen Treffen“, „der heutigen Sitzung“, „das gestrige Spiel“: the day is that of the event */
export const dayOfEvent: DateRule = {
  name: 'day-of-event',
  examples: [
    ['Vor dem morgigen Treffen schwieg der Minister.', '2023-09-06', '2023-09-07'],
    ['Nach dem gestrigen Spiel und der heutigen Ratssitzung', '2023-09-06', '2023-09-05 2023-09-06'],
  ],
  counterExamples: [
    'Im heutigen Polen und in der heutigen Zeit',
    'Die ewig Gestrigen',
    'Das heutige Rathaus',
    'Der heutige Wahlkreis ist kleiner, die heutige Auswahl ein Beispiel.',
    'die heutige Entscheidungsträgerin',
  ],
  starts: ['heutig', 'gestrig', 'morgig'].flatMap((stem) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending),
  ),
  pattern: `(?<deixis>(?:heut|gestr|morg)ig)e[nrsm]?(?=${GAP}(?<noun>[${LETTER}-]{3,40}))${END}`,
  read({ deixis = '', noun = '' }) {
    const pointed = deixisOf(`${deixis}e`);
    if (pointed === null || /^\p{Lu}/u.test(deixis) || !/^\p{Lu}/u.test(noun)) return null;
    if (!OF_EVENT.test(noun) || NO_EVENT.test(noun)) return null;
    return { kind: 'shift', unit: 'day', amount: pointed.shift, from: 'reference', rough: false };
  },
};

/** „vergangenen September“, „kommenden Mai“, „in diesem Juli“ */
export const deicticMonth: DateRule = {
  name: 'deictic-month',
  examples: [
    ['Im vergangenen September trafen sie sich.', '2024-06-18', '2023-09'],
    ['Im kommenden Mai wird gewählt.', '2023-09-06', '2024-05'],
    ['In diesem Juli fiel kaum Regen.', '2023-09-06', '2023-07'],
  ],
  counterExamples: ['Der vergangene Maiumzug war nass.'],
  starts: DEICTIC_WORDS,
  next: () => MONTH_INITIALS,
  pattern: `(?<deixis>${DEICTIC})${GAP}(?<month>${MONTH})(?!-)`,
  read({ deixis = '', month = '' }) {
    const [which, number] = [deixisOf(deixis), monthNumber(month)];
    return which && number !== null ? { kind: 'month', month: number, year: null, which } : null;
  },
};

/** „vergangenen Sommer“, „in diesem Winter“, „im kommenden Frühjahr“ */
export const deicticSeason: DateRule = {
  name: 'deictic-season',
  examples: [
    ['Im vergangenen Herbst stieg der Preis.', '2024-06-18', '2023-23'],
    ['In diesem Sommer verreisen weniger.', '2023-07-11', '2023-22'],
    ['Im kommenden Frühjahr wird gebaut.', '2023-09-06', '2024-21'],
    ['Nach diesem strengen Winter war das Holz knapp.', '2014-03-13', '2013-24'],
  ],
  counterExamples: ['die kommende Sommersaison'],
  starts: DEICTIC_WORDS,
  pattern: `(?<deixis>${DEICTIC})${GAP}(?:[${LETTER}]{3,20}e[nsrm]?${GAP})?(?<season>(?:${SEASON_WORDS.join('|')})s?)${END}(?!-)`,
  read({ deixis = '', season = '' }) {
    const [which, number] = [deixisOf(deixis), seasonNumber(season)];
    return which && number !== null ? { kind: 'season', season: number, year: null, which } : null;
  },
};

const PART_OF_DAY = '(?:morgen|vormittag|mittag|nachmittag|abend|nacht|früh)?s?';

/** „vergangenen Samstag“, „am kommenden Montag“, „an diesem Donnerstag“, „am heutigen Samstag“ */
export const deicticWeekday: DateRule = {
  name: 'deictic-weekday',
  examples: [
    ['Am vergangenen Samstag brannte es.', '2023-09-06', '2023-09-02'],
    ['Am kommenden Montag tagt der Rat.', '2023-09-06', '2023-09-11'],
    ['Am heutigen Mittwoch beginnt die Messe.', '2023-09-06', '2023-09-06'],
    ['Am gestrigen Dienstag tagte der Rat.', '2023-09-06', '2023-09-05'],
  ],
  counterExamples: ['an den folgenden Montagen'],
  starts: DEICTIC_WORDS,
  next: () => 'dfms',
  pattern: `(?<deixis>${DEICTIC})${GAP}(?<weekday>${WEEKDAY})${PART_OF_DAY}${END}(?!-)`,
  read({ deixis = '', weekday = '' }) {
    const [which, number] = [deixisOf(deixis), weekdayNumber(weekday)];
    if (which === null || number === null) return null;
    if (/^(?:heut|gestr|morg)ig$/u.test(which.stem))
      return { kind: 'shift', unit: 'day', amount: which.shift, from: 'reference', rough: false };
    return { kind: 'weekday', weekday: number, which, week: null };
  },
};

const HOLIDAY_NAMES = HOLIDAYS.flatMap(([, ...names]) => names).sort((a, b) => b.length - a.length);
const HOLIDAY_INITIALS = initialsOf(HOLIDAY_NAMES);

/** „an diesem Ostersonntag“, „vergangene Weihnachten“ */
export const deicticHoliday: DateRule = {
  name: 'deictic-holiday',
  examples: [['Am vergangenen Ostersonntag blieb es ruhig.', '2023-09-06', '2023-04-09']],
  counterExamples: ['zu dieser Weihnachtszeit'],
  starts: DEICTIC_WORDS,
  next: () => HOLIDAY_INITIALS,
  pattern: `(?<deixis>${DEICTIC})${GAP}(?<name>${HOLIDAY_NAMES.join('|')})${END}`,
  read({ deixis = '', name = '' }) {
    const which = deixisOf(deixis);
    return which && { kind: 'holiday', name: name.toLowerCase(), year: null, which };
  },
};
