import { INTERVIEWER_AT_END, NO_AUTHOR } from '../german/bylines.ts';
import { EDITED_SENTENCE, POSTED_SENTENCE, WRITTEN_DATE } from '../german/dateLines.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { WIRE_END } from '../german/headLines.ts';
import { claimInitials } from './claimInitials.ts';
import { addDates, addName, bodyOf, type Draft, type Piece, take, takePart } from './draft.ts';
import { type AgencyNote, bareAgencyNote, readAgencyNote } from './readAgencyNote.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { readContributors } from './readContributors.ts';
import { findDateWordings, readDateLine } from './readDateLine.ts';
import { readInfoLine } from './readInfoLine.ts';
import { readInitials } from './readInitials.ts';
import { readNames, type Writers } from './readNames.ts';
import { readOutletLine } from './readOutletLine.ts';
import { takeCaption } from './takeCaptions.ts';
import { addWriters, takeIssueLine } from './takeHead.ts';
import { hasText, isProse } from './textShape.ts';

/** How many paragraphs from the end may be notes about the article */
const TAIL = 8;
/** Short lines that no rule knows may stand among them. */
const UNKNOWN = 2;
/** also „ab/cd (dpa, AFP)“ */
const IN_BRACKETS = /^(?:\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*\s)?[([](?<note>[^()[\]]{2,80})[)\]]\.?$/u;
const AT_END = /(?<=[.!?…:"“”»«)])\s*[([](?<note>[^()[\]]{2,80})[)\]]\.?$/u;
/** „mpa-ausland“: an agency's or outlet's mark with its desk */
/** „/ab/DP/mis“: how an agency's desks sign */
const SIGNED = /^(?:\/\p{L}{2,4}){2,5}$/u;
const SOURCE_MARK = /^(?<mark>\p{Ll}[\p{Ll}\d]{1,7})-\p{Ll}{2,}$/u;

/** Notes below the text, from the last one upwards, and the agency note at the end of the last paragraph. */
export function takeTail(draft: Draft): void {
  if (!hasText(bodyOf(draft))) return;
  const tail = bodyOf(draft).slice(-TAIL).reverse();
  let unknown = 0;
  for (const piece of tail) {
    if (takeTailLine(draft, piece)) continue;
    if (isProse(piece.text) || piece.text.length > 80 || ++unknown > UNKNOWN) break;
  }
  takeHelpers(draft);
  takeSignOff(draft);
  takeNamedAuthors(draft);
  const last = bodyOf(draft).findLast((piece) => isProse(piece.text)) ?? bodyOf(draft).at(-1);
  if (last === undefined) return;
  const end = bodyOf(draft).at(-1) ?? last;
  takeNoteAtEnd(draft, last);
  if (end !== last) takeNoteAtEnd(draft, end);
  takeMarkAtEnd(draft, end);
  nameInterviewer(draft, last);
}

/** „Die Muster-Presse-Agentur hat zu diesem Bericht beigetragen.“ above a note on the author, which stopped the way upwards */
function takeHelpers(draft: Draft): void {
  for (const piece of bodyOf(draft).slice(-TAIL)) {
    if (piece.text.length > 240 || !/(?:beigetragen|bei)\.$/u.test(piece.text)) continue;
    const helpers = readContributors(piece.text, draft.knowledge);
    if (helpers !== null) takeContributors(draft, piece, helpers);
  }
}

function takeContributors(draft: Draft, piece: Piece, { authors, agencies }: Writers): void {
  const { line, text } = piece;
  draft.contributors.push(...authors);
  for (const agency of agencies)
    addName(draft.agencies, { value: agency, proof: { basis: 'tail-mark', line, text } });
  take(draft, piece, 'contributor');
}

/** The interviewer whom the last sentence names; it stays where it is, because the rest of the paragraph is text. */
function nameInterviewer(draft: Draft, last: Piece): void {
  const names = INTERVIEWER_AT_END.exec(last.text.slice(-200))?.groups?.['names'];
  if (names === undefined || draft.authors.length > 0) return;
  const writers = readNames(names, draft.knowledge);
  if (writers.others.length === 0) addWriters(draft, last, writers);
}

/** „Einen schönen Tag wünscht“, „Ihre Anna Beispiel“, „Redaktion Lokales“: how letters to subscribers end */
function takeSignOff(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const end = bodyOf(draft).slice(-SIGN_OFF);
  const at = end.findIndex(({ text }) => OURS.test(text));
  const piece = end[at];
  const [above, below] = [end[at - 1], end[at + 1]];
  if (piece === undefined || above === undefined || end.length - at > 2 || !GREETING.test(above.text)) return;
  const writers = readNames(piece.text.replace(/^\p{L}+ /u, ''), draft.knowledge);
  if (writers.authors.length !== 1 || writers.others.length > 0) return;
  addWriters(draft, piece, writers);
  take(draft, piece, 'byline');
  take(draft, above, 'other');
  if (below !== undefined && below.text.split(' ').length <= 4 && !/[.!?]$/u.test(below.text))
    take(draft, below, 'byline');
}

/** So many lines at most are greeting, name and desk. */
const SIGN_OFF = 4;
const OURS = /^(?:Ihre?|Eure?|Deine?) \p{Lu}\S+(?: \p{Lu}\S+){1,2}$/u;
const GREETING =
  /^.{0,60}(?:wünscht(?: Ihnen| euch| dir)?|grüßt(?: Sie| euch)?|Grüße[n]?|Gruß|Bis morgen)[,!:]?$/u;

/** „Autorin: Anna Beispiel, Leiterin des Archivs.“ anywhere below, and a bare name as the last line of all. */
function takeNamedAuthors(draft: Draft): void {
  const body = bodyOf(draft);
  for (const piece of body.slice(Math.floor(body.length / 2))) {
    const writers = /^Autor(?:in|en|innen)?\s*:/u.test(piece.text)
      ? readByline(piece.text, draft.knowledge)
      : null;
    if (writers === null || writers.authors.length === 0) continue;
    addWriters(draft, piece, writers);
    take(draft, piece, 'byline');
  }
  const last = bodyOf(draft).at(-1);
  if (last === undefined || last.role !== 'text') return;
  if (draft.raw.format === 'txt' && SMALL_INITIALS.test(last.text)) {
    draft.claims.push({
      fact: 'author',
      value: last.text.replace('/', ''),
      basis: 'tail-mark',
      line: last.line,
    });
    take(draft, last, 'byline');
    return;
  }
  const isSigned =
    isNamedAbove(draft, last.text) ||
    (draft.raw.format !== 'txt' && (INITIALS.test(last.text) || isClaimed(draft, last.text)));
  if (!isSigned) {
    if (draft.authors.length > 0 || !isBareName(draft, last.text) || isCredited(draft, last)) return;
    addWriters(draft, last, readNames(last.text, draft.knowledge));
  }
  take(draft, last, 'byline');
}

/** „Foto: Anna Beispiel“ elsewhere: who took the picture, named again */
const isCredited = ({ pieces }: Draft, line: Piece): boolean =>
  pieces.some(
    (piece) => piece !== line && piece.text.endsWith(line.text) && readCaption(piece.text) !== null,
  );

/** „Anna Beispiel“ below the text, where a line above it says that she wrote it */
const isNamedAbove = ({ authors }: Draft, line: string): boolean =>
  line.includes(' ') && authors.some(({ value }) => value.toLowerCase() === line.toLowerCase());

/** „ab“, „ABC“: how writers sign below a page's text */
const INITIALS = /^(?:\p{Ll}{2,4}|\p{Lu}{2,3})$/u;

/** „mak“ as the last line of a text; „mehr“ leads elsewhere */
const SMALL_INITIALS = /^(?!(?:mehr|usw|etc|ende|foto|hier|top|zurück)\/?$)\p{Ll}{2,4}\/?$/u;

/** „Anna Beispiel/Bert Muster“, where the page names both as its authors */
function isClaimed({ claims, knowledge }: Draft, line: string): boolean {
  if (line.length > 100) return false;
  const { authors, others } = readNames(line, knowledge);
  const named = new Set(
    claims.filter(({ fact }) => fact === 'author').map(({ value }) => value.toLowerCase()),
  );
  return authors.length > 0 && others.length === 0 && authors.every((name) => named.has(name.toLowerCase()));
}

/** „Anna Beispiel“, with a first name that is known: nothing else ends an article in two or three such words. */
function isBareName(draft: Draft, line: string): boolean {
  const words = line.split(' ');
  const [first = ''] = words;
  // „ANNA BEISPIEL“
  const plain = line === line.toUpperCase() ? first.charAt(0) + first.slice(1).toLowerCase() : first;
  if (words.length < 2 || words.length > 3 || !FIRST_NAMES.has(plain) || /[.,:!?]$/u.test(line)) return false;
  const { authors, others } = readNames(line, draft.knowledge);
  return authors.length === 1 && others.length === 0;
}

function takeTailLine(draft: Draft, piece: Piece): boolean {
  const { knowledge } = draft;
  const text = piece.text;
  if (SOURCE_MARK.test(text)) {
    draft.claims.push({ fact: 'source', value: text, basis: 'tail-mark', line: piece.line });
    take(draft, piece, 'source-mark');
    return true;
  }
  // asked first, since the two expressions are the largest there are
  const ofItself = text.startsWith('Dies');
  const posted = ofItself ? POSTED_SENTENCE.exec(text)?.groups?.['date'] : undefined;
  if (posted !== undefined) {
    draft.claims.push({ fact: 'published', value: posted, basis: 'tail-mark', line: piece.line });
    take(draft, piece, 'date-line');
    return true;
  }
  const edited = ofItself ? EDITED_SENTENCE.exec(text)?.groups?.['date'] : undefined;
  if (edited !== undefined) {
    draft.claims.push({ fact: 'updated', value: edited, basis: 'tail-mark', line: piece.line });
    take(draft, piece, 'date-line');
    return true;
  }
  if (SIGNED.test(text)) {
    take(draft, piece, 'agency-note');
    return true;
  }
  if (takeInitials(draft, piece) || takeWireEnd(draft, piece)) return true;
  // „(mpa/dpa, mak) | Stand: 20.02.2024, 11:36“
  if (takeParts(draft, piece)) return true;
  const note = readAgencyNote(
    IN_BRACKETS.exec(text)?.groups?.['note'] ?? bareAgencyNote(text, knowledge) ?? '',
    knowledge,
  );
  if (note !== null && text.length > 0) {
    addAgencies(draft, piece, text, note);
    take(
      draft,
      piece,
      note.agencies.length === 0 &&
        note.initials.length === 1 &&
        IN_BRACKETS.test(text) &&
        !/agentur|red/iu.test(text)
        ? 'byline'
        : 'agency-note',
    );
    return true;
  }
  if (takeSignature(draft, piece)) return true;
  const contributors = readContributors(text, knowledge);
  if (contributors !== null) {
    takeContributors(draft, piece, contributors);
    return true;
  }
  const dates = readDateLine(text);
  if (dates !== null) {
    addDates(draft, piece, dates, 'tail-mark');
    take(draft, piece, 'date-line');
    return true;
  }
  if (takeIssueLine(draft, piece, 'tail-mark')) return true;
  const writers = readByline(text, knowledge);
  if (writers !== null) {
    // „Von Anna Beispiel | 5. Mai 2021, 08:15 Uhr“
    addDates(draft, piece, findDateWordings(text).dates, 'tail-mark');
    addWriters(draft, piece, writers);
    take(draft, piece, 'byline');
    return true;
  }
  const outlet = readOutletLine(text, knowledge);
  if (outlet !== null) {
    draft.claims.push({ fact: 'source', value: outlet, basis: 'tail-mark', line: piece.line });
    const date = text.split(/\s*[|·•]\s*|\s+[–—-]\s+/u).flatMap((part) => readDateLine(part) ?? []);
    addDates(draft, piece, date, 'tail-mark');
    take(draft, piece, 'banner');
    return true;
  }
  const caption = readCaption(text);
  if (caption === null) return false;
  takeCaption(draft, piece, caption);
  return true;
}

/** „(mpa/dpa, mak) | Stand: 20.02.2024, 11:36“: note and date on one line */
function takeParts(draft: Draft, piece: Piece): boolean {
  const [first = '', last = '', ...more] = piece.text.split(' | ');
  const words = IN_BRACKETS.exec(first)?.groups?.['note'];
  if (words === undefined || last === '' || more.length > 0) return false;
  const note = readAgencyNote(words, draft.knowledge);
  const dates = readDateLine(last);
  if (note === null || dates === null) return false;
  addAgencies(draft, piece, first, note);
  addDates(draft, piece, dates, 'tail-mark');
  take(draft, piece, 'agency-note');
  return true;
}

/** „(mak)“, „mak/hub“; capitals only on a page, where they stand on a line of their own */
function takeInitials(draft: Draft, piece: Piece): boolean {
  const initials = readInitials(piece.text);
  if (initials === null || !initials.sure) return false;
  const written = initials.marks.join('');
  if (draft.raw.format === 'txt' && written !== written.toLowerCase()) return false;
  if (bareAgencyNote(piece.text.replace(/^[([]|[)\]]$/gu, ''), draft.knowledge) !== null) return false;
  claimInitials(draft, piece);
  take(draft, piece, 'byline');
  return true;
}

/** „(Schluss) pau/mas“, „(Forts.)“: how a wire ends a report */
function takeWireEnd(draft: Draft, piece: Piece): boolean {
  const found = WIRE_END.exec(piece.text);
  if (found === null) return false;
  for (const value of readInitials(found.groups?.['marks'] ?? '')?.marks ?? [])
    draft.claims.push({ fact: 'author', value, basis: 'tail-mark', line: piece.line });
  take(draft, piece, 'agency-note');
  return true;
}

/** „(Anna Beispiel, 5.3.2024)“ below the text */
function takeSignature(draft: Draft, piece: Piece): boolean {
  const signed = IN_BRACKETS.exec(piece.text)?.groups?.['note'];
  if (signed === undefined) return false;
  if (takeDatedInitials(draft, piece, signed)) return true;
  const { dates, writers, others } = readInfoLine(signed, draft.knowledge);
  const rest = [...others, ...writers.others].length;
  if (
    writers.authors.length === 0 ||
    rest > 0 ||
    (dates.length === 0 && !isClaimed(draft, signed) && !isBareName(draft, signed))
  )
    return false;
  addDates(draft, piece, dates, 'tail-mark');
  addWriters(draft, piece, writers);
  take(draft, piece, 'byline');
  return true;
}

/** „(wr, 11.05.2021)“, „[wr, 11. Mai 2004]“ */
function takeDatedInitials(draft: Draft, piece: Piece, signed: string): boolean {
  const { marks, day } =
    /^(?<marks>\p{L}{2,4}(?:\/\p{L}{2,4}){0,2}),? (?<day>.{6,30})$/u.exec(signed)?.groups ?? {};
  const initials = marks === undefined ? null : readInitials(`(${marks})`);
  const dates = initials === null ? null : readDateLine(day ?? '');
  if (initials === null || dates === null || dates.length === 0) return false;
  for (const value of initials.marks)
    draft.claims.push({ fact: 'author', value, basis: 'tail-mark', line: piece.line });
  addDates(draft, piece, dates, 'tail-mark');
  take(draft, piece, 'byline');
  return true;
}

function takeNoteAtEnd(draft: Draft, piece: Piece): void {
  const found = AT_END.exec(piece.text.slice(-120));
  const words = found?.groups?.['note'] ?? '';
  const note = readAgencyNote(words, draft.knowledge);
  if (found !== null && note === null && takeSignatureAtEnd(draft, piece, words, found[0].length)) return;
  if (found === null || note === null) return;
  const at = piece.text.length - found[0].length;
  addAgencies(draft, piece, found[0].trim(), note);
  takePart(draft, piece, 'agency-note', piece.text.slice(at), piece.text.slice(0, at));
}

/** „… sagte er. (Anna Beispiel, APA, 12.3.2024)“: who signs with the day */
function takeSignatureAtEnd(draft: Draft, piece: Piece, words: string, length: number): boolean {
  const { names, date } = SIGNATURE.exec(words)?.groups ?? {};
  const writers = names === undefined ? null : readNames(names, draft.knowledge);
  if (date === undefined || writers === null || writers.authors.length === 0) return false;
  if (!writers.others.every((other) => NO_AUTHOR.test(other))) return false;
  addWriters(draft, piece, writers);
  draft.claims.push({ fact: 'published', value: date, basis: 'tail-mark', line: piece.line });
  const at = piece.text.length - length;
  takePart(draft, piece, 'byline', piece.text.slice(at), piece.text.slice(0, at));
  return true;
}

const SIGNATURE = new RegExp(`^(?<names>\\p{Lu}[^\\d]{4,60}), (?<date>${WRITTEN_DATE})$`, 'u');

/** „… sagte er. hub“, „… sagte er. dpa/hub“, as the last words of a text without markup */
function takeMarkAtEnd(draft: Draft, piece: Piece): void {
  const { text, line } = piece;
  if (draft.raw.format !== 'txt') return;
  const mark = BARE_AT_END.exec(text.slice(-40))?.groups?.['mark'];
  const note = readAgencyNote(mark ?? '', draft.knowledge);
  if (mark === undefined || note === null) return;
  addAgencies(draft, piece, mark, note);
  for (const value of readInitials(mark)?.marks ?? [])
    if (note.initials.includes(value)) draft.claims.push({ fact: 'author', value, basis: 'tail-mark', line });
  takePart(
    draft,
    piece,
    note.agencies.length > 0 ? 'agency-note' : 'byline',
    mark,
    text.slice(0, text.length - mark.length),
  );
}

/** A sentence has ended, and nothing but small letters follows. */
const BARE_AT_END =
  /(?<=[.!?…“”»«)])\s+(?<mark>(?!(?:mehr|usw|etc|ende|foto|hier)$)\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,3})$/u;

function addAgencies(draft: Draft, piece: Piece, text: string, note: AgencyNote): void {
  for (const outlet of note.outlets)
    draft.claims.push({ fact: 'source', value: outlet, basis: 'tail-mark', line: piece.line });
  for (const agency of note.agencies)
    addName(draft.agencies, { value: agency, proof: { basis: 'tail-mark', line: piece.line, text } });
}
