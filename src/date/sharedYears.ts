import { dayNumber, isCalendarDay } from './calendar.ts';
import { edtfDay, edtfInterval, edtfMonth } from './edtf.ts';
import { isRange } from './joinRanges.ts';
import type { Match } from './matchRules.ts';
import type { Meaning } from './meaning.ts';
import { widen } from './qualify.ts';
import { recurring } from './resolve/recurring.ts';
import type { Yearly } from './resolve/yearly.ts';
import { NO_SUCH_DAY, type Scene } from './scene.ts';

type Dated = Extract<Meaning, { kind: 'day' | 'month' }>;

/**
 * Days and months that share one year: the ends of a range („vom 27. Dezember bis 3. Januar“), the days of one month
 * („vom 5. bis 7. und am 12. November“). A year ends between two of them where the later is earlier in the calendar.
 */
export interface YearGroup {
  members: readonly Dated[];
  /** years of the members behind that of the first */
  offsets: readonly number[];
  /** the year of the first; why it is not known; null before it was asked for */
  year: number | { open: string } | null;
}

/** More members are taken for several groups, so that no list costs more than its length. */
const MOST = 12;

const isDated = ({ kind }: Meaning): boolean => kind === 'day' || kind === 'month';

/** A day or month that may take its year from another: no weekday tells it, and it is not „vergangenen Mai“. */
function dated({ meaning }: Match): Dated | null {
  if (!isDated(meaning)) return null;
  const own = meaning as Dated;
  if (own.month < 1 || own.month > 12 || (own.year !== null && own.year.kind !== 'stated')) return null;
  if (own.kind === 'month') return own.which === null ? own : null;
  return own.weekday === null && isCalendarDay(2000, own.month, own.day) ? own : null;
}

/** Whether the second goes on from the first. */
function isLinked(text: string, first: Match, second: Match): boolean {
  if (first.rule === 'shared-month') return true;
  return (
    second.start - first.end <= 30 && isRange(text, first, { ...second, start: widen(text, second.start) })
  );
}

/** Where in the year it lies; of a month and a day in it neither is before the other. */
const isBefore = (one: Dated, other: Dated): boolean =>
  one.month < other.month ||
  (one.month === other.month && one.kind === 'day' && other.kind === 'day' && one.day < other.day);

function groupOf(members: readonly Dated[]): YearGroup {
  let offset = 0;
  const offsets = members.map((member, position) => {
    const last = members[position - 1];
    if (last !== undefined && isBefore(member, last)) offset++;
    return offset;
  });
  const known = members.findIndex(({ year }) => year !== null);
  const year = members[known]?.year;
  return { members, offsets, year: year?.kind === 'stated' ? year.year - (offsets[known] ?? 0) : null };
}

/** The groups among the expressions of a text, under each of their members that states no year. */
export function findYearGroups(text: string, matches: readonly Match[]): Map<Match, YearGroup> {
  const groups = new Map<Match, YearGroup>();
  for (let position = 0; position + 1 < matches.length; position++) {
    const chain: Match[] = [];
    const members: Dated[] = [];
    for (let at = position; at < matches.length && at < position + MOST; at++) {
      const match = matches[at];
      const member = match && dated(match);
      const last = chain.at(-1);
      if (match === undefined || member === null || member === undefined) break;
      if (last !== undefined && !isLinked(text, last, match)) break;
      chain.push(match);
      members.push(member);
    }
    const stated = members.filter(({ year }) => year !== null).length;
    if (members.length < 2) continue;
    position += members.length - 1;
    const group = groupOf(members);
    if (stated > 1 || (group.offsets.at(-1) ?? 0) > 1) continue;
    chain.forEach((match, at) => {
      if (members[at]?.year === null) groups.set(match, group);
    });
  }
  return groups;
}

const edtfIn = (member: Dated, year: number): string | null => {
  if (member.kind === 'month') return edtfMonth(year, member.month);
  return isCalendarDay(year, member.month, member.day)
    ? edtfDay(dayNumber(year, member.month, member.day))
    : null;
};

/** From the first to the last of the group, where the first lies in a given year. */
const spanOf =
  ({ members, offsets }: YearGroup): Yearly =>
  (year) => {
    const [first, last] = [members[0], members.at(-1)];
    const from = first && edtfIn(first, year);
    const to = last && edtfIn(last, year + (offsets.at(-1) ?? 0));
    return from && to ? edtfInterval(from, to) : null;
  };

/** What a member means in the year that its group has, or why that is not known. The first that asks settles it for all. */
export function inGroup(match: Match, group: YearGroup, scene: Scene): Meaning | { open: string } {
  if (group.year === null) {
    const span = recurring(spanOf(group), null, scene);
    const year = span && 'edtf' in span ? /^\d{4}/.exec(span.edtf)?.[0] : undefined;
    group.year = year !== undefined ? Number(year) : span && 'open' in span ? span : { open: NO_SUCH_DAY };
  }
  if (typeof group.year === 'object') return group.year;
  const at = group.members.indexOf(match.meaning as Dated);
  const member = group.members[at];
  const year = group.year + (group.offsets[at] ?? 0);
  return member === undefined ? match.meaning : { ...member, year: { kind: 'stated', year } };
}
