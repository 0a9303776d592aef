import { readHeaderField } from '../german/headerFields.ts';
import type { Line, RawArticle } from '../stages.ts';
import { decodeEntities } from './decodeEntities.ts';
import type { Piece } from './draft.ts';
import { joinHyphenated } from './joinHyphenated.ts';

/** Invisible characters that only steer line breaks: soft hyphen, zero-width space and joiner, byte order mark. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/g;
const SPACES = /[\t\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;
const ODD = new RegExp(`${INVISIBLE.source}|${SPACES.source}`);

/** No newspaper column or mail program breaks its lines later than this. */
const WIDEST_COLUMN = 120;
const NARROWEST_COLUMN = 24;

/** „=====“ */
const STROKE = /^[-–—*_=]+$/u;

/** A headline below its double, „date 2024-06 Damm hält“ */
const isDouble = (above: string, line: string): boolean =>
  line.length >= SHORTEST_DOUBLE && above.endsWith(line);
const SHORTEST_DOUBLE = 16;

/** „(Zusammenfassung 1400 - neu: mehr Details)“: a note in brackets, a line for itself */
const STANDS_ALONE = /^\([^()]{12,}\)$/u;
/** „Von Anna Beispiel“ in the middle of a sentence would begin small */
const OPENS_BYLINE = /^(?:Von|VON) \p{Lu}[\p{L}.-]+ \p{Lu}/u;

/** „WASHINGTON: Die …“, „SEOUL (mpa) – …“ */
const OPENS_DATELINE =
  /^(?:\p{Lu}{4,}(?:[/ ]\p{Lu}{3,})*(?::| ?\(\p{Ll}[\p{L}/]{1,11}\))|\p{Lu}[\p{L}-]{2,20}(?:[/ ]\p{Lu}[\p{L}-]{2,20}){0,2} \((?:dpa|AFP|afp|APA|sda|Reuters|mpa)(?:\/\p{L}{2,6})?\) ?[-–—])/u;

/** „25.04.2019, 16:12 Uhr“ */
const IS_DATE =
  /^(?:\p{L}{2,10}, )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?\d{2,4}(?:[,–| -]{1,3}\d{1,2}[:.]\d{2}(?: Uhr)?)?$/u;
const ENDS_WITH_ADDRESS = /https?:\/\/\S{1,500}$/u;

/** How a sentence ends */
const END = /[.!?:…]["“”«»‘’)]*$/u;

function plain(text: string): string {
  return ODD.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text.trim();
}

/** The paragraphs of an article: blank lines taken as borders, hard-wrapped lines joined where the file wraps its lines. */
export function joinLines(raw: RawArticle): Piece[] {
  const lines = raw.lines.map((line) => ({
    ...line,
    text: plain(raw.format === 'txt' ? decodeEntities(line.text) : line.text),
  }));
  const written = raw.format !== 'html';
  const width = written ? columnWidth(lines) : null;
  const pieces: Piece[] = [];
  let gap = true;
  let above: Line | null = null;
  /** the lines of the paragraph so far */
  let joined = 0;
  for (const line of lines) {
    if (line.text === '') {
      gap = true;
      above = null;
      continue;
    }
    const piece = pieces.at(-1);
    const goesOn = (above: Line): boolean =>
      width === null
        ? written && (isDivided(above, line) || (raw.format === 'md' && isWrapped(above, line)))
        : isBroken(above, line, width, joined > 1);
    if (above !== null && piece !== undefined && goesOn(above)) {
      piece.text = joinHyphenated(piece.text, line.text);
      joined++;
    } else {
      joined = 1;
      pieces.push({
        text: line.text.includes('\n') ? line.text.split('\n').reduce(joinHyphenated) : line.text,
        line: line.line,
        role: line.role,
        gap: gap || line.role !== 'text',
        taken: null,
      });
    }
    gap = false;
    above = line;
  }
  return width === null ? pieces : joinHeadline(pieces);
}

/**
 * The column at which the file breaks its lines, or null where a line is a paragraph. Lines are wrapped if most
 * neighbours without a blank line between them end in the middle of a sentence, close to one common width; or, where menus
 * and fields stand about the text, most of those that nearly fill the column.
 */
function columnWidth(all: readonly Line[]): number | null {
  const lines = belowFields(all);
  const lengths = lines.map((line) => line.text.length).filter((length) => length > 0);
  if (lengths.length < 4) return null;
  const sorted = lengths.toSorted((a, b) => a - b);
  const width = sorted[Math.floor((sorted.length - 1) * 0.95)] ?? 0;
  if (width > WIDEST_COLUMN || width < NARROWEST_COLUMN) return null;
  const met = { neighbours: 0, broken: 0, full: 0, brokenFull: 0 };
  for (let i = 1; i < lines.length; i++) {
    const above = lines[i - 1];
    const line = lines[i];
    if (above === undefined || line === undefined || above.text === '' || line.text === '') continue;
    const isFull = above.text.length >= width * FULL;
    const broken = !END.test(above.text) && isBroken(above, line, width, false);
    met.neighbours++;
    if (broken) met.broken++;
    if (isFull) met.full++;
    if (isFull && broken) met.brokenFull++;
  }
  const wrapped =
    (met.broken >= 2 && met.broken >= met.neighbours * 0.4) ||
    (met.brokenFull >= 3 && met.brokenFull >= met.full * 0.6);
  return wrapped ? width : null;
}

/** Of the column that a line fills which has to be broken. */
const FULL = 0.75;

/** The lines below the fields of a mail or a post, which are one a line in any file */
function belowFields(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }) => !FIELD.test(text));
  return end > 2 ? lines.slice(end) : lines;
}

const FIELD = /^\p{Lu}[\p{L}-]{1,24}: \S/u;

/** A headline stands among the first paragraphs. */
const HEAD = 6;
const LONGEST_HEADLINE_LINE = 70;

/**
 * Joins a headline that was printed over two lines: „Der Rat beschließt den neuen“ above „Haushalt“. The line breaks in
 * the middle of a phrase, and no blank line parts them.
 */
function joinHeadline(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex(
    (piece, index) =>
      index > 0 &&
      index < HEAD &&
      !piece.gap &&
      piece.role === 'text' &&
      piece.text.length <= LONGEST_HEADLINE_LINE &&
      (pieces[index + 1]?.gap ?? true) &&
      pieces[index - 1]?.gap === true &&
      isWithinPhrase(pieces[index - 1]?.text ?? '') &&
      /^[\p{Lu}„"»]/u.test(piece.text),
  );
  const above = pieces[at - 1];
  const below = pieces[at];
  if (above === undefined || below === undefined) return pieces;
  above.text = `${above.text} ${below.text}`;
  return pieces.filter((piece) => piece !== below);
}

/** „… löst das russische“, „Streit um den“: an article, or an adjective behind one, wants its noun. */
function isWithinPhrase(text: string): boolean {
  return (
    text.length <= LONGEST_HEADLINE_LINE &&
    /(?<!\p{L})(?:(?:de[rnms]|das|die|dem|eine?[nmrs]?|kein(?:e[nmrs]?)?|für|und|mit|gegen|über|im|zum|zur)(?: \p{Ll}+(?:e|en|er|es|em))?|\p{Ll}{3,}(?:ische|ischen|ischer|isches))$/u.test(
      text,
    )
  );
}

/** „ein Verbot fuer Deutsch-“ above „land an.“: a word that was printed over two lines, in whatever lines the rest stands */
function isDivided(above: Line, line: Line): boolean {
  return /\p{Ll}[-\u2010¬]$/u.test(above.text) && above.text.includes(' ') && /^\p{Ll}{2}/u.test(line.text);
}

/** „zum letzten Male“ above „auf der Strecke“ */
function goesOnSmall(above: Line, line: Line): boolean {
  return above.role === line.role && /^\p{Ll}/u.test(line.text) && !/[.!?:;]$/.test(above.text);
}

/** The same in Markdown too short to tell its column, where a line break is no border: a line in a menu is shorter. */
function isWrapped(above: Line, line: Line): boolean {
  return above.text.length >= LONG_LINE && goesOnSmall(above, line);
}

/** Characters */
const LONG_LINE = 50;

/**
 * Whether `line` goes on where `above` was broken: within a word, or because the first word of `line` would not have
 * fitted the column, or `line` starts small after a line without an end, or a paragraph of several lines has come to
 * none yet.
 */
function isBroken(above: Line, line: Line, width: number, inParagraph: boolean): boolean {
  if (above.role !== line.role) return false;
  if (isDouble(above.text, line.text)) return false;
  if (STROKE.test(above.text) || STROKE.test(line.text)) return false;
  if (STANDS_ALONE.test(above.text) || (OPENS_BYLINE.test(line.text) && !END.test(above.text))) return false;
  if (OPENS_DATELINE.test(line.text) && !END.test(above.text)) return false;
  if (IS_DATE.test(line.text) || IS_DATE.test(above.text) || ENDS_WITH_ADDRESS.test(above.text)) return false;
  if (END.test(above.text) && line.text.startsWith('http')) return false;
  if (readHeaderField(above.text) !== null || readHeaderField(line.text) !== null) return false;
  if (/\p{L}[-\u2010¬]$/u.test(above.text)) return true;
  if (goesOnSmall(above, line)) return true;
  if (inParagraph && !END.test(above.text) && above.text.length > width * 0.4) return true;
  const first = line.text.indexOf(' ');
  const word = first < 0 ? line.text.length : first;
  const slack = Math.ceil(width * 0.08);
  return above.text.length + 1 + word > width - slack;
}
