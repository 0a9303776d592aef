import { COUNTED_RANGE, NUMBERED, PLURAL_AFTER, UNIT_AFTER } from '../../german/numberedNouns.ts';
import { YEAR_WORDS, yearNumber } from '../../german/numerals.ts';
import {
  after,
  BORDER,
  before,
  END,
  ERA,
  GAP,
  LETTER,
  LINK,
  LINK_INITIALS,
  MAYBE_GAP,
  SPACE,
  standsBefore,
} from '../parts.ts';
import { type DateRule, LONG_NUMBER, NUMBER } from '../rule.ts';

/** „500 v. Chr.“, „44 vor Christus“, „9 n. Chr.“; also the first of „490 und 480 v. Chr.“, „490/489 v. Chr.“ */
export const yearOfEra: DateRule = {
  name: 'year-of-era',
  examples: [
    ['Um 500 v. Chr. entstand der Bund.', null, '-0499~'],
    ['Im Jahre 9 nach Christus siegte er.', null, '0009'],
    ['zwischen 490 und 480 v. Chr.', null, '-0489/-0479 -0489 -0479'],
  ],
  counterExamples: ['Seite 500 von Christa Wolf'],
  starts: [NUMBER, LONG_NUMBER],
  next: () => `nv${LINK_INITIALS}`,
  pattern: `(?<year>\\d{1,4})(?:${GAP}${ERA}|(?=${LINK}\\d{1,4}${GAP}(?<laterEra>v)(?:\\.|or)${MAYBE_GAP}Chr))`,
  read({ year, era, laterEra }, { text, start }) {
    if (/[\d.,:]/.test(text.charAt(start - 1))) return null;
    const number = Number(year);
    return {
      kind: 'year',
      year: { kind: 'stated', year: era === undefined && laterEra === undefined ? number : 1 - number },
    };
  },
};

/** „im Jahr 578“, „anno 1348“, „Jahre 2007“: any year after its name */
export const namedYear: DateRule = {
  name: 'named-year',
  examples: [
    ['Der im Jahr 578 verstorbene Abt', null, '0578'],
    ['Anno 1348 kam die Pest.', null, '1348'],
    ['Im Jahre 2007 war alles anders.', null, '2007'],
    ['Im Jahr 207 v. Chr. fiel er.', null, '-0206'],
    ['Ende der Jahre 1990 und 1991', null, '1990 1991'],
  ],
  counterExamples: ['Er wurde 85 Jahre alt.', 'In den Jahren der Not', 'Nach Jahren 12 Punkte'],
  starts: ['jahr', 'jahre', 'jahres', 'jahren', 'anno', 'jahrgang', 'wahljahr'],
  pattern: `(?:Jahr(?:es|en|e)?|anno)${GAP}(?:(?<ancient>\\d{1,4})(?:(?:[/–-]\\d{1,4})?${GAP}${ERA})|(?<year>\\d{3,4})(?![${LETTER}\\d]|[.,:]\\d))`,
  read({ year, ancient, era }) {
    const number = Number(year ?? ancient);
    return { kind: 'year', year: { kind: 'stated', year: era === undefined ? number : 1 - number } };
  },
};

/** „neunzehnhundertneunundachtzig“ */
export const yearInWords: DateRule = {
  name: 'year-in-words',
  examples: [['Es war neunzehnhundertneunundachtzig.', null, '1989']],
  counterExamples: ['neunzehnhundertneunundachtzig Euro'],
  starts: YEAR_WORDS,
  pattern: `(?<year>[${LETTER}]{8,60})`,
  read({ year = '' }, { text, end }) {
    const number = yearNumber(year);
    return number === null || /^\s\p{Lu}/u.test(after(text, end, 2))
      ? null
      : { kind: 'year', year: { kind: 'stated', year: number } };
  },
};

const isBehindApostrophe = standsBefore("(?:^|\\s)[’'‘]", 'u');

/** „’89“ after „im Herbst“, „Ende“ … */
export const shortYear: DateRule = {
  name: 'short-year',
  examples: [
    ['Schon seit ’68 wohnt er dort.', '1998-05-01', '1968'],
    ["Im Jahre '89 ahnte das niemand.", '1998-11-09', '1989'],
  ],
  counterExamples: ['5’30 Minuten'],
  starts: [NUMBER],
  pattern: `(?<year>\\d\\d)${END}`,
  read({ year }, { text, start }) {
    return isBehindApostrophe(text, start) &&
      /(?:seit|anno|ende|anfang|mitte|sommer|herbst|frühjahr|winter|von|bis|jahre?)\s[’'‘]$/iu.test(
        before(text, start, 14),
      )
      ? { kind: 'year', year: { kind: 'short', year: Number(year) } }
      : null;
  },
};

const isBehindDash = standsBefore(`[/–-]${SPACE}?`, 'u');

const ACT = 'verordnung|richtlinie|beschluss|entscheidung';
/** „Richtlinie 2003/88“: year and number of an act of the Union */
const isActNumber = standsBefore(`(?:${ACT})${SPACE}\\d{4}/`);

/** The second of „1914–18“, „1870/71“, „2010/15“; must follow the first. */
export const yearTail: DateRule = {
  name: 'year-tail',
  examples: [
    ['im Ersten Weltkrieg 1914–18', null, '1914/1918 1914 1918'],
    ['im Krieg 1870/71', null, '1870/1871 1870 1871'],
  ],
  counterExamples: ['Drucksache 2010/15-b', 'Telefon 1914-18-20'],
  starts: [NUMBER],
  pattern: `(?<tail>\\d\\d)(?![${LETTER}\\d]|[.,:/–-]\\d|-[${LETTER}])`,
  read({ tail = '' }, { text, start }) {
    if (!isBehindDash(text, start) || isActNumber(text, start)) return null;
    const head = /(?:^|[^\p{L}\d.,/–-])(?<century>1\d|20)(?<year>\d\d)\s?[/–-]\s?$/u.exec(
      before(text, start, 9),
    )?.groups;
    if (head?.['year'] === undefined || Number(tail) <= Number(head['year'])) return null;
    return { kind: 'year', year: { kind: 'stated', year: Number(`${head['century']}${tail}`) } };
  },
};

/** A preposition or mark that calls for a year, of any century. */
const isCalled = standsBefore(
  `${BORDER}(?:seit|ab|vor|nach|um|bis|von|zwischen|im|in|anfang|mitte|ende|und|oder|sommer|winter|herbst|frühjahr|frühling|jahre?|etwa|circa|ca\\.|anno|bereits|schon|erst|noch|dann|als|wo|er|sie|wurde|war|hatte)${GAP}`,
);
/** Marks around a year: „(1984)“, „*1950“, „1914–1918“ */
const isMarked = standsBefore(`[(/–\\-*†,;"“„«»:'’)]${SPACE}?`, 'u');
/** Words that count: „rund 2000“, „über 1990 Menschen“, page, price and law marks */
const isCounted = standsBefore(
  `${BORDER}(?:rund|über|unter|fast|knapp|etwa|mehr${GAP}als|weniger${GAP}als|insgesamt|jeweils|je|nur|mindestens|höchstens|maximal|ungefähr|gut|circa|ca\\.|auf|mit|einen${GAP}von|seite|s\\.|nr\\.|nummer|§|artikel|absatz|plz|tel\\.?|telefon|hausnummer|zimmer|raum|kanal|din|iso|en|pos\\.|platz|modell|typ|version)${GAP}`,
);
/** „auf 2021 verschoben“, „auf 2022 vertagt“; but „auf 2021 gestiegen“ */
const isPutOff = standsBefore(`${BORDER}auf${GAP}`);
const PUT_OFF =
  /^\s(?:\p{Ll}{2,12}\s){0,2}(?:zu\s)?(?:verschoben|vertagt|verlegt|verschieben|vertagen|verlegen|datiert|terminiert)(?!\p{L})/u;
const isNumbered = standsBefore(NUMBERED);

/** What makes the digits part of a number, code or telephone number: „2023-09-05“, „2010/15-b“ */
const PART_OF_CODE = /^(?:[/–-]\d{1,2}(?!\d)[-/.]?[\p{L}\d]|[/-]\d\d-|-\d{3}(?!\d))/u;
/** Names that end in a number. */
const isProduct = standsBefore(
  `${BORDER}(?:\\p{Lu}|Windows|Office|Airbus|Boeing|Agenda|Telefon|Fax|Euro|Mini|Porsche|Peugeot|Artikel|Drucksache|Aktenzeichen|Kennung|Az\\.)${SPACE}`,
  'u',
);
const opensSentence = standsBefore(`(?:^|[.!?]["“”»«)]?${GAP}|\\n)`, 'u');
/** „12.1985“, „§ 1985“; but not „am Montag, 1985“ or „… gewesen. 1985“ */
const isBehindMark = standsBefore(`[\\d.,:+§#]${SPACE}?`, 'u');
const isBehindStop = standsBefore(`(?:[,:]${SPACE}|\\p{Ll}{2}[.!?]["“”»«)]?${SPACE}{1,2})`, 'u');
const isPartOfWord = standsBefore('(?:[\\p{L}\\d]-|\\d/)', 'u');
/** „1939-1945“, but not the end of the number „1 2005-1984“ */
const isRange = standsBefore('(?<![\\d+-]\\s?)\\d{4}[-/]', 'u');
/** „Verordnung 1995/46“: year and number of an act of the Union */
const isAct = standsBefore(`(?:${ACT})${SPACE}`);
const isBehindWord = standsBefore(`\\p{L}${SPACE}`, 'u');
const isBehindSmall = standsBefore(`\\p{Ll}${SPACE}`, 'u');

/** A year by itself: „1985“, „(1984)“, „seit 2006“; four digits that nothing around them counts or measures */
export const bareYear: DateRule = {
  name: 'bare-year',
  examples: [
    ['Sie kam 1985 nach Wien.', null, '1985'],
    ['Seit 2006 gab es sechs Versuche.', null, '2006'],
    ['Der Film „Turm“ (1984) lief erneut.', null, '1984'],
    ['Zwischen 1933 und 1945 schwieg er.', null, '1933/1945 1933 1945'],
    ['Um 1985 zog er um.', null, '1985~'],
    ['Er starb wahrscheinlich 1943.', null, '1943?'],
    ['der Krieg (1939-1945)', null, '1939/1945 1939 1945'],
    ['Von 1926 bis 1995 stieg die Zahl.', null, '1926/1995 1926 1995'],
    ['Im Jahr 1990 und 1871', null, '1990 1871'],
    ['Im Winter 1777 und 1871', null, '1777-24 1871'],
    ['Die Spiele wurden auf 2021 verschoben, die Wahl ist auf 2022 vertagt.', null, '2021 2022'],
    ['Die Eröffnung wurde von 2011 auf 2012 verlegt.', null, '2011/2012 2011 2012'],
    ['Das „Landesfest 2013“ war gut besucht.', null, '2013'],
    ['„Das war 1984“, sagte sie.', null, '1984'],
    ['Der Roman „Turm“ von 1984 und die „Wahl im Jahr 2012“', null, '1984 2012'],
    ['Die Verordnung 1995 war neu, die Saison 1995/96 auch.', null, '1995 1995/1996 1995 1996'],
    ['Die Resolution 1718 (2006) gilt.', null, '2006'],
    ['Die Resolution kam 1998, die Linie fuhr 1920 zum ersten Mal.', null, '1998 1920'],
    ['Der Feldzug 1941, der Mauerfall 1989, seit der Einheit 1990', null, '1941 1989 1990'],
    ['Die Weltmeisterschaft 2006 und die Wahl 1998', null, '2006 1998'],
  ],
  counterExamples: [
    'Rund 2000 Menschen kamen.',
    'Das kostet 1990 Euro.',
    'Der Preis stieg auf 1999 Dollar.',
    'Windows 2000 ist alt.',
    'Telefon 1985 2023',
    'Siehe S. 1985 und Seite 2012.',
    'Der A 1985 fährt nicht.',
    'PLZ 1010 Wien',
    'Es stand 2012:1999.',
    'Version 2023.1 erschien.',
    '1.990 Stück',
    'Der Airbus A2000 und 2012-a',
    'Der Rat beschloss die UN-Resolution 1718.',
    'gemäß den Resolutionen 1718, 1874 und 2094',
    'Zimmer 1984 war frei, die Linie 1920 fuhr nicht.',
    'laut Paragraf 1906 und Artikel 1970',
    'auf der Normalspur von 1435 Millimetern',
    'Sie verteilten 1850 Wohnungen.',
    'Flug 1492 landete um 1435 Uhr.',
    'Gegen 14:35 Uhr und um 14.35 Uhr',
    'Das Bataillon 1941 zog ab.',
    'eine Hitze von 2000 bis 2100 Grad',
    'Der Roman „1984“ und der Film „Blade Runner 2049“',
    'Die Initiative „Berlin 2037“ warb um Stimmen.',
    'Die Zahl ist auf 2021 gestiegen.',
    'Rufnummer +43 1 2005-1984',
    'die Verordnung 1995/46 und die Richtlinie 2003/88',
  ],
  starts: [LONG_NUMBER],
  pattern: `(?<year>1\\d{3}|20\\d\\d)(?![${LETTER}\\d]|[.,:]\\d|-[${LETTER}])`,
  read({ year }, { text, start, end }) {
    const number = Number(year);
    if (isBehindMark(text, start) && !isBehindStop(text, start)) return null;
    if (isPartOfWord(text, start) && !isRange(text, start)) return null;
    if (text.charAt(end) === '/' && isAct(text, start)) return null;
    const rest = after(text, end, 30);
    const further = rest.replace(COUNTED_RANGE, '');
    if (
      UNIT_AFTER.test(rest) ||
      PLURAL_AFTER.test(rest) ||
      (further !== rest && UNIT_AFTER.test(further)) ||
      PART_OF_CODE.test(rest) ||
      (/^\s\d/.test(rest) && !/^\s\d{1,4}\sS(?:\.|eiten)/.test(rest))
    )
      return null;
    if (isNumbered(text, start)) return null;
    const meaning = { kind: 'year', year: { kind: 'stated', year: number } } as const;
    const round = number % 100 === 0;
    if (isCalled(text, start)) return round && isCounted(text, start) ? null : meaning;
    if (isPutOff(text, start) && PUT_OFF.test(rest)) return meaning;
    if (isCounted(text, start) || isProduct(text, start)) return null;
    if (isMarked(text, start)) return number >= 1400 && !round ? meaning : null;
    if (round) return null;
    if (opensSentence(text, start)) return number >= 1700 && number <= 2100 ? meaning : null;
    return isBehindWord(text, start) && number >= (isBehindSmall(text, start) ? 1100 : 1700) ? meaning : null;
  },
};
