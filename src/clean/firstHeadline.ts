import { isRoleLine, SALUTATION } from '../german/bylines.ts';
import { POSTED_LINE } from '../german/dateLines.ts';
import {
  AGE_OF_POST,
  AGENCY_HEAD,
  COLLECTION,
  DESK_NOTE,
  FOLLOWERS,
  isIssuer,
  KIND_OF_PAPER,
  NAMELESS_BYLINE,
  OUTLET_AND_DATE,
  PLACE_AND_COUNTY,
  SERIES_LINE,
  WIRE_KEYWORDS,
  WIRE_NUMBER,
} from '../german/headLines.ts';
import { isMenuItem } from '../german/menuWords.ts';
import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import type { Draft, Piece } from './draft.ts';
import { isDateAndSection } from './isDateAndSection.ts';
import { isPageOfIssue } from './isPageOfIssue.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { readDateLine } from './readDateLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { readOutletLine, readProduct } from './readOutletLine.ts';
import { isHeadline, isLongHeadline, isProse } from './textShape.ts';

/** „+++ Eilmeldung +++“; with more words it is the headline of a live blog: „++ Kiew meldet neue Angriffe ++“ */
const ALERT = /^\+{2,}\s*\S{2,30}(?:\s\S{2,30}){0,2}\s*\+{2,}$/u;
const TICKER_HEADLINE = /^\+{2,3}\s?\S+(?:\s\S+){3,30}\s?\+{2,3}$/u;

/** „@dorfbote“ */
export const HANDLE = /^@[\w.-]{2,40}$/u;
/** „Forwarded from Dorfbote“, „Weitergeleitet aus Dorfbote“ */
export const FORWARDED = /^(?:Forwarded from|Weitergeleitet (?:von|aus)|Weitergeleitete Nachricht von)\s/u;
/** „Abo Interview zur Reform“ */
export const PAID_MARK = /^(?:Abo|ABO|Plus|\+)\s+(?=\p{Lu}\p{Ll}+(?:\s\p{Ll}|$))/u;

/** The first line that may be a headline; a lone short word above another headline is its kicker. */
export function firstHeadline(draft: Draft, head: readonly Piece[]): number {
  const marked = head.findIndex((piece) => piece.role === 'title' || piece.role === 'heading');
  if (marked >= 0 && !head.slice(0, marked).some((piece) => isProse(piece.text))) return marked;
  for (let at = 0; at < head.length; at++) {
    const piece = head[at];
    if (piece === undefined || (isProse(piece.text) && !isLongHeadline(piece.text))) return -1;
    if (!isHeadline(piece.text) || isDateAndSection(piece.text) || POSTED_LINE.test(piece.text)) continue;
    if (SALUTATION.test(piece.text)) continue;
    const next = head.slice(at + 1).find((line) => isProse(line.text) || isTitleLike(draft, line));
    const another = next !== undefined && !isProse(next.text);
    if (another && isPaperName(piece.text) && head.slice(at + 1).some((line) => isBelowPaper(draft, line)))
      continue;
    if (isPaperOverDate(draft, head, at)) continue;
    if (readByline(piece.text, draft.knowledge) !== null) continue;
    if (readIssueLine(piece.text, draft.knowledge) !== null) continue;
    if (another && (readCaption(piece.text)?.text === '' || isAboveHeadline(head, at))) continue;
    if (readOutletLine(piece.text, draft.knowledge) !== null && (another || !/[|·–]/u.test(piece.text)))
      continue;
    if (another && readProduct(piece.text, draft.knowledge) !== null && next.text.split(' ').length >= 4)
      continue;
    if (another && (isSection(piece.text) || ALERT.test(piece.text) || isMasthead(draft, head, at))) continue;
    if (another && SITE_LIKE.test(piece.text) && next.text.split(' ').length >= 4) continue;
    if (another && (isShortAbove(head, at) || isSiteAndSection(piece.text))) continue;
    return at;
  }
  return -1;
}

/** What is printed over headlines and told by its wording, or by the line below it */
function isAboveHeadline(head: readonly Piece[], at: number): boolean {
  const [above, { text } = { text: '' }, below] = [head[at - 1], head[at], head[at + 1]];
  if (SERIES_LINE.test(text) || isDatedTrail(text) || isPageOfIssue(text)) return true;
  // „Musterstädter Tageblatt“ above „Nr. 84, Mittwoch, den 9. April 1930“
  if (below !== undefined && isPaperName(text) && ISSUE.test(below.text) && readDateLine(below.text) !== null)
    return true;
  if (OUTLET_AND_DATE.test(text) || PLACE_AND_COUNTY.test(text) || NAMELESS_BYLINE.test(text)) return true;
  if (KIND_OF_PAPER.test(text) || AGENCY_HEAD.test(text) || DESK_NOTE.test(text)) return true;
  if (WIRE_NUMBER.test(text) || WIRE_KEYWORDS.test(text)) return true;
  if (isIssuer(text) && (above === undefined || KIND_OF_PAPER.test(above.text))) return true;
  // who posts, above how to reach him: „Dorfbote“, „@dorfbote“
  if (below !== undefined && (HANDLE.test(below.text) || HANDLE.test(text))) return true;
  if (FORWARDED.test(text) || COLLECTION.test(text) || FOLLOWERS.test(text) || AGE_OF_POST.test(text))
    return true;
  if (below !== undefined && FOLLOWERS.test(below.text)) return true;
  if (
    text.split(' ').length <= 5 &&
    head.slice(at + 1, at + 3).some((line) => TICKER_HEADLINE.test(line.text))
  )
    return true;
  if (isTopicOver(head, at)) return true;
  // „Sport“, „Eishockey-WM in Musterstadt“ above the headline and its day
  const topic =
    above !== undefined && isSection(above.text) && head[at]?.gap === false && below?.gap === true;
  if (topic && text.split(' ').length <= 4 && below.text.split(' ').length >= 5)
    if ((readDateLine(head[at + 2]?.text ?? '')?.length ?? 0) > 0) return true;
  // „Abo Interview zur Reform“: the mark of a paid article, and its kicker
  return PAID_MARK.test(text);
}

function isTitleLike(draft: Draft, line: Piece): boolean {
  return (
    isHeadline(line.text) &&
    readCaption(line.text) === null &&
    !SALUTATION.test(line.text) &&
    !isRoleLine(line.text) &&
    !isDateAndSection(line.text) &&
    readByline(line.text, draft.knowledge) === null
  );
}

/** „Neckarbote“ right above „11.05.2021“, where a longer line follows before the text: the head of the page, not of the article */
function isPaperOverDate(draft: Draft, head: readonly Piece[], at: number): boolean {
  const [{ text } = { text: '' }, date] = [head[at], head[at + 1]];
  if (date === undefined || date.gap || !(isPaperName(text) || isPlacesPaper(text))) return false;
  if ((readDateLine(date.text)?.length ?? 0) === 0) return false;
  const below = head.slice(at + 2);
  const prose = below.findIndex((line) => isProse(line.text));
  return below
    .slice(0, prose < 0 ? below.length : prose)
    .some((line) => isTitleLike(draft, line) && line.text.split(' ').length >= 3);
}

/** A longer line that may be the headline */
const isBelowPaper = (draft: Draft, line: Piece): boolean =>
  isTitleLike(draft, line) && !isSection(line.text) && line.text.split(' ').length >= 4;

/** A line right below the outlet's name belongs to its banner: a slogan, a place; neither asks or has a colon. */
function isMasthead(draft: Draft, head: readonly Piece[], at: number): boolean {
  if (/[?:]/u.test(head[at]?.text ?? '')) return false;
  // where no blank line parts anything, the banner is one line of text below the name
  const end = head.slice(at + 1).some(({ gap }) => gap) ? 0 : at - 1;
  for (let above = at; above > end; above--) {
    // „Politik“ below the name begins the trail
    if (head[above]?.gap !== false || isSection(head[above - 1]?.text ?? '')) return false;
    if (readOutletLine(head[above - 1]?.text ?? '', draft.knowledge) !== null) return true;
  }
  return false;
}

const ISSUE = /(?:^|\s)(?:Nr\.|Ausgabe|\d{1,3}\. (?:Jahrgang|Jg\.))/u;

/** „Archiv » März 2024 » 07.03.2024“ */
function isDatedTrail(line: string): boolean {
  const steps = line.split(/\s+[»›>]\s+/u);
  return steps.length > 1 && readDateLine(steps.at(-1) ?? '') !== null;
}

/** „Dorfbote Online - Politik“, „Dorfbote – E-Paper“, „Sport | Dorfbote“ above a headline */
function isSiteAndSection(line: string): boolean {
  const parts = line.split(/\s*[|·–—:>»]\s*|\s-\s/u);
  return parts.length > 1 && parts.some(isMenuItem) && parts.every((part) => part.split(' ').length <= 3);
}

/** „Treffen im Norden“ right above „Anna Beispiel besucht den Deich: Was bekannt ist“: in three or four words without a verb, what it is about */
function isTopicOver(head: readonly Piece[], at: number): boolean {
  const [piece, below, next] = [head[at], head[at + 1], head[at + 2]];
  return (
    piece !== undefined &&
    below?.gap === false &&
    next !== undefined &&
    (next.gap || readDateLine(next.text) !== null || BELOW_HEADLINE.test(next.text)) &&
    TOPIC.test(piece.text) &&
    isHeadline(below.text) &&
    !isProse(below.text) &&
    below.text.split(' ').length >= 5 &&
    readDateLine(below.text) === null
  );
}
/** „Stand: 10:41 Uhr“, „Von Anna Beispiel“ */
const BELOW_HEADLINE = /^(?:Stand|Aktualisiert|Veröffentlicht|Lesedauer|Lesezeit|Von)(?::|\s)/u;
const TOPIC =
  /^(?:\p{Lu}[\p{L}-]+ ){1,2}(?:in|im|auf|mit|für|gegen|um|nach|bei|über|zu|zur|zum|zwischen|aus|vor|am|an|der|des) (?:\p{L}[\p{L}-]+ )?\p{Lu}[\p{L}-]+$/u;

/** „MUSTER NEWS 24“, „Küste Online“ above a headline: how portals call themselves */
const SITE_LIKE =
  /^(?:\p{Lu}[\p{L}\d.-]* ){1,3}(?:NEWS|News|ONLINE|Online|TIMES|Times|PORTAL|Portal|NACHRICHTEN|TV)(?: ?\d{1,3})?$/u;

/** A word or two above a whole headline are its kicker, or the name of the site. */
function isShortAbove(head: readonly Piece[], at: number): boolean {
  const isShort = (line: string): boolean => line.split(' ').length <= 2 && !/[?!]$/.test(line);
  if (!isShort(head[at]?.text ?? '')) return false;
  const next = head.slice(at + 1).find(({ text }) => isHeadline(text) && !isShort(text));
  return next !== undefined && !isProse(next.text) && next.text.split(' ').length >= 4;
}
