import type { PersonAuthority } from '../../knowledge/authority.ts';
import type { NameSpan } from '../nameSpan.ts';
import { spanMarks } from '../spans/spanMarks.ts';
import { spanOf } from '../spans/spansOfLabels.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

/** An office that names somebody without the name: „der Kremlchef“. */
export interface OfficeMention {
  readonly span: NameSpan;
  readonly person: PersonAuthority;
  /** the office in the nominative */
  readonly role: string;
}

/** A title of an editor's record, cut into words without their endings. */
export interface Title {
  readonly stems: readonly string[];
  readonly wording: string;
  readonly person: PersonAuthority;
}

const ENDING = /^(?:e[nmrs]?|s|n)?$/;
/** „der frühere Kremlchef“, „ein Kremlchef“ is somebody else, or nobody. */
const ANOTHER =
  /^(?:ex|früher|ehemalig|einstig|damalig|vormalig|künftig|neu|nächst|designiert|ein|kein|jed)/iu;
const isRank = anyOf('office', 'officeCompound', 'title');

/** The titles of the records by the words that can begin them. */
export function titlesByWord(people: readonly PersonAuthority[]): WordMemo<readonly Title[]> {
  const titles = people.flatMap((person) =>
    person.titles.map((wording) => ({
      stems: wording
        .split(' ')
        .map((word) => (/^\p{Ll}/u.test(word) ? word.replace(/e[nmrs]?$/u, '') : word)),
      wording,
      person,
    })),
  );
  return new WordMemo((info) => {
    const begun = titles.filter(({ stems: [first = ''] }) => isForm(info, first));
    return begun.length === 0 ? null : begun;
  });
}

/**
 * Finds offices that stand alone for their holder. Only where it is certain: one record alone lists the words among its
 * `titles` and holds an office on the article's day; no name stands with them, and no „former“ before them.
 */
export function findOfficesAlone(
  spans: readonly NameSpan[],
  context: Context,
  titles: WordMemo<readonly Title[]>,
  day: string | null,
): OfficeMention[] {
  if (day === null) return [];
  const { infos, numbers, reader } = context;
  const begins = titles.places(numbers, reader);
  if (begins.length === 0) return [];
  const taken = spanMarks(spans, context);
  const found: OfficeMention[] = [];
  let past = 0;
  for (const at of begins) {
    if (at < past) continue;
    const first = theOne(titles.of(numbers[at] ?? 0, reader) ?? [], at, infos, day);
    if (first === null) continue;
    const to = at + first.stems.length;
    if (ANOTHER.test(infoAt(infos, at - 1)?.word ?? '')) continue;
    // „Kremlchef Putin“, „Kremlchef Wladimir Putin“: the role of a name
    const behind = infos[to];
    if (behind !== undefined && (taken[to] === 1 || behind.capital || isRank(behind))) continue;
    // the mention is the office alone: „nordkoreanischer“ and „Nordkoreas“ speak of the country
    let office = at;
    while (office < to && (taken[office] === 1 || !infos[office]?.capital)) office++;
    if (office === to) continue;
    const span = spanOf(context, office, office + 1, 'person');
    found.push({ span, person: first.person, role: first.wording });
    past = to;
  }
  return found;
}

/** The title that stands at a token, if all that stand there are one person's on that day; null for none. */
function theOne(begun: readonly Title[], at: number, infos: readonly WordInfo[], day: string): Title | null {
  let first: Title | null = null;
  for (const title of begun) {
    if (!stands(title.stems, at, infos) || !holds(title.person, title.wording, day)) continue;
    if (first === null) first = title;
    else if (first.person !== title.person) return null;
  }
  return first;
}

const isForm = ({ word }: WordInfo, stem: string): boolean =>
  word.startsWith(stem) && ENDING.test(word.slice(stem.length));

const stands = (stems: readonly string[], at: number, infos: readonly WordInfo[]): boolean =>
  stems.every((stem, i) => {
    const info = infos[at + i];
    return info !== undefined && isForm(info, stem);
  });

/**
 * Whether the person held the office of the title on the day without doubt: the office worded alike, else the last one
 * listed. „Kremlchef“ is the president, not the prime minister that he was between.
 */
function holds({ offices }: PersonAuthority, title: string, day: string): boolean {
  const meant = offices.some(({ office }) => office === title) ? title : offices.at(-1)?.office;
  return offices.some(
    ({ office, from, to }) =>
      office === meant && from !== undefined && hasBegun(day, from) && (to === undefined || goesOn(day, to)),
  );
}

const plain = (edtf: string): string => edtf.replace(/[~?%]$/, '');
const hasBegun = (day: string, from: string): boolean => day.slice(0, plain(from).length) >= plain(from);
/** A day of the last month counts, a year that the office ended in does not. */
const goesOn = (day: string, to: string): boolean => {
  const end = plain(to);
  return day.slice(0, end.length) <= end && !(day.length < end.length && end.startsWith(day));
};
