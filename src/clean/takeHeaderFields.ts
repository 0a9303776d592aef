import { FIRST_NAMES } from '../german/firstNames.ts';
import {
  FORWARDED_LINE,
  FORWARDED_SUBJECT,
  type HeaderField,
  readHeaderField,
  TEXT_LABEL,
} from '../german/headerFields.ts';
import type { RemovedLine } from '../record.ts';
import { addDates, bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readByline } from './readByline.ts';
import { findDateWordings, readDateLine } from './readDateLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { addWriters } from './takeHead.ts';
import { isProse } from './textShape.ts';

/** The fields stand among the first lines. */
const HEAD = 15;
/** One label may be a kicker („Quelle: …“, „Datum: …“); so many make a header. */
const FEWEST = 2;
/** Fields that tell a header from lines that happen to look like one */
const TELLING: ReadonlySet<HeaderField> = new Set<HeaderField>(['title', 'author', 'published', 'source']);

/** „url: https://dorfbote.example/damm“ */
const isAddress = (field: HeaderField, value: string): boolean =>
  field === 'url' && /^https?:\/\/\S+$/u.test(value);

const REASONS: Record<HeaderField, RemovedLine['reason']> = {
  title: 'title',
  subtitle: 'subtitle',
  kicker: 'kicker',
  author: 'byline',
  published: 'date-line',
  source: 'source-mark',
  section: 'navigation',
  url: 'source-mark',
  other: 'other',
};

/**
 * Reads the header that press databases and careful collectors put over an article, one field a line:
 *
 *     Quelle: Musterstädter Anzeiger, 14.01.1995, Nr. 12, S. 3
 *     Autor:  Anna Beispiel
 *     Titel:  Der Damm hält
 */
export function takeHeaderFields(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft).slice(0, HEAD);
  const text = pieces.findIndex((piece) => readHeaderField(piece.text) === null && isProse(piece.text));
  const fields = pieces.slice(0, text < 0 ? HEAD : text).flatMap((piece) => {
    if (piece.role !== 'text') return [];
    // „Sender: Musterfunk | Sendezeit: 19:30 Uhr“
    const read = piece.text.split(/\s+\|\s+/u).map(readHeaderField);
    return read.every((field) => field !== null) ? read.map((field) => ({ piece, ...field })) : [];
  });
  if (takeCover(draft, fields)) return;
  // an issue's line over the fields is the field of the source
  const hasIssue = pieces.slice(0, 3).some(({ text }) => readIssueLine(text, draft.knowledge) !== null);
  const telling = new Set(
    fields
      .filter(({ field, value }) => TELLING.has(field) || isAddress(field, value))
      .map(({ field }) => field),
  );
  const inOneLine = fields.filter(({ piece }) => piece === fields[0]?.piece).length;
  if (
    telling.size + (hasIssue || inOneLine > 2 ? 1 : 0) >= FEWEST ||
    (telling.size > 0 && fields.length >= MANY)
  )
    for (const { piece, field, value } of fields)
      if (takeField(draft, piece, field, value, 'header') && piece.taken === null)
        take(draft, piece, REASONS[field]);
  if (draft.title !== null)
    for (const piece of pieces)
      if (piece.taken === null && TEXT_LABEL.test(piece.text)) take(draft, piece, 'other');
  takeFootFields(draft, fields.length > 0);
}

/**
 * Takes the mail by which somebody passed an article on, its header and what it says, down to the line that parts the
 * two. Who sent it wrote no article, and when says nothing of its day.
 */
function takeCover(
  draft: Draft,
  fields: readonly { piece: Piece; field: HeaderField; value: string }[],
): boolean {
  const isForwarded = fields.some(({ field, value }) => field === 'title' && FORWARDED_SUBJECT.test(value));
  if (!isForwarded || !fields.some(({ piece }) => /^(?:An|To)\s?:/u.test(piece.text))) return false;
  const body = bodyOf(draft);
  const end = body.slice(0, HEAD).findIndex(({ text }) => FORWARDED_LINE.test(text));
  // a second header below the line is that of the article, if it is a mail itself
  for (const piece of end < 0 ? fields.map((one) => one.piece) : body.slice(0, end + 1))
    take(draft, piece, 'other');
  if (end >= 0) takeHeaderFields(draft);
  return true;
}

/** So many fields make a header, whatever they say. */
const MANY = 4;

/** What a database repeats below the text: „Quelle: …“, „Rubrik: …“, „Dokumentnummer: …“ */
function takeFootFields(draft: Draft, hasHeader: boolean): void {
  const body = bodyOf(draft);
  const last = body.findLastIndex(({ text }) => readHeaderField(text) === null && isProse(text));
  const fields = (last < 0 ? [] : body.slice(last + 1)).flatMap((piece) => {
    const read = piece.role === 'text' ? readHeaderField(piece.text) : null;
    return read === null || read.value.length > 160 ? [] : [{ piece, ...read }];
  });
  if (!fields.some(({ field }) => field === 'other')) return;
  if (!hasHeader && fields.length < FEWEST_BELOW) return;
  for (const { piece, field, value } of fields)
    if (takeField(draft, piece, field, value, 'tail-mark')) take(draft, piece, REASONS[field]);
}

const FEWEST_BELOW = 3;

/** „Anna Beispiel <anna@muster.example>“ */
const MAILBOX = /^"?(?<first>\p{L}+)[^<>@]{0,60}<[^<>@\s]{1,60}@(?<host>[\p{L}\d.-]{3,60})>$/u;
/** Hosts where anybody has an address */
const MAILERS =
  /(?:^|\.)(?:gmx|web|gmail|googlemail|outlook|hotmail|yahoo|t-online|posteo|mailbox|icloud|bluewin|aon)\.\p{L}{2,3}$/u;

/** „Tue, 09 Jul 2024 06:15:00 +0200“, as feeds write it */
const MAIL_TIME = /^\p{L}{3}, \d{1,2} \p{L}{3} \d{4} \d\d:\d\d/u;

/** Whether the value could be read as what its label promises. */
function takeField(
  draft: Draft,
  piece: Piece,
  field: HeaderField,
  value: string,
  basis: 'header' | 'tail-mark',
): boolean {
  const { line } = piece;
  const proof = { basis, line, text: piece.text } as const;
  const claim = (fact: 'source' | 'section' | 'url', said: string): void => {
    draft.claims.push({ fact, value: said, basis, line });
  };
  if (field === 'title') draft.title ??= { value, proof };
  else if (field === 'kicker') draft.kicker ??= { value, proof };
  else if (field === 'subtitle') draft.subtitle ??= value;
  else if (field === 'section' || field === 'url') claim(field, value);
  else if (field === 'author') {
    const mail = MAILBOX.exec(value)?.groups;
    // „Dorfbote Morgenlage <lage@dorfbote.example>“: a sender that is nobody is the outlet
    if (mail !== undefined && !FIRST_NAMES.has(mail['first'] ?? '')) {
      if (!MAILERS.test(mail['host'] ?? '')) claim('source', mail['host'] ?? '');
      return true;
    }
    const writers = readByline(`Von: ${value}`, draft.knowledge);
    // „Von: redaktion@muster.example“
    if (writers === null) return /^\S+@\S+(?: \([^()]{2,60}\))?$/u.test(value);
    addWriters(draft, piece, writers);
  } else if (field === 'published') {
    const dates = readDateLine(value);
    if (dates === null && !MAIL_TIME.test(value)) return false;
    addDates(draft, piece, dates ?? [{ fact: 'published', wording: value }], basis);
  } else if (field === 'source') {
    // „Musterstädter Anzeiger, 14.01.1995, Nr. 12, S. 3“
    const outlet = readIssueLine(value, draft.knowledge)?.outlet ?? value.split(/,\s|\s[|–-]\s/u)[0] ?? value;
    claim('source', outlet);
    addDates(draft, piece, findDateWordings(value).dates, basis);
  }
  return true;
}
