/** A word or a phrase to look for; `exact`: a word in quotation marks, in its own forms but no other reading. */
export interface Term {
  kind: 'word' | 'phrase' | 'exact';
  text: string;
}

/** Something every hit must have (one of `any`), or, with `not`, must not have. */
export interface Clause {
  any: Term[];
  not: boolean;
}

/** What can be asked of a field by name: `person:Schoigu`. */
export const FIELDS = ['person', 'ort', 'organisation', 'quelle', 'autor'] as const;
export type Field = (typeof FIELDS)[number];

/** What asks for days by name: `jahr:2019..2021`, `vor:2020-05`. */
export const DATE_FIELDS = ['jahr', 'vor', 'nach', 'ab', 'bis'] as const;

export interface FieldClause {
  field: Field;
  value: string;
  not: boolean;
}

/** What of a query could not be taken as it was typed; the page says so. */
export interface Notice {
  /**
   * `noValue`: `person:`; `noDate`: `jahr:abc`; `swapped`: `jahr:2021..2019`, read the other way round; `noField`: `titel:X`, which is looked
   * for as words; `smallOr`: „oder“ between words, which is a word like any other
   */
  kind: 'noValue' | 'noDate' | 'swapped' | 'noField' | 'smallOr';
  typed: string;
}

/** A query, understood. All clauses hold together. */
export interface Query {
  clauses: Clause[];
  fields: FieldClause[];
  /** first and last day as `2019-01-01`, null where open */
  from: string | null;
  to: string | null;
  notices: Notice[];
}

const TOKEN = /(?<minus>[-–−])?(?:(?<name>\p{L}+):)?(?:["„“”«»](?<phrase>[^"„“”«»]*)["“”«»]?|(?<word>\S+))/gu;

const BARE_FIELD = /^(\p{L}+):$/u;

/** „e. V.“, „z. B.“, „i. d. R.“; „J. C. Berg“ is somebody. */
const SHORT_FORM = /(?<!\S)\p{Ll}\.(?:[ \u00a0\u202f]\p{L}\.){1,3}(?!\S)/gu;

/**
 * Reads a query as it was typed. Words must all occur; `"…"` or `„…“` is a phrase, `-wort` or `NICHT wort` excludes, `ODER` or `|`
 * joins alternatives, `person:`, `ort:`, `organisation:`, `quelle:`, `autor:` ask a field, `jahr:2019..2021`, `vor:` and
 * `nach:` the date. What is none of these is a word, a lone sign nothing; `notices` tells what was not taken as it was typed.
 */
export function parseQuery(text: string): Query {
  const query: Query = { clauses: [], fields: [], from: null, to: null, notices: [] };
  let joins = false;
  let isDenied = false;
  // „J.-C. Berg“ is „J. C. Berg“, „e. V.“ is „e.V.“; a soft hyphen comes with a copied word
  const spaced = text
    .normalize('NFC')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(SHORT_FORM, (letters) => letters.replace(/\s/g, ''))
    .replace(/(?<!\S)((?:\p{Lu}\.-){1,3})(?=\p{Lu}\.(?!\S))/gu, (initials) => initials.replaceAll('-', ' '));
  for (const { 0: token, groups = {} } of spaced.matchAll(TOKEN)) {
    const { minus, phrase } = groups;
    // „person:“ with nothing behind it
    const bare = BARE_FIELD.exec(groups['word'] ?? '');
    const name = bare?.[1] ?? groups['name'];
    const word = bare === null ? groups['word'] : '';
    const notice = (kind: Notice['kind']): unknown => query.notices.push({ kind, typed: token });
    if (token === 'ODER' || token === 'OR' || token === '|') {
      joins = true;
      continue;
    }
    if (token === 'UND' || token === 'AND') continue;
    if (token === 'NICHT' || token === 'NOT') {
      isDenied = true;
      continue;
    }
    const not = minus !== undefined || isDenied;
    isDenied = false;
    const value = phrase ?? word ?? '';
    if (name !== undefined && readField(query, name.toLowerCase(), value, not, notice)) {
      joins = false;
      continue;
    }
    if (name !== undefined && isLikeField(value)) notice('noField');
    if (/^(?:oder|or)$/.test(token) && query.clauses.length > 0) notice('smallOr');
    const term = termOf(phrase ?? (name === undefined ? value : `${name}:${value}`), phrase !== undefined);
    if (term === null) continue;
    const before = query.clauses.at(-1);
    if (!joins && !not && before !== undefined && isNextGroup(before, term)) {
      before.any = [{ kind: 'word', text: `${before.any[0]?.text}${term.text}` }];
      continue;
    }
    if (joins && before !== undefined && before.not === not) before.any.push(term);
    else query.clauses.push({ any: [term], not });
    joins = false;
  }
  return query;
}

/** „000“ behind „15“: one number, „15 000“. „747 400“ are two. */
function isNextGroup({ any, not }: Clause, { kind, text }: Term): boolean {
  const [before, ...others] = any;
  if (not || others.length > 0 || before?.kind !== 'word' || kind !== 'word') return false;
  return /^[05]00$/.test(text) && /^[1-9]\d{0,2}(?:[05]00)*$/.test(before.text);
}

function termOf(text: string, isPhrase: boolean): Term | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const kind = isPhrase ? (/\S\s+\S/.test(text.trim()) ? 'phrase' : 'exact') : 'word';
  return { kind, text: text.trim() };
}

/** What names a field that does not exist, „titel:X“; „Politiker:innen“ and „https://…“ are none. */
const isLikeField = (value: string): boolean => !/^(?:in(?:nen)?\b|\/\/|$)/i.test(value);

/** Whether `name:value` was one of the fields; if so, the query has it now. */
function readField(
  query: Query,
  name: string,
  value: string,
  not: boolean,
  notice: (kind: Notice['kind']) => unknown,
): boolean {
  const field = FIELDS.find((known) => known === name);
  if (field !== undefined) {
    // what has no letter or figure in it is no name
    if (/[\p{L}\p{N}]/u.test(value)) query.fields.push({ field, value: value.trim(), not });
    else notice('noValue');
    return true;
  }
  const span = spanOf(name, value);
  if (span === null) return false;
  const [from, to] = span;
  if (from === null && to === null) notice(value === '' ? 'noValue' : 'noDate');
  else if (from !== null && to !== null && from > to) {
    notice('swapped');
    narrow(query, ...yearSpan(value, true));
  } else narrow(query, from, to);
  return true;
}

/** The days that `jahr:`, `vor:` … ask for, both null where no date could be read; null if the field is none of these. */
function spanOf(name: string, value: string): [string | null, string | null] | null {
  if (name === 'jahr') return yearSpan(value);
  if (name === 'vor') return [null, dayBefore(firstDay(value))];
  if (name === 'nach') return [dayAfter(lastDay(value)), null];
  if (name === 'ab' || name === 'von') return [firstDay(value), null];
  return name === 'bis' ? [null, lastDay(value)] : null;
}

/** Takes the narrower of the span so far and the new one. */
function narrow(query: Query, from: string | null, to: string | null): void {
  if (from !== null && (query.from === null || from > query.from)) query.from = from;
  if (to !== null && (query.to === null || to < query.to)) query.to = to;
}

/** `2019`, `2019..2021`, `2019-2021`, `2019..`, `..2021`, also months and days on either side of `..`; `swapped`: the later one first */
function yearSpan(value: string, swapped = false): [string | null, string | null] {
  const years = /^(\d{4})[-–](\d{4})$/.exec(value);
  const [start = '', end = start] = years ? years.slice(1) : value.split(/\.\.+|…/);
  return swapped ? [firstDay(end), lastDay(start)] : [firstDay(start), lastDay(end)];
}

interface PartialDate {
  year: number;
  month: number | null;
  day: number | null;
}

/** `2019`, `2019-05`, `2019-05-17`, `17.5.2019`, `5.2019`, `05/2019` */
function readDate(text: string): PartialDate | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text);
  const german = /^(?:(?:(\d{1,2})\.)?(\d{1,2})[./])?(\d{4})$/.exec(text);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]]
    : german
      ? [german[3], german[2], german[1]]
      : [undefined, undefined, undefined];
  if (year === undefined) return null;
  const date = {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
  };
  const possible = isDay(date.year, date.month ?? 1, date.day ?? 1);
  return possible ? date : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);

function firstDay(text: string): string | null {
  const date = readDate(text);
  return date && iso(date.year, date.month ?? 1, date.day ?? 1);
}

function lastDay(text: string): string | null {
  const date = readDate(text);
  if (date === null) return null;
  if (date.month === null) return iso(date.year, 12, 31);
  return date.day === null ? iso(date.year, date.month + 1, 0) : iso(date.year, date.month, date.day);
}

const shift = (day: string | null, by: number): string | null => {
  if (day === null) return null;
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return iso(year, month, date + by);
};
const dayBefore = (day: string | null): string | null => shift(day, -1);
const dayAfter = (day: string | null): string | null => shift(day, 1);
