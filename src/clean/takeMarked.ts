import { BYLINE_OPENING, ROLE_WORD } from '../german/bylines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import type { RemovedLine } from '../record.ts';
import type { LineRole } from '../stages.ts';
import { claimInitials } from './claimInitials.ts';
import { addDates, type Draft, type Piece, take } from './draft.ts';
import { copyright } from './lines/copyright.ts';
import { bareAgencyNote, readAgencyNote } from './readAgencyNote.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { readContributors } from './readContributors.ts';
import { readDateLine } from './readDateLine.ts';
import { readInfoLine } from './readInfoLine.ts';
import { readNames } from './readNames.ts';
import { readSelfDescription } from './readSelfDescription.ts';
import { addWriters } from './takeHead.ts';
import { isProse } from './textShape.ts';

/** What the markup says of a line, as the reason for taking it out. */
const REASON: Partial<Record<LineRole, RemovedLine['reason']>> = {
  title: 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
  byline: 'byline',
  credit: 'caption',
  'date-line': 'date-line',
  teaser: 'teaser',
  paywall: 'paywall',
  note: 'other',
};

/** Takes the lines that the markup itself tells apart from the text. */
export function takeMarked(draft: Draft): void {
  const firstText = draft.pieces.findIndex((piece) => piece.role === 'text' && isProse(piece.text));
  const below = new Set(
    draft.pieces
      .slice(Math.max(firstText, 0))
      .filter(isPrintedByline)
      .map(({ text }) => text),
  ).size;
  draft.pieces.forEach((piece, at) => {
    if (piece.role === 'lead') draft.lead ??= piece.text;
    const inHead = firstText < 0 || at < firstText;
    if (!isPlausible(draft, piece, inHead)) piece.role = 'heading';
    const reason = REASON[piece.role];
    if (reason === undefined) return;
    if (!inHead && isBylineElsewhere(draft, piece, below)) take(draft, piece, 'teaser');
    else {
      const [above, next] = [draft.pieces[at - 1], draft.pieces[at + 1]];
      take(draft, piece, readMarked(draft, piece, { inHead, above, below: next }) ?? reason);
    }
  });
}

/** More „Von Anna Beispiel“ than that below the text are those of other articles. */
const MOST_BELOW = 2;

/** „Von Anna Beispiel“ below the first paragraph is of another article where the head names a writer, or where there are many such. */
function isBylineElsewhere(draft: Draft, piece: Piece, below: number): boolean {
  return isPrintedByline(piece) && (draft.authors.length > 0 || below > MOST_BELOW);
}

function isPrintedByline({ role, text }: Piece): boolean {
  return (role === 'byline' || role === 'note') && BYLINE_OPENING.test(text);
}

/** Markup names its parts loosely: below the head a „subtitle“ is a subheading, and „11.04 Uhr: Zug entgleist“ no date line. */
function isPlausible(draft: Draft, piece: Piece, inHead: boolean): boolean {
  if (piece.role === 'subtitle') return inHead;
  if (piece.role !== 'date-line' && piece.role !== 'byline') return true;
  const words = readInfoLine(piece.text, draft.knowledge).others.join(' ').split(' ').length;
  return inHead || words <= 5;
}

/** What a marked line tells about the article; the reason, where its words say better than the markup what it is. */
function readMarked(
  draft: Draft,
  piece: Piece,
  { inHead, above, below }: { inHead: boolean; above: Piece | undefined; below: Piece | undefined },
): RemovedLine['reason'] | null {
  const line = piece.line;
  switch (piece.role) {
    case 'title':
      draft.claims.push({ fact: 'title', value: piece.text, basis: 'heading', line });
      break;
    case 'kicker':
      // „Kommentar von Anna Beispiel“ over the headline
      if (takeKickerByline(draft, piece)) return 'byline';
      draft.claims.push({ fact: 'kicker', value: piece.text, basis: 'heading', line });
      break;
    case 'subtitle':
      draft.claims.push({ fact: 'subtitle', value: piece.text, basis: 'heading', line });
      break;
    case 'byline':
      if (!inHead) claimInitials(draft, piece);
      readInfo(draft, piece);
      if (inHead) takeDescribedAuthor(draft, piece);
      break;
    case 'date-line':
      readInfo(draft, piece);
      break;
    case 'note':
      if (takeContributors(draft, piece)) return 'contributor';
      if (!inHead && takeAgencyNote(draft, piece)) return 'agency-note';
      if (!inHead && (takeLabelledAuthor(draft, piece, above) || takeWriterBelow(draft, piece, below)))
        return 'byline';
      if (inHead && takeNextName(draft, piece, above)) return 'byline';
      if (inHead && takeNameBelowDate(draft, piece, above)) return 'byline';
      if (inHead || BYLINE_OPENING.test(piece.text)) return readNote(draft, piece, inHead) ? 'byline' : null;
      break;
    case 'credit': {
      if (copyright.test(piece.text)) return 'copyright';
      const caption = draft.captions.at(-1);
      const credit = readCaption(piece.text)?.credit ?? piece.text;
      if (caption !== undefined && caption.credit === null) caption.credit = credit;
      break;
    }
    default:
  }
  return null;
}

function takeKickerByline(draft: Draft, piece: Piece): boolean {
  if (draft.authors.length > 0 || piece.text.length > 80 || !BYLINE_OPENING.test(piece.text)) return false;
  const writers = readByline(piece.text, draft.knowledge);
  if (writers === null || writers.authors.length === 0 || writers.others.length > 0) return false;
  addWriters(draft, piece, writers);
  return true;
}

/** Bylines and date lines come mixed: „5. Mai 2021 • Anna Beispiel • 3 Minuten“ */
function readInfo(draft: Draft, piece: Piece): void {
  const { dates, writers } = readInfoLine(piece.text, draft.knowledge);
  const basis = piece.role === 'byline' ? 'byline' : 'header';
  addDates(draft, piece, dates, basis);
  if (piece.text.length <= 200) addWriters(draft, piece, writers);
}

/** „dpa/AFP/ab“ above the text or below it */
function takeAgencyNote(draft: Draft, piece: Piece): boolean {
  const note = bareAgencyNote(piece.text, draft.knowledge);
  const agencies = note === null ? [] : (readAgencyNote(note, draft.knowledge)?.agencies ?? []);
  addWriters(draft, piece, { authors: [], agencies, others: [] });
  return agencies.length > 0;
}

/** „Übersetzung: Anna Beispiel“, „Adaptierung: mpa Schweiz“ beside the text: an agency that worked on it is one of its own */
function takeContributors(draft: Draft, piece: Piece): boolean {
  const found = piece.text.length > 160 ? null : readContributors(piece.text, draft.knowledge);
  if (found === null || found.others.length > 0) return false;
  draft.contributors.push(...found.authors);
  addWriters(draft, piece, { authors: [], agencies: found.agencies, others: [] });
  return true;
}

/** „Anna Beispiel ist Redakteurin im Ressort Wirtschaft.“ in the place of a byline, where nobody is named yet */
function takeDescribedAuthor(draft: Draft, piece: Piece): boolean {
  const author = draft.authors.length > 0 ? null : readSelfDescription(piece.text, draft.knowledge);
  if (author === null) return false;
  addWriters(draft, piece, { authors: [author], agencies: [], others: [] });
  return true;
}

/** „Bert Muster“ right below „Anna Beispiel“ between headline and text: a name a line */
function takeNextName(draft: Draft, piece: Piece, above: Piece | undefined): boolean {
  if (above === undefined || above.role !== 'note' || above.taken !== 'byline') return false;
  const names = [above, piece].map(({ text }) => readNames(text, draft.knowledge));
  const [first = ''] = piece.text.split(/[ -]/u);
  if (!FIRST_NAMES.has(first) || !names.every((one) => one.authors.length === 1 && one.others.length === 0))
    return false;
  const named = draft.authors.some(({ proof, value }) => proof.text === above.text && value === above.text);
  if (named) addWriters(draft, piece, readNames(piece.text, draft.knowledge));
  return named;
}

/** „Anna Beispiel“ right below „12.03.2024“, over the headline too */
function takeNameBelowDate(draft: Draft, piece: Piece, above: Piece | undefined): boolean {
  if (above === undefined || draft.authors.length > 0 || readDateLine(above.text) === null) return false;
  const writers = readNames(piece.text, draft.knowledge);
  const isKnown = writers.authors.every((name) => FIRST_NAMES.has(name.split(/[ -]/u)[0] ?? ''));
  if (writers.authors.length === 0 || writers.others.length > 0 || !isKnown) return false;
  addWriters(draft, piece, writers);
  return true;
}

/** What may stand on a line of its own above the name of who wrote: „Autor/in“ */
const AUTHOR_LABEL =
  /^(?:(?:Zum |Zur |Der |Die |Über den |Über die )?Autor(?:[/:*_]?(?:in|innen))?|Autoren|Verfasst von|Ein Beitrag von|Von|Text)\s*:?$/iu;

/** „Anna Beispiel“ in a box below the text, where the line above it says that she wrote it and nobody else is named */
function takeLabelledAuthor(draft: Draft, piece: Piece, label: Piece | undefined): boolean {
  if (label === undefined || !AUTHOR_LABEL.test(label.text) || draft.authors.length > 0) return false;
  if (piece.text.length > 80) return takeDescribedAuthor(draft, piece);
  const writers = readNames(piece.text, draft.knowledge);
  if (writers.authors.length === 0 || writers.others.length > 0) return takeDescribedAuthor(draft, piece);
  addWriters(draft, piece, writers);
  return true;
}

/** „Anna Beispiel, Redakteurin“ below the text, in one line or two, where nobody is named above it */
function takeWriterBelow(draft: Draft, piece: Piece, below: Piece | undefined): boolean {
  const [name = '', ...roles] = piece.text.split(/,\s*/u);
  if (piece.text.length > 120 || draft.authors.length > 0) return false;
  if (roles.length === 0 && below?.role === 'note' && !below.text.includes(' ')) roles.push(below.text);
  if (!roles.some((role) => ROLE_WORD.test(role.split(' ')[0] ?? ''))) return false;
  const writers = readNames(name, draft.knowledge);
  if (writers.authors.length !== 1 || writers.others.length > 0) return false;
  addWriters(draft, piece, writers);
  return true;
}

/** „von Anna Beispiel“ in a box beside the text, or above it the bare name, where no author is named yet */
function readNote(draft: Draft, piece: Piece, inHead: boolean): boolean {
  if (piece.text.length > 80 || draft.authors.length > 0) return false;
  if (inHead && takeAgencyNote(draft, piece)) return true;
  if (takeDatedByline(draft, piece)) return true;
  const writers =
    readByline(piece.text, draft.knowledge) ?? (inHead ? readNames(piece.text, draft.knowledge) : null);
  if (writers === null || !writers.others.every(isDatelinePlace)) return false;
  const titled = draft.claims.some((claim) => claim.fact === 'title' && claim.basis === 'heading');
  if (!titled && !BYLINE_OPENING.test(piece.text)) return false;
  addWriters(draft, piece, writers);
  return writers.authors.length + writers.agencies.length > 0;
}

/** „Interview: Anna Beispiel und Bert Muster 8. Februar 2024“ */
function takeDatedByline(draft: Draft, piece: Piece): boolean {
  if (!BYLINE_OPENING.test(piece.text)) return false;
  const { dates, writers, others } = readInfoLine(piece.text, draft.knowledge);
  if (dates.length === 0 || writers.authors.length === 0 || others.length > 0) return false;
  addDates(draft, piece, dates, 'byline');
  addWriters(draft, piece, writers);
  return true;
}
