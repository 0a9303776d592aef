import { SALUTATION } from '../german/bylines.ts';
import { isSection } from '../german/sections.ts';
import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readCaption } from './readCaption.ts';
import { readDatedPlace } from './readDatedPlace.ts';
import { hasText, isHeadline, isProse } from './textShape.ts';

/** What stands between headline and text and is neither byline nor date: the subtitle, the printed headline below a page's title, the lead. */
export function takeSubtitles(draft: Draft): void {
  if (!hasText(bodyOf(draft))) return;
  takeSubtitle(draft);
  takePrintedHeadline(draft);
  findLead(draft);
}

/** A heading between headline and byline is no heading of the text: „Was der Vertrag regelt“ above „Von Anna Beispiel“ */
function takeSubtitle(draft: Draft): void {
  const at = draft.pieces.findIndex((piece) => piece.taken === null);
  const heading = draft.pieces[at];
  if (heading === undefined || draft.title === null || draft.subtitle !== null) return;
  const next = draft.pieces[at + 1]?.taken;
  const isAboveByline = heading.role === 'heading' && (next === 'byline' || next === 'date-line');
  if (!isAboveByline && !isSecondHeadline(draft, at)) return;
  draft.subtitle = heading.text;
  take(draft, heading, 'subtitle');
}

/**
 * In a text without markup: the line right below the headline, of a headline's length and without a full stop, above
 * the first paragraph.
 */
function isSecondHeadline(draft: Draft, at: number): boolean {
  const { raw, title, pieces } = draft;
  const line = pieces[at];
  const above = pieces[at - 1];
  const below = pieces
    .slice(at + 1)
    .find((piece) => piece.taken === null && readDatedPlace(piece.text) === null);
  if (raw.format !== 'txt' || line?.role !== 'text' || !isHeadLine(above, title?.proof.line)) return false;
  if (below === undefined || !isProse(below.text)) return false;
  return (
    !SALUTATION.test(line.text) &&
    line.text.length >= 30 &&
    line.text.length <= 200 &&
    isHeadline(line.text) &&
    readCaption(line.text) === null &&
    !/[.!?:…]["“”»«)]?(?:\s|$)/u.test(line.text)
  );
}

/** The headline, or the byline or date line below it */
const isHeadLine = (above: Piece | undefined, title: number | null | undefined): boolean =>
  above?.line === title ||
  above?.taken === 'doubled-title' ||
  above?.taken === 'byline' ||
  above?.taken === 'date-line';

/**
 * In a text whose first line is the page's title, „Damm hält - Lokales - Dorfbote“: the headline as printed, right above
 * the date line or the byline, and the line over it.
 */
function takePrintedHeadline(draft: Draft): void {
  const { raw, title, pieces } = draft;
  if (raw.format === 'html' || title === null || title.proof.text === undefined || draft.subtitle !== null)
    return;
  const line = title.proof.line ?? 0;
  const end = pieces.findIndex(
    ({ taken }, at) => (taken === 'date-line' || taken === 'byline') && pieces[at - 1]?.taken === null,
  );
  const between = pieces
    .slice(0, Math.max(end, 0))
    .filter((piece) => piece.line > line && piece.taken === null);
  const printed = between.at(-1);
  if (printed === undefined || between.length > 2) return;
  if (printed.text.split(' ').length < 3 || !between.every(({ text }) => isPrinted(text))) return;
  draft.subtitle = printed.text;
  take(draft, printed, 'subtitle');
  const [over] = between;
  if (over === undefined || over === printed || over.text.length > 60) return;
  if (draft.kicker !== null && !isSection(draft.kicker.value)) return;
  draft.kicker = { value: over.text, proof: { basis: 'header', line: over.line } };
  take(draft, over, 'kicker');
}

const isPrinted = (text: string): boolean =>
  isHeadline(text) && !isProse(text) && text.length <= 160 && readCaption(text) === null;

/** The one paragraph between the headline and the byline below it, in a text without markup; it stays in the text. */
function findLead(draft: Draft): void {
  if (draft.raw.format === 'html' || draft.lead !== null) return;
  const from = draft.pieces.findIndex(({ taken }) => taken === 'title' || taken === 'doubled-title');
  const to = draft.pieces.findIndex(
    ({ taken }, at) => at > from && (taken === 'byline' || taken === 'date-line'),
  );
  if (from < 0 || to < 0) return;
  const [lead, ...others] = draft.pieces.slice(from, to).filter(({ taken }) => taken === null);
  if (lead !== undefined && others.length === 0 && isProse(lead.text) && lead.text.length <= LONGEST_LEAD)
    draft.lead = lead.text;
}

const LONGEST_LEAD = 600;
