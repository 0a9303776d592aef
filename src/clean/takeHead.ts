import { BYLINE_OPENING, isRoleLine, LINE_NOISE } from '../german/bylines.ts';
import { EDITED_BY } from '../german/contributors.ts';
import { POSTED_LINE } from '../german/dateLines.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { DESK_NOTE, KIND_OF_ARTICLE, NAMELESS_BYLINE, SPOKEN_WORD } from '../german/headLines.ts';
import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import { addDates, addName, bodyOf, type Draft, type Piece, take } from './draft.ts';
import { isHost } from './isHost.ts';
import { bareAgencyNote, readAgencyNote } from './readAgencyNote.ts';
import { readByline } from './readByline.ts';
import { readContributors } from './readContributors.ts';
import { findDateWordings, readDateLine } from './readDateLine.ts';
import { readInfoLine } from './readInfoLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { readNames, type Writers } from './readNames.ts';
import { readOutletLine } from './readOutletLine.ts';
import { readPaperLine } from './readPaperLine.ts';
import { takeCaption } from './takeCaptions.ts';
import { hasText, isProse } from './textShape.ts';

/** Bylines and date lines stand within so many lines below the headline. */
const HEAD = 10;

/** Bylines, date lines and banner lines between headline and text. */
export function takeHead(draft: Draft): void {
  const title = draft.title?.proof.line ?? 0;
  const pieces = bodyOf(draft);
  if (!hasText(pieces)) return;
  const banner = draft.pieces.find((piece) => piece.taken === 'banner' && piece.line < title);
  let prose = 0;
  let leads = 0;
  for (const [at, piece] of pieces.slice(0, HEAD).entries()) {
    if (isProse(piece.text)) prose++;
    if (prose > 1) break;
    if (prose === 1 && piece.role === 'lead') leads = 1;
    if (piece.role !== 'text' && piece.role !== 'list-item') continue;
    if (prose > 0 && isPublished(piece.text) && isDated(draft) && !isBelowDateLine(draft, piece)) break;
    if (takeDividedByline(draft, piece, pieces[at + 1])) continue;
    if (takeCommentator(draft, piece, pieces[at + 1])) continue;
    if (takeVoicedByline(draft, piece, pieces[at + 1])) continue;
    if (piece.taken !== null) continue;
    const bare = readBareByline(draft, piece, pieces[at + 1], prose === leads || isUnsigned(draft));
    if (bare !== null) {
      addWriters(draft, piece, bare);
      take(draft, piece, 'byline');
      continue;
    }
    takeHeadLine(draft, piece, banner !== undefined && piece.line < title);
  }
}

/** A date line that says more than when the text was changed */
const isPublished = (line: string): boolean =>
  readDateLine(line)?.some(({ fact }) => fact === 'published') ?? false;

/** „Von“ on one line, „Anna Beispiel und Bert Muster“ on the next */
function takeDividedByline(draft: Draft, piece: Piece, next: Piece | undefined): boolean {
  if (!/^(?:von|text|autor(?:in|en)?|by):?$/iu.test(piece.text)) return false;
  // the markup told the name apart already
  if (isAuthorBelow(draft, piece)) {
    take(draft, piece, 'byline');
    return true;
  }
  if (next === undefined) return false;
  const writers = readByline(`Von ${next.text}`, draft.knowledge);
  if (writers === null) return false;
  addWriters(draft, next, writers);
  take(draft, piece, 'byline');
  take(draft, next, 'byline');
  return true;
}

/** „Autorin, Anna Beispiel“ or the bare name above „Rolle, MBC News, Oslo“: labels that a page reads aloud, translated */
function takeVoicedByline(draft: Draft, piece: Piece, next: Piece | undefined): boolean {
  if (next === undefined || !/^(?:Rolle|Funktion|Role|Author,Role), \S/u.test(next.text)) return false;
  const writers = readNames(piece.text.replace(/^(?:Autor(?:in|en)?|Author), /u, ''), draft.knowledge);
  if (writers.authors.length === 0) return false;
  addWriters(draft, piece, writers);
  take(draft, piece, 'byline');
  take(draft, next, 'byline');
  return true;
}

/** „Anna Beispiel“ above „über den Preis des Zögerns“, as comments are headed in print */
function takeCommentator(draft: Draft, piece: Piece, next: Piece | undefined): boolean {
  if (next === undefined || next.gap || draft.raw.format !== 'txt') return false;
  if (!/^(?:über|zu|zum|zur) \p{L}[^.!?:]{4,90}$/u.test(next.text) || piece.text.split(' ').length > 3)
    return false;
  const writers = readNames(piece.text, draft.knowledge);
  if (
    writers.authors.length !== 1 ||
    writers.others.length > 0 ||
    !FIRST_NAMES.has(piece.text.split(/[ -]/u)[0] ?? '')
  )
    return false;
  addWriters(draft, piece, writers);
  take(draft, piece, 'byline');
  draft.subtitle ??= next.text;
  take(draft, next, 'subtitle');
  return true;
}

function isAuthorBelow(draft: Draft, piece: Piece): boolean {
  const below = draft.pieces[draft.pieces.indexOf(piece) + 1];
  if (below === undefined || below.taken === null || below.text.length > 80) return false;
  return claimedAuthors(draft).has(below.text.toLowerCase());
}

/**
 * Reads a bare name as a byline: if the date line joins it („Anna Beispiel“ above „5. Mai 2021, 14:32 Uhr“), or, above
 * the text, if the page's own data call all it names authors.
 */
function readBareByline(
  draft: Draft,
  piece: Piece,
  next: Piece | undefined,
  isAboveText: boolean,
): Writers | null {
  const { length } = piece.text;
  const joinsDate =
    length <= 60 &&
    ((next !== undefined && !next.gap && readDateLine(next.text) !== null) || isBelowDate(draft, piece));
  const claimed = isAboveText && length <= 120 ? claimedAuthors(draft) : new Set<string>();
  if (!joinsDate && claimed.size === 0) return null;
  const found = bareNames(draft, piece.text);
  if (found === null) return null;
  return joinsDate || found.authors.every((name) => claimed.has(name.toLowerCase())) ? found : null;
}

/** In a text without markup: a line of names that are known, right below the date line and above the first paragraph */
function isBelowDate(draft: Draft, piece: Piece): boolean {
  if (draft.raw.format !== 'txt' || !isBelowDateLine(draft, piece)) return false;
  const { authors } = readNames(piece.text, draft.knowledge);
  return authors.every((name) => FIRST_NAMES.has(name.split(/[ -]/u)[0] ?? ''));
}

/** „Anna Beispiel“, also among notes: „21.10. von Anna Beispiel“, „Anna Beispiel | Ausgabe 40/2025“ */
function bareNames(draft: Draft, line: string): Writers | null {
  const whole = readNames(line.replace(LINE_NOISE, ' ').trim(), draft.knowledge);
  if (whole.authors.length > 0 && whole.others.length === 0) return whole;
  const { dates, writers, others } = readInfoLine(line, draft.knowledge);
  if (dates.length > 0) return null;
  return writers.authors.length > 0 && writers.others.length === 0 && others.every(isNote) ? writers : null;
}

/** A page that has no line of who wrote so far: it may stand below the lead. */
function isUnsigned({ raw, removed }: Draft): boolean {
  return raw.format === 'html' && !removed.some(({ reason }) => reason === 'byline');
}

function claimedAuthors({ claims }: Draft): Set<string> {
  return new Set(claims.filter(({ fact }) => fact === 'author').map(({ value }) => value.toLowerCase()));
}

function isBelowDateLine(draft: Draft, piece: Piece): boolean {
  return !piece.gap && draft.pieces[draft.pieces.indexOf(piece) - 1]?.taken === 'date-line';
}

/** A second date below the first paragraph is a subheading of a chronicle. */
function isDated(draft: Draft): boolean {
  // the month that a scraper put before the headline is none of the page's dates
  const title = draft.title?.proof.line ?? 0;
  return draft.removed.some(
    ({ line, reason, text }) =>
      reason === 'date-line' && line !== title && findDateWordings(text).dates.length > 0,
  );
}

function takeHeadLine(draft: Draft, piece: Piece, inBanner: boolean): void {
  const dates = readDateLine(piece.text);
  if (dates !== null) {
    // „3. Juni 2024 · 🌐“, „3. Juni um 08:30 ·“, „+++ 3. Juni 2024, 08:30 +++“: the time of a post or an alert
    const isPosted = /^\+{2,3} ?\d|\d(?: Uhr)? ·(?:\s*\p{Extended_Pictographic}|$)/u.test(piece.text);
    const isOwn = isPosted || isClockOnTitle(draft, piece);
    addDates(draft, piece, dates, inBanner && !isOwn ? 'banner' : 'header');
    take(draft, piece, 'date-line');
    return;
  }
  if (takeIssueLine(draft, piece, 'header')) return;
  if (DESK_NOTE.test(piece.text)) {
    take(draft, piece, 'agency-note');
    return;
  }
  if (draft.raw.format === 'txt' && isSection(piece.text) && isAboveText(draft, piece)) {
    draft.claims.push({ fact: 'section', value: piece.text, basis: 'header', line: piece.line });
    take(draft, piece, 'navigation');
    return;
  }
  if (draft.kicker === null && KIND_OF_ARTICLE.test(piece.text) && isAboveText(draft, piece)) {
    draft.kicker = { value: piece.text, proof: { basis: 'heading', line: piece.line } };
    take(draft, piece, 'kicker');
    return;
  }
  if (POSTED_LINE.test(piece.text) && draft.raw.format === 'txt') {
    // „Veröffentlicht am 20. November 2023 von dorfblog“
    const { dates } = findDateWordings(piece.text);
    const writers = readInfoLine(piece.text, draft.knowledge).writers;
    addDates(draft, piece, dates, 'header');
    addWriters(draft, piece, writers);
    take(draft, piece, 'date-line');
    return;
  }
  if (takeOutletByline(draft, piece)) return;
  if (NAMELESS_BYLINE.test(piece.text) || isRoleBelow(draft, piece)) {
    take(draft, piece, 'byline');
    return;
  }
  if (SPOKEN_WORD.test(piece.text)) {
    take(draft, piece, 'other');
    return;
  }
  const writers = readByline(piece.text, draft.knowledge);
  if (writers !== null) {
    // „Von Anna Beispiel, 5. Mai 2021, 08:15 Uhr“
    addDates(draft, piece, findDateWordings(piece.text).dates, 'byline');
    addWriters(draft, piece, writers);
    addPaper(draft, piece, writers);
    take(draft, piece, 'byline');
    return;
  }
  if (takeMixedLine(draft, piece)) return;
  if (piece.text.length <= 60 && piece.text.replace(LINE_NOISE, '').trim() === '') {
    take(draft, piece, 'date-line');
    return;
  }
  const paper = isBesideDate(draft, piece) ? readPaperLine(piece.text) : null;
  if (paper !== null) {
    draft.claims.push({ fact: 'source', value: paper, basis: 'banner', line: piece.line });
    take(draft, piece, 'banner');
    return;
  }
  // „Quelle: dpa“ right below a line of the text is the credit of a picture
  const above = draft.pieces[draft.pieces.indexOf(piece) - 1];
  if (!piece.gap && above?.taken === null && /^Quelle\s?:/u.test(piece.text)) return;
  const note = bareAgencyNote(piece.text, draft.knowledge);
  if (note !== null) {
    if (isCreditOver(draft, piece)) {
      takeCaption(draft, piece, { text: '', credit: piece.text });
      return;
    }
    const { agencies, outlets } = readAgencyNote(note, draft.knowledge) ?? { agencies: [], outlets: [] };
    for (const agency of agencies)
      addName(draft.agencies, { value: agency, proof: { basis: 'byline', line: piece.line } });
    for (const outlet of outlets)
      draft.claims.push({ fact: 'source', value: outlet, basis: 'byline', line: piece.line });
    take(draft, piece, 'agency-note');
    return;
  }
  if (isOwnSite(draft, piece.text)) {
    take(draft, piece, 'banner');
    return;
  }
  const outlet = readOutletLine(piece.text.replace(/^\((\S+\.\S+)\)$/u, '$1'), draft.knowledge);
  if (outlet === null) return;
  draft.claims.push({ fact: 'source', value: outlet, basis: 'banner', line: piece.line });
  // „dorfbote.example · von Anna Beispiel · 6 Min. Lesezeit“
  const isSigned = piece.text.split(/\s+[|·•]\s+/u).some((part) => BYLINE_OPENING.test(part));
  if (isSigned) addWriters(draft, piece, readInfoLine(piece.text, draft.knowledge).writers);
  take(draft, piece, isSigned ? 'byline' : 'banner');
}

/** „AP/dpa“ right above „Treffen im Hafen: Muster und Beispiel am Montag“: who took the picture and what it shows */
function isCreditOver({ pieces }: Draft, piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  const [below, next] = [pieces[at + 1], pieces[at + 2]];
  return (
    piece.gap &&
    /^\p{Lu}{2,6}(?:\/\p{L}{2,12}){1,3}$/u.test(piece.text) &&
    below?.taken === null &&
    !below.gap &&
    next?.gap === true &&
    /^.{20,160}(?<![.!?:])$/u.test(below.text)
  );
}

/** „06.02.2024 - 14:32 Uhr“ right above the headline: with its minute, and no blank line between, it is that of the article */
function isClockOnTitle({ pieces, title }: Draft, piece: Piece): boolean {
  const below = pieces[pieces.indexOf(piece) + 1];
  return (
    below !== undefined &&
    !below.gap &&
    below.line === title?.proof.line &&
    /\d{4}.{0,5}\s\d{1,2}[:.]\d\d(?: Uhr)?$/u.test(piece.text)
  );
}

/** „von Musterfunk Aktuell“: the outlet signs */
function takeOutletByline(draft: Draft, piece: Piece): boolean {
  const name = /^(?:von|Von|VON) (?<name>\p{Lu}.{1,40})$/u.exec(piece.text)?.groups?.['name'];
  if (draft.raw.format === 'html' || name === undefined) return false;
  const outlet = readOutletLine(name, draft.knowledge);
  if (outlet === null) return false;
  draft.claims.push({ fact: 'source', value: outlet, basis: 'byline', line: piece.line });
  take(draft, piece, 'byline');
  return true;
}

/** „Mustertal-Kurier“, where „mustertalkurier.example“ stands above */
function isOwnSite({ claims, raw }: Draft, line: string): boolean {
  if (raw.format === 'html' || line.length > 40) return false;
  const key = sourceKey(line);
  return claims.some(
    ({ fact, value }) =>
      fact === 'source' && isHost(value) && sourceKey(value.split('.').at(-2) ?? '') === key,
  );
}

/** „Von Anna Beispiel, Mustertalbote vom 8. November 2023“, „By Anna Beispiel, dorfbote.example“ */
function addPaper(draft: Draft, { line }: Piece, { others }: Writers): void {
  for (const other of others) {
    const value = other.replace(/\s(?:vom|•|·).*$/u, '');
    if (isPaperName(value) || isPlacesPaper(value) || isHost(value))
      draft.claims.push({ fact: 'source', value, basis: 'banner', line });
  }
}

/** „Musterstädter Anzeiger, Nr. 211, 11. September 1998, Seite 5“, over the headline of a clipping or below its text */
export function takeIssueLine(draft: Draft, piece: Piece, basis: 'header' | 'tail-mark'): boolean {
  const issue = readIssueLine(piece.text, draft.knowledge);
  if (issue === null) return false;
  const { line } = piece;
  // an issue names its paper in full, so that the name stands for itself even at the end
  draft.claims.push({ fact: 'source', value: issue.outlet, basis: 'banner', line });
  if (issue.date !== null) draft.claims.push({ fact: 'published', value: issue.date, basis, line });
  take(draft, piece, 'date-line');
  return true;
}

/** „Kommentar“ between headline and text; further down it is a heading. */
const isAboveText = (draft: Draft, { line, role }: Piece): boolean =>
  role === 'text' && line < (bodyOf(draft).find(({ text }) => isProse(text))?.line ?? 0);

function isBesideDate({ pieces }: Draft, piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  const below = pieces[at + 1];
  return (
    pieces[at - 1]?.taken === 'date-line' ||
    (below !== undefined && (below.taken === 'date-line' || readDateLine(below.text) !== null))
  );
}

/** „Redakteurin im Ressort Ausland“ right below „Von Anna Beispiel“ */
const isRoleBelow = ({ pieces }: Draft, piece: Piece): boolean =>
  !piece.gap && isRoleLine(piece.text) && pieces[pieces.indexOf(piece) - 1]?.taken === 'byline';

/** „Wann: 5. März 2024, 20 Uhr, Stadthalle“ says when something takes place. */
const APPOINTMENT =
  /^(?:Wann|Termine?|Beginn|Start|Einlass|Premiere|Anmeldeschluss|Einsendeschluss|Fällig|Gültig (?:ab|bis)|Verfügbar (?:ab|bis))\s*:?\s/u;

/** „Politik | 5. Mai 2021, 08:15 Uhr | Von Anna Beispiel | Lesezeit: 2 Minuten“: a date, and otherwise short parts */
function takeMixedLine(draft: Draft, piece: Piece): boolean {
  if (piece.text.length > 200 || /(?<!\d|\d ?Min|(?<!\p{L})[Rr]ed)[.!?]$/u.test(piece.text)) return false;
  if (APPOINTMENT.test(piece.text)) return false;
  const { dates, writers, others } = readInfoLine(piece.text, draft.knowledge);
  if (dates.length === 0 || !others.every(isNote)) return false;
  addDates(draft, piece, dates, 'header');
  addWriters(draft, piece, writers);
  const outlet =
    others.find((part) => readOutletLine(part, draft.knowledge) !== null) ??
    others.flatMap((part) => FROM_ISSUE.exec(part)?.groups?.['outlet']?.trim() ?? []).at(0) ??
    others.find((part) => isPlacesPaper(part) || isPaperName(part));
  if (outlet !== undefined)
    draft.claims.push({ fact: 'source', value: outlet, basis: 'banner', line: piece.line });
  const url = /https?:\/\/\S+/u.exec(piece.text)?.[0];
  if (url !== undefined && !draft.claims.some(({ fact }) => fact === 'url'))
    draft.claims.push({ fact: 'url', value: url, basis: 'header', line: piece.line });
  take(draft, piece, 'date-line');
  return true;
}

/** „aus Dorfbote 23/2024“ */
const FROM_ISSUE = /^aus (?<outlet>(?:\p{Lu}[\p{L}-]* ){1,3})\d{1,3}\/\d{4}$/u;

/** A part of an info line that may stay unread: a department, a name of the site, keywords, „von Redaktion“, „in Wirtschaft“ */
function isNote(part: string): boolean {
  if (FROM_ISSUE.test(part)) return true;
  return part
    .replace(/^(?:von|in|unter)\s/u, '')
    .split(/,\s*/u)
    .every((note) => /^[\p{Lu}\d]/u.test(note) && note.split(' ').length <= 3);
}

/** Authors and agencies that a line names; the markup's and the editor's authors come later and win. */
export function addWriters(draft: Draft, piece: Piece, writers: Writers): void {
  const proof = { basis: 'byline', line: piece.line, text: piece.text } as const;
  for (const author of writers.authors) addName(draft.authors, { value: author, proof });
  for (const agency of writers.agencies) addName(draft.agencies, { value: agency, proof });
  const editors = EDITED_BY.exec(piece.text)?.groups?.['names'];
  if (editors !== undefined) draft.contributors.push(...readNames(editors, draft.knowledge).authors);
  // „Anna Beispiel | Übersetzung: Bert Muster | 5. Mai 2021“
  const parts = piece.text.split(/\s+[|·•]\s+/u).slice(1);
  for (const part of parts)
    draft.contributors.push(...(readContributors(part, draft.knowledge)?.authors ?? []));
}
