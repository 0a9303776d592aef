import { SHORT_GAP } from './gaps.ts';
import { LETTER } from './letters.ts';
import { WORK_NOUN_ENDINGS } from './workNouns.ts';

/** Words that make a day, weekday or year a part of a name: streets, groups, papers, works. */

/** „Straße des “, „Platz des “: what is named after the day that follows */
export const NAMED_AFTER = new RegExp(
  `(?:straße|strasse|platz|allee|brücke|park|stadion|ufer|promenade|damm|schule|universität|fabrik|werk|kaserne|siedlung)${SHORT_GAP}(?:des|der|vom)${SHORT_GAP}$`,
  'iu',
);

/** „Bewegung “, „Kulturpalast “ right before a day: nothing calls for a date there */
export const CALLED_BY_DAY = new RegExp(
  `(?:bewegung|brigaden?|kommando|gruppe|kulturpalast|stadion|universität|kombinat|partei|organisation|allianz|kollektiv|bündnis)${SHORT_GAP}$`,
  'iu',
);

/** „Bild am “, „Welt am “: papers that appear on Sundays */
const SUNDAY_PAPER = new RegExp(
  `(?:^|[^${LETTER}])(?:Bild|Welt|NZZ|Kurier|Presse|Zeitung|Tagblatt|Tageblatt|Anzeiger|Nachrichten|Post)${SHORT_GAP}am${SHORT_GAP}$`,
  'u',
);
const REPORTS_BEHIND = new RegExp(
  `^["“”»«]?,?\\s(?:berichtete?n?|meldete?n?|schreibt|schrieb|zitierte?|zufolge|kommentierte?)(?![${LETTER}])`,
  'u',
);
/** „sagte der Bild am “, „laut Welt am “ */
const CITED = new RegExp(
  `(?:laut|gegenüber|sagte|erklärte|interview|wie)(?:${SHORT_GAP}[${LETTER}]{1,12}){0,3}${SHORT_GAP}["„“»«]?[${LETTER}]{3,20}${SHORT_GAP}am${SHORT_GAP}$`,
  'iu',
);
const ENDS_QUOTATION = /^["“”»«‘’]/u;

/** Whether „Sonntag“ ends the name of a paper: „Bild am Sonntag“ in quotation marks or said of what it reports. */
export const isSundayPaper = (lead: string, rest: string): boolean =>
  SUNDAY_PAPER.test(lead) && (ENDS_QUOTATION.test(rest) || REPORTS_BEHIND.test(rest) || CITED.test(lead));

/** What stands before a date at the end of a quotation: the words of a name, or nothing */
const QUOTED = new RegExp(`["„“»«‚‘](?<words>(?:[A-ZÀ-Þ][${LETTER}.’-]{0,30}${SHORT_GAP}){0,4})$`, 'u');
const CALLS =
  /^(?:Am|Im|Ab|Bis|Seit|Vom|Um|In|An|Zum|Nach|Vor|Von|Gegen|Erst|Schon|Noch|Anfang|Mitte|Ende|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter)\s/u;

/** „1984“, „Blade Runner 2049“, „Der Freitag“: the words before the date, where the quotation is nothing but a name. */
export function nameInQuotes(lead: string, rest: string): string | null {
  if (!ENDS_QUOTATION.test(rest)) return null;
  const words = QUOTED.exec(lead)?.groups?.['words'];
  return words === undefined || CALLS.test(words) ? null : words;
}

/** „der Film „“, „die Initiative „“: a title follows, whatever year it ends with; „das „Landesfest 2013“ is of that year */
const OPENS_TITLE = new RegExp(
  `(?:${WORK_NOUN_ENDINGS.join('|')}|initiative|partei|bündnis|bewegung|strategie|programm|plan|projekt|kampagne)s?${SHORT_GAP}["„“»«‚‘]$`,
  'iu',
);

/** „1984“, „der Film ‚Blade Runner 2049‘“ */
export function isTitleInQuotes(lead: string, rest: string): boolean {
  const words = nameInQuotes(lead, rest);
  return words !== null && (words === '' || OPENS_TITLE.test(lead.slice(0, lead.length - words.length)));
}

/** „Der “, „Die “ before a day that is the title of a paper or a work */
export const isArticle = (words: string): boolean => /^(?:Der|Die|Das)?\s?$/u.test(words);

/** „Herr “, „Frau “, „Familie “: a surname follows */
export const CALLS_SURNAME = /(?:^|[^A-Za-zÀ-ɏ])(?:Herrn?|Frau|Familie|Ehepaar|Geschwister)\s$/u;
