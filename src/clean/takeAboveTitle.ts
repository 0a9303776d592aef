import { BYLINE_OPENING } from '../german/bylines.ts';
import { POSTED_LINE } from '../german/dateLines.ts';
import {
  AGE_OF_POST,
  AGENCY_HEAD,
  COLLECTION,
  DESK_NOTE,
  FOLLOWERS,
  isIssuer,
  KIND_OF_PAPER,
  OUTLET_AND_DATE,
  PLACE_AND_COUNTY,
  RELEASE_LINE,
  SERIES_LINE,
  WIRE_KEYWORDS,
  WIRE_NUMBER,
} from '../german/headLines.ts';
import { isMenuItem } from '../german/menuWords.ts';
import { isPaperName, isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import { findAgency } from '../source/findAgency.ts';
import type { Draft, Piece } from './draft.ts';
import { addName, take } from './draft.ts';
import { FORWARDED, HANDLE, PAID_MARK } from './firstHeadline.ts';
import { isDateAndSection } from './isDateAndSection.ts';
import { isPageOfIssue } from './isPageOfIssue.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { findDateWordings, readDateLine } from './readDateLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { readOutletLine, readProduct } from './readOutletLine.ts';
import { isProse } from './textShape.ts';

/** Takes a line above the headline: the site's name or slogan, or the kicker. Lines with a date are left to `takeHead`. */
export function takeAboveTitle(draft: Draft, above: Piece): void {
  if (
    POSTED_LINE.test(above.text) ||
    isDateAndSection(above.text) ||
    isPageOfIssue(above.text) ||
    readIssueLine(above.text, draft.knowledge) !== null
  )
    return;
  // „GASTBEITRAG VON ANNA BEISPIEL“ says who wrote
  if (BYLINE_OPENING.test(above.text) && readByline(above.text, draft.knowledge) !== null) return;
  // prose above a headline is no banner, and credits are read with the captions
  if (isProse(above.text) || readCaption(above.text)?.text === '') return;
  if (isMenuItem(above.text) && !isSection(above.text)) {
    take(draft, above, 'navigation');
    return;
  }
  if (takeAgencyName(draft, above)) return;
  if (takeWireLine(draft, above) || takePoster(draft, above)) return;
  const outlet = readOutletLine(above.text, draft.knowledge) ?? readProduct(above.text, draft.knowledge);
  if (outlet !== null && findDateWordings(above.text).dates.length > 0) return;
  if (takeDatedName(draft, above)) return;
  const short = above.text.length <= 60 && above.text.split(' ').length <= 4;
  const named = draft.claims.some((claim) => claim.fact === 'source');
  const isName = short && !/[/\d]/u.test(above.text) && isInBanner(draft) && !isCapitalsOnTitle(draft, above);
  const isSite = isName || isPlacesPaper(above.text) || isIssuerOf(draft, above) || isOverMenu(draft, above);
  const site = outlet ?? (!named && isSite ? above.text : null);
  const isMark = outlet !== null && /^\p{Lu}{4,}$/u.test(above.text);
  if (site !== null && (isMark || !isSection(above.text)))
    draft.claims.push({ fact: 'source', value: withoutSection(site), basis: 'banner', line: above.line });
  else if (
    (draft.kicker === null || (isSection(draft.kicker.value) && isRightAbove(draft, above))) &&
    (isSection(above.text) ||
      (short &&
        (!isInBanner(draft) || isCapitalsOnTitle(draft, above) || (named && isRightAbove(draft, above)))))
  ) {
    const value = above.text.replace(PAID_MARK, '').replace(/^\++\s*|\s*\++$|\s*:$/g, '');
    draft.kicker = { value, proof: { basis: 'heading', line: above.line } };
    take(draft, above, 'kicker');
    return;
  }
  // „Nachrichten“, „Ausland“, „Arktis“: where a page stands within its site
  take(draft, above, isSection(above.text) ? 'navigation' : 'banner');
}

/** „Musterinform“ over the headline on an agency's own page; marks of few letters stand for other things as well */
function takeAgencyName(draft: Draft, { text, line }: Piece): boolean {
  const agency = text.length >= 6 && !text.includes(' ') ? findAgency(text, draft.knowledge.sources) : null;
  const above = agency === null ? undefined : draft.pieces.find((piece) => piece.line === line);
  if (agency === null || above === undefined) return false;
  addName(draft.agencies, { value: agency, proof: { basis: 'banner', line, text } });
  take(draft, above, 'agency-note');
  return true;
}

/** „Lagebuch Küste“ as the first line, above „Menü“: whose menu it is */
function isOverMenu({ pieces }: Draft, above: Piece): boolean {
  const [first, second] = pieces;
  return (
    first === above &&
    second?.taken === 'navigation' &&
    !second.gap &&
    isMenuItem(second.text) &&
    !isSection(second.text) &&
    /^\p{Lu}[\p{L} -]{3,40}$/u.test(above.text)
  );
}

/** Lines that a wire or an agency's page has over the headline */
function takeWireLine(draft: Draft, above: Piece): boolean {
  const { text, line } = above;
  const name = AGENCY_HEAD.exec(text)?.groups;
  const mark = WIRE_NUMBER.exec(text)?.groups?.['agency'] ?? name?.['name'] ?? name?.['other'];
  if (mark !== undefined) {
    const agency = findAgency(asWord(mark), draft.knowledge.sources);
    if (agency !== null) addName(draft.agencies, { value: agency, proof: { basis: 'banner', line, text } });
    take(draft, above, 'agency-note');
    return true;
  }
  if (WIRE_KEYWORDS.test(text)) {
    draft.kicker ??= { value: text.slice(0, -1), proof: { basis: 'heading', line } };
    take(draft, above, 'kicker');
    return true;
  }
  const release = RELEASE_LINE.exec(text)?.groups;
  if (release?.['issuer'] !== undefined && release['date'] !== undefined) {
    draft.claims.push({ fact: 'source', value: release['issuer'], basis: 'banner', line });
    draft.claims.push({ fact: 'published', value: release['date'], basis: 'header', line });
    take(draft, above, 'banner');
    return true;
  }
  const day = SERIES_LINE.exec(text)?.groups?.['date'];
  if (day !== undefined) {
    draft.claims.push({ fact: 'published', value: day, basis: 'header', line });
    take(draft, above, 'date-line');
    return true;
  }
  if (PLACE_AND_COUNTY.test(text)) {
    draft.dateline ??= text;
    take(draft, above, 'dateline');
    return true;
  }
  if (!DESK_NOTE.test(text)) return false;
  take(draft, above, 'agency-note');
  return true;
}

/** „Dorfbote, 12.04.2001, 16:20“ */
function takeDatedName(draft: Draft, above: Piece): boolean {
  const { outlet, date } = OUTLET_AND_DATE.exec(above.text)?.groups ?? {};
  if (outlet === undefined || date === undefined) return false;
  draft.claims.push({ fact: 'published', value: date, basis: 'header', line: above.line });
  if (isPaperName(outlet))
    draft.claims.push({ fact: 'source', value: outlet, basis: 'banner', line: above.line });
  take(draft, above, 'date-line');
  return true;
}

/** „YONHAP“ → „Yonhap“; marks of few letters are written as they are */
const asWord = (name: string): string =>
  name.length > 4 && name === name.toUpperCase() ? name.charAt(0) + name.slice(1).toLowerCase() : name;

/** Who posted it: „Dorfbote“ above „@dorfbote“, and from whom he had it */
function takePoster(draft: Draft, above: Piece): boolean {
  if (FOLLOWERS.test(above.text) || AGE_OF_POST.test(above.text) || COLLECTION.test(above.text)) {
    take(draft, above, 'banner');
    return true;
  }
  if (HANDLE.test(above.text) || FORWARDED.test(above.text)) {
    take(draft, above, HANDLE.test(above.text) ? 'banner' : 'source-mark');
    return true;
  }
  const below = draft.pieces[draft.pieces.indexOf(above) + 1];
  if (below === undefined || !(HANDLE.test(below.text) || FOLLOWERS.test(below.text))) return false;
  const value = above.text.replace(/[\p{Extended_Pictographic}\p{RI}\uFE0F]+/gu, '').trim();
  draft.claims.push({ fact: 'source', value, basis: 'banner', line: above.line });
  take(draft, above, 'banner');
  return true;
}

/** „Bundesministerium der Verteidigung“ below „Pressemitteilung Nr. 27“, or as the first line of all */
function isIssuerOf(draft: Draft, line: Piece): boolean {
  const before = draft.pieces[draft.pieces.indexOf(line) - 1];
  return isIssuer(line.text) && (before === undefined || KIND_OF_PAPER.test(before.text));
}

/** „VEREINE“ right above the headline, no blank line between them: a kicker, whatever stands above */
function isCapitalsOnTitle(draft: Draft, line: Piece): boolean {
  const below = draft.pieces[draft.pieces.indexOf(line) + 1];
  return isRightAbove(draft, line) && below?.gap === false && line.text === line.text.toUpperCase();
}

/** The last line above the headline */
function isRightAbove(draft: Draft, line: Piece): boolean {
  const below = draft.pieces[draft.pieces.indexOf(line) + 1];
  return below !== undefined && below.line === draft.title?.proof.line && /^[\p{L}\d -]+$/u.test(line.text);
}

/** Whether a slogan or a date stands above the headline too, so that the lines there are a site's banner. */
function isInBanner(draft: Draft): boolean {
  const line = draft.title?.proof.line ?? 0;
  return draft.pieces.some(
    (piece) =>
      piece.line < line &&
      (piece.taken === 'banner' ||
        // the day that a scraper put above all is taken already
        (piece.taken === null && (readDateLine(piece.text)?.length ?? 0) > 0)),
  );
}

/** „Dorfbote Online - Politik“ → „Dorfbote Online“ */
function withoutSection(site: string): string {
  const parts = site.split(/\s*[|·›>»]\s*|\s[-–—]\s/u);
  const named = parts.filter((part) => !isSection(part));
  return named.length === 1 ? (named[0] ?? site) : site;
}
