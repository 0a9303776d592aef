import { findAgency } from '../source/findAgency.ts';
import { addName, bodyOf, type Draft, type Piece, take } from './draft.ts';
import { authorBox, MADE_UP } from './lines/authorBox.ts';
import { broadcastNote } from './lines/broadcastNote.ts';
import { comments } from './lines/comments.ts';
import { LINE_RULES } from './lines/lineRules.ts';
import { originalLink } from './lines/originalLink.ts';
import { webArchive } from './lines/webArchive.ts';
import { bareAgencyNote, readAgencyNote } from './readAgencyNote.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { readContributors } from './readContributors.ts';
import { readDateLine } from './readDateLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { hasText, isHeadline, isLongHeadline, isProse } from './textShape.ts';

/** Banners and notes about the article stand at most so far from either end. */
const EDGE = 7;
/** or before the first paragraph, if a page has more above it */
const LONGEST_HEAD = 30;
const LONGEST_BOX = 10;
/** A label and nothing more, so that the lines below it must be what it announces */
const BARE = /^(?:[^:.>|]{2,45}:?|[^:.]{46,80}:)$/u;

const READING_TIME = /^\d{1,2} ?[Mm]in\.?$/u;
/** Who sells pictures and no reports */
const PICTURE_HOUSE =
  /picture[ -]alliance|imago|getty|keystone|shutterstock|istock|unsplash|pixabay|adobe ?stock/iu;

/** Takes the lines that are known by their wording alone, wherever they stand, and the short lines of their boxes. */
export function takeLines(draft: Draft): void {
  const pieces = bodyOf(draft);
  if (!hasText(pieces)) return;
  const firstProse = Math.min(
    // a headline that asks is no paragraph
    pieces.findIndex(({ text }) => isProse(text) && !isLongHeadline(text)),
    LONGEST_HEAD,
  );
  let lastProse = pieces.length - 1;
  while (lastProse >= 0 && !isProse(pieces[lastProse]?.text ?? '')) lastProse--;
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined || piece.taken !== null || piece.text.length > 600) continue;
    const afterText = lastProse >= 0 && at > lastProse;
    const edge = at < Math.max(EDGE, firstProse) || at >= pieces.length - EDGE || afterText;
    const rule = LINE_RULES.find((one) => (edge || one.edges !== true) && one.test(piece.text));
    if (rule === undefined || (rule.edges === true && bareAgencyNote(piece.text, draft.knowledge) !== null))
      continue;
    // „Quelle: Musterbote, Dienstag, 14. März 2006, Seite 6“ says more: the steps for head and tail read it
    if (rule === authorBox && (readIssueLine(piece.text, draft.knowledge)?.date ?? null) !== null) continue;
    // „Quelle: picture alliance/dpa“ is a picture's credit, „KOMMENTAR“ over a headline its kicker
    if (rule === authorBox && PICTURE_HOUSE.test(piece.text) && readCaption(piece.text)?.text === '')
      continue;
    if (rule === authorBox && at <= lastProse && takeSourcedCaption(draft, piece, pieces[at - 1])) continue;
    if (rule === comments && at < firstProse && /^kommentar$/iu.test(piece.text)) continue;
    if (rule === originalLink || rule === webArchive)
      addAddress(draft, piece, lastProse >= 0 && at > lastProse);
    if (rule === broadcastNote) addAgencies(draft, piece);
    addNamedSource(draft, piece);
    take(draft, piece, rule.reason);
    if (rule === authorBox && MADE_UP.test(piece.text)) takeMadeUpName(draft, pieces[at - 1]);
    if (rule.box === undefined || (rule.box === 'below-text' && !afterText) || !BARE.test(piece.text))
      continue;
    // „NEXT Der Pegel steigt“ names the neighbour itself
    if (rule.reason === 'next-article' && piece.text.split(' ').length > 2) continue;
    // the markup told apart already what the label announces; a heading below that is one of the text
    const isFilled = draft.pieces[draft.pieces.indexOf(piece) + 1]?.taken === 'teaser';
    for (let below = at + 1; below < pieces.length && below <= at + LONGEST_BOX; below++) {
      const line = pieces[below];
      // „12.07.2022“, „7 min“ below another article's headline
      const isTeaserDay =
        rule.reason === 'see-also' &&
        (READING_TIME.test(pieces[below + 1]?.text ?? '') || isDayOverHeadline(line, pieces[below + 1]));
      if (line === undefined || isProse(line.text) || line.text.length > 160) break;
      if (SINGLE.test(piece.text) && below > at + 1) break;
      // a short paragraph of the text, which stands for itself
      if (rule.reason === 'see-also' && line.gap && isSentence(line.text)) break;
      if (isNote(draft, line.text) && !isTeaserDay) break;
      if (LINE_RULES.some((other) => other.test(line.text))) break;
      // buttons have short names
      if (rule.reason === 'share' && line.text.split(' ').length > 3) break;
      const announces = rule.reason === 'see-also' || rule.reason === 'next-article';
      const announced = announces && !isFilled && below === at + 1 && isHeadline(line.text);
      const joined =
        line.role === 'list-item' || line.role === 'teaser' || (!line.gap && line.role === 'text');
      const isRun = announces && !isFilled && isAboveHeadline(line, pieces[below + 1]);
      if (!joined && !announced && !afterText && !isRun) break;
      take(draft, line, rule.reason);
    }
  }
}

/** „Schiffe im Hafen Muster“ right above „Quelle: Muster Labs“, in a block of their own: a picture's caption and its credit */
function takeSourcedCaption(draft: Draft, credit: Piece, above: Piece | undefined): boolean {
  const name = /^Quelle\s?: (?<name>\p{Lu}[^.!?:]{2,60})$/u.exec(credit.text)?.groups?.['name'];
  const below = draft.pieces[draft.pieces.indexOf(credit) + 1];
  if (name === undefined || above === undefined || credit.gap || below?.gap !== true) return false;
  const isCaption =
    above.taken === null && above.gap && /^.{10,160}(?<![.!?:])$/u.test(above.text) && !isProse(above.text);
  if (!isCaption) return false;
  draft.captions.push({ text: above.text, credit: name });
  take(draft, above, 'caption');
  take(draft, credit, 'caption');
  return true;
}

/** „Anna Beispiel“ above „Bierfan. Stolzer Webpionier. …“: whom a portal made up wrote nothing */
function takeMadeUpName(draft: Draft, above: Piece | undefined): void {
  if (above?.taken === null && above.text.split(' ').length <= 3 && isHeadline(above.text))
    take(draft, above, 'author-box');
}

/** It announces one article, so that the second line below it may be a heading of the text. */
const SINGLE = /^(?:Verwandte[rs] (?:Artikel|Beitrag|Video)|Verwandte Geschichte)$/u;

/** „Der Minister hatte den Brief im Sommer gelesen.“ */
const isSentence = (text: string): boolean =>
  /\p{Ll}[.]$/u.test(text) && text.split(' ').length >= 6 && !/(?:lesen|finden|hier|mehr)/iu.test(text);

/** Of headlines in a row below a label the last may be a heading of the text; those before it are none. */
function isAboveHeadline(line: Piece, next: Piece | undefined): boolean {
  return (
    next?.gap === true &&
    next.taken === null &&
    isHeadline(line.text) &&
    isHeadline(next.text) &&
    !isProse(next.text)
  );
}

/** „12.07.2022“ right above another article's headline */
function isDayOverHeadline(line: Piece | undefined, next: Piece | undefined): boolean {
  return (
    line !== undefined &&
    /^\d{1,2}\.\d{1,2}\.(?:\d\d){1,2}$/u.test(line.text) &&
    next?.gap === false &&
    isHeadline(next.text) &&
    !isProse(next.text)
  );
}

/** The address over the text, or behind „Quelle:“ below it, is the article's, if it names none itself. */
function addAddress(draft: Draft, piece: Piece, isBelow: boolean): void {
  const value = /https?:\/\/\S+?(?=[.,;)]?(?:\s|$))/u.exec(piece.text)?.[0];
  if (value === undefined || (isBelow && /^http/u.test(piece.text))) return;
  if (draft.claims.some((claim) => claim.fact === 'url')) return;
  draft.claims.push({ fact: 'url', value, basis: isBelow ? 'tail-mark' : 'header', line: piece.line });
}

/** „Musterfunk 4, 12.03.2024, 07:10 Uhr; mpa/ab“ */
function addAgencies(draft: Draft, { text, line }: Piece): void {
  const parts = text.split(/[;/]/u).slice(1);
  for (const agency of parts.flatMap((part) => readAgencyNote(part.trim(), draft.knowledge)?.agencies ?? []))
    addName(draft.agencies, { value: agency, proof: { basis: 'tail-mark', line, text } });
}

/** „Quelle: F.A.Z.“ names the outlet if a record knows it; else it may name anything. „Quelle: Musterblatt/mpa“ */
function addNamedSource(draft: Draft, piece: Piece): void {
  const { name, agency } = NAMED_SOURCE.exec(piece.text)?.groups ?? {};
  const mark = agency === undefined ? null : findAgency(agency, draft.knowledge.sources);
  if (mark !== null)
    addName(draft.agencies, {
      value: mark,
      proof: { basis: 'tail-mark', line: piece.line, text: piece.text },
    });
  if (name === undefined || (agency !== undefined && mark === null)) return;
  draft.claims.push({ fact: 'source', value: name, basis: 'tail-mark', line: piece.line });
}

const NAMED_SOURCE = /^Quelle\s*:\s*(?<name>\p{Lu}[^,/;:]{1,40})(?:\s?[,/]\s?(?<agency>\p{L}{2,8}))?$/u;

/** What stands below a text for itself: dates, bylines, marks, credits. */
function isNote(draft: Draft, text: string): boolean {
  return (
    /^[(©]|^\p{Ll}[\p{Ll}\d-]*$/u.test(text) ||
    (readDateLine(text)?.length ?? 0) > 0 ||
    readByline(text, draft.knowledge) !== null ||
    readContributors(text, draft.knowledge) !== null ||
    bareAgencyNote(text, draft.knowledge) !== null ||
    readCaption(text) !== null
  );
}
