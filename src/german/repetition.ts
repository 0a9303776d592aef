import { DAY_PART_WORDS } from './dayParts.ts';
import { SHORT_GAP } from './gaps.ts';
import { LETTER } from './letters.ts';
import { MONTH_WORDS } from './months.ts';
import { WEEKDAY_WORDS } from './weekdays.ts';

/** Words that make a day, month or season come back: „jeden Mittwoch und Samstag“, „alle zwei Jahre im August“. */

const BORDER = `(?:^|[^${LETTER}-])`;
const PART = `(?:(?:${DAY_PART_WORDS.join('|')})s?)?`;
const DAY = `(?:${WEEKDAY_WORDS.join('|')})${PART}`;
const MONTH = `(?:${MONTH_WORDS.join('|')})`;
const ORDINAL =
  '(?:\\d{1,2}\\.|erste[nrs]?|zweite[nrs]?|dritte[nrs]?|vierte[nrs]?|letzte[nrs]?|vorletzte[nrs]?|andere[nrs]?|[a-zß-ɏ]{3,20}en)';
const AND = '(?:,|\\sund|\\soder|\\ssowie|\\sbis)';
const EVERY = 'jede[rnms]?';

/** „jeden ersten und dritten “, „jedem Montag, Mittwoch und “: what follows is no one day. */
export const EVERY_DAY = new RegExp(
  `${BORDER}(?:(?:${EVERY}|alle)|(?:immer|stets|jeweils)${SHORT_GAP}am)${SHORT_GAP}(?:(?:${ORDINAL}|${DAY})(?:${AND})?${SHORT_GAP}){0,8}$`,
  'iu',
);

/** „jeden 1. Mai und “, „jeden “ before a day of the year, a month or a season */
export const EVERY_DATE = new RegExp(
  `${BORDER}${EVERY}${SHORT_GAP}(?:(?:${ORDINAL}(?:${SHORT_GAP}${MONTH})?|${MONTH})${AND}${SHORT_GAP}){0,4}$`,
  'iu',
);

const NUMBER = '(?:\\d{1,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwanzig|paar|Jahr)';
const YEARLY = `(?:jedes${SHORT_GAP}Jahr|alle${SHORT_GAP}(?:${NUMBER}${SHORT_GAP})?Jahre|alljährlich|jährlich|Jahr${SHORT_GAP}für${SHORT_GAP}Jahr)`;
/** What stands between „jedes Jahr“ and the date: a verb or adverb, prepositions, articles, another date; no „stattfindende“ */
const BETWEEN = `(?:(?:am|im|an|in|zu|zum|vom|von|bis|ab|um|der|den|dem|das|und|oder|Anfang|Mitte|Ende|Beginn|wieder|auch|schon|${DAY}|${MONTH}|\\d{1,2}\\.)(?:,)?${SHORT_GAP}){0,8}`;
/** „jedes Jahr wird “, „alljährlich kommen hier “ */
const VERB = `(?:(?!und\\s|oder\\s|sondern\\s)[a-zß-ɏ]{2,20}(?<!ende|ende[nrsm])${SHORT_GAP}){0,2}`;

/** „Jedes Jahr im “, „alle zwei Jahre am “, „Alljährlich wird im “; but „wie jedes Jahr am 3. Mai“ */
export const EVERY_YEAR = new RegExp(`${BORDER}(?<!wie\\s)${YEARLY}${SHORT_GAP}${VERB}${BETWEEN}$`, 'iu');

/** „am 6. Dezember jeden Jahres“, „im August alle zwei Jahre“ */
export const EVERY_YEAR_AFTER = new RegExp(
  `^\\s(?:(?:eines${SHORT_GAP})?jede[ns]${SHORT_GAP}Jahre?s?|alle${SHORT_GAP}(?:${NUMBER}${SHORT_GAP})?Jahre|alljährlich)(?![${LETTER}])`,
  'iu',
);
