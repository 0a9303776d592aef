import type { Unit } from '../meaning.ts';
import { before, END, GAP, MAYBE_GAP, readYear, YEAR_AFTER } from '../parts.ts';
import type { DateRule } from '../rule.ts';

/** „Ende des Jahres“, „Mitte der Woche“, „Beginn des Monats“: named by one of its parts, which the unit stands for */
export const partOfUnit: DateRule = {
  name: 'part-of-unit',
  examples: [
    ['Ende des Jahres soll es fertig sein.', '2023-09-06', '2023'],
    ['Anfang der Woche hieß es noch anders.', '2023-09-06', '2023-09-04/2023-09-10'],
    ['1861 begann der Krieg. Gegen Ende des Jahres wurde es ruhig.', null, '1861 1861'],
  ],
  counterExamples: ['Sportler des Jahres', 'am Ende des Tages zählt der Sieg'],
  starts: ['anfang', 'mitte', 'ende', 'beginn', 'laufe', 'verlauf', 'rest', 'schluss', 'lauf'],
  next: () => 'dej',
  pattern: `(?:Anfang|Mitte|Ende|Beginn|Laufe?|Verlauf|Rest|Schluss)${GAP}(?:(?<year>(?:des|eines)?${GAP}?Jahres)|(?<month>des${GAP}Monats)|(?<week>der${GAP}Woche))${END}(?!${MAYBE_GAP}\\d)`,
  read({ year, month }) {
    const unit: Unit = year !== undefined ? 'year' : month !== undefined ? 'month' : 'week';
    return { kind: 'shift', unit, amount: 0, from: 'sentence', rough: false };
  },
};

/** „Jahresende“, „zum Jahresbeginn 2020“, „Monatsende“, „Wochenmitte“ */
export const compoundPart: DateRule = {
  name: 'compound-part',
  examples: [
    ['Zum Jahresende schließt das Werk.', '2023-09-06', '2023'],
    ['Zum Jahresbeginn 2020 stieg der Preis.', null, '2020'],
    ['Bis Monatsende soll es fertig sein.', '2023-09-06', '2023-09'],
    ['Zu Wochenbeginn war es kühl.', '2023-09-06', '2023-09-04/2023-09-10'],
    ['Im März 2023 endete der Streit; der Vertrag läuft zum Jahresende aus.', '2024-04-06', '2023-03 2024'],
    ['Im März 2023 endete der Streit, der Vertrag lief zum Jahresende aus.', '2024-04-06', '2023-03 2023'],
  ],
  counterExamples: ['die Jahresendprämie', 'die Wochenmittelwerte', 'binnen Jahresfrist'],
  starts: [
    'jahresende',
    'jahresanfang',
    'jahresbeginn',
    'jahresmitte',
    'jahresschluss',
    'jahresausklang',
    'jahresauftakt',
    'monatsende',
    'monatsanfang',
    'monatsbeginn',
    'monatsmitte',
    'wochenanfang',
    'wochenbeginn',
    'wochenmitte',
  ],
  pattern: `(?:(?<ofYear>Jahres(?:ende|anfang|beginn|mitte|schluss|ausklang|auftakt))s?${YEAR_AFTER}?|(?<ofMonth>Monats(?:ende|anfang|beginn|mitte))s?|Wochen(?:anfang|beginn|mitte)s?)${END}`,
  read(groups) {
    const stated = readYear(groups);
    if (stated !== null) return { kind: 'year', year: stated };
    const { ofYear, ofMonth } = groups;
    const unit: Unit = ofYear !== undefined ? 'year' : ofMonth !== undefined ? 'month' : 'week';
    return { kind: 'shift', unit, amount: 0, from: 'sentence', rough: false };
  },
};

/** „am Wochenende“: the one the clause's tense points to */
export const weekend: DateRule = {
  name: 'weekend',
  examples: [
    ['Am Wochenende brannte es in der Halle.', '2023-09-06', '2023-09-02/2023-09-03'],
    ['Am Wochenende soll es regnen.', '2023-09-06', '2023-09-09/2023-09-10'],
  ],
  counterExamples: ['jedes Wochenende', 'an den Wochenenden', 'ein Wochenende lang'],
  starts: ['wochenende', 'wochenendes', 'wochenend'],
  pattern: `Wochenendes?${END}(?!-)`,
  read(_groups, { text, start }) {
    return /(?:^|[^a-zß-ɏ])(?:am|zum|vom|übers|über das|bis zum|des|dem|fürs|für das)\s{1,3}$/iu.test(
      before(text, start, 12),
    )
      ? { kind: 'weekend', next: false }
      : null;
  },
};

/** „zum Jahreswechsel 2019/20“, „zum Jahreswechsel“ */
export const turnOfYear: DateRule = {
  name: 'turn-of-year',
  examples: [
    ['Zum Jahreswechsel 2019/20 wurde gefeiert.', null, '2019-12-31/2020-01-01'],
    ['Zum Jahreswechsel 2019/2020 wurde gefeiert.', null, '2019-12-31/2020-01-01'],
    ['Zum Jahreswechsel steigen die Preise.', '2023-11-06', '2023-12-31/2024-01-01'],
    ['Zum Jahreswechsel stiegen die Preise.', '2024-02-06', '2023-12-31/2024-01-01'],
  ],
  counterExamples: ['jeder Jahreswechsel'],
  starts: ['jahreswechsel', 'jahreswende'],
  pattern: `Jahres(?:wechsels?|wende)(?:${GAP}(?:auf${GAP}(?<next>[12]\\d{3})|(?:(?:von${GAP})?(?<first>[12]\\d{3}))(?:${MAYBE_GAP}(?:/|–|-|auf|zu)${MAYBE_GAP}(?:\\d{4}|\\d{2}))?))?${END}`,
  read({ first, next }, { text, start }) {
    if (/(?:jede[rmn]?|alle)\s$/iu.test(before(text, start, 6))) return null;
    const year = first !== undefined ? Number(first) + 1 : next !== undefined ? Number(next) : null;
    return { kind: 'new-year', year: year === null ? null : { kind: 'stated', year } };
  },
};
