import { BYLINE_OPENING } from '../../../german/bylines.ts';
import { PUBLISHED_WORD, UPDATED_WORD } from '../../../german/dateLines.ts';
import type { Claim, LineRole } from '../../../stages.ts';
import { blockRole } from '../blockRole.ts';
import { INLINE, WITHOUT_TEXT } from '../tags.ts';
import { elementsOf, type HtmlElement, isElement, textOf } from '../tree.ts';
import type { ContainerKind } from './containerKind.ts';
import type { ZonedBlock } from './divideZones.ts';
import { likeness, lettersOf } from './likeness.ts';
import { holdsMedia } from './mediaTexts.ts';
import { isWithin } from './isWithin.ts';

/** A line of the article, not yet followed by a blank one. */
interface RoledLine {
  text: string;
  line: number;
  role: LineRole;
  /** whether it stands where the running text does */
  major: boolean;
}

/** What is known of the page when its blocks are told apart. */
export interface PageFacts {
  title: HtmlElement | null;
  claims: readonly Claim[];
  /** what the page's markup gives as the gist of the article */
  summaries: readonly string[];
  /** what the page says of its pictures and films elsewhere, as bare letters */
  media: ReadonlySet<string>;
}

interface Context {
  title: HtmlElement | null;
  /** the letters of a headline that is set in large letters within a block, and no heading; else null */
  inLine: string | null;
  /** headlines that the page claims, and the same as bare letters */
  titles: { text: string; letters: string }[];
  summaries: string[];
  media: ReadonlySet<string>;
  /** what stands in the containers of the running text, as bare letters */
  body: string;
}

/** A role, `drop` for what is no part of the article at all, null to ask the next rule. */
type Rule = (block: ZonedBlock, context: Context) => LineRole | 'drop' | null;

/** How a block's role is found: the first rule that knows decides. */
const RULES: readonly Rule[] = [
  asTitle,
  asDescribed,
  asKind,
  asCaption,
  asLink,
  asPullQuote,
  asOpening,
  asHead,
  asTail,
  asBare,
  ({ element }) => blockRole(element),
];

/** The lines that belong to the article, each with what it is. */
export function lineRoles(blocks: readonly ZonedBlock[], facts: PageFacts): RoledLine[] {
  const context: Context = {
    title: facts.title,
    inLine: facts.title !== null && INLINE.has(facts.title.tag) ? lettersOf(textOf(facts.title)) : null,
    titles: facts.claims
      .filter((claim) => claim.fact === 'title')
      .map((claim) => ({ text: claim.value, letters: lettersOf(claim.value) })),
    summaries: facts.summaries.map(lettersOf),
    // the text of a film's own page describes the film
    media: blocks.filter(({ weight, element }) => weight > 0 && !/^h[1-6]$/.test(element.tag)).length > 1 ? facts.media : new Set(),
    body: blocks
      .filter(({ major, weight }) => major && weight > 0)
      .map(({ text }) => lettersOf(text))
      .join(' '),
  };
  const seen = new Set<string>();
  const found: RoledLine[] = [];
  for (const block of blocks) {
    const role = roleOf(block, context);
    if (role === 'drop' || isRepeated(block, seen)) continue;
    const line = { text: block.text, line: block.line, role, major: block.major };
    found.push(...(role === 'title' ? splitTitle(line, context) : [line]));
  }
  return withoutEmptyHeadings(found);
}

function roleOf(block: ZonedBlock, context: Context): LineRole | 'drop' {
  for (const rule of RULES) {
    const role = rule(block, context);
    if (role !== null) return role;
  }
  return 'text';
}

function asTitle({ element, text, zone, kind }: ZonedBlock, { title, titles, inLine }: Context): LineRole | null {
  if (zone === 'tail') return null;
  const letters = lettersOf(text);
  if (title !== element && !/^h[1-6]$/.test(element.tag) && !isTitlePart(element, title))
    return letters === inLine ? 'title' : null;
  if (titles.some((claimed) => likeness(letters, claimed.letters) > 0.8 || isBehindKicker(letters, claimed)))
    return 'title';
  return isTitlePart(element, title) ? (kind === 'kicker' ? 'kicker' : 'title') : null;
}

/** „Rat kauft die alte Mühle“, where the page claims „Streit im Dorf ist beendet: Rat kauft die alte Mühle“ */
function isBehindKicker(letters: string, { text, letters: claimed }: Context['titles'][number]): boolean {
  return letters.length >= 20 && claimed.endsWith(letters) && lettersOf(text.slice(text.indexOf(': ') + 1)) === letters;
}

function isTitlePart(element: HtmlElement, title: HtmlElement | null): boolean {
  return title !== null && isWithin(element, title);
}

/** `Eilt Damm gebrochen`, where the page claims „Damm gebrochen“ elsewhere, is kicker and headline. */
function splitTitle(line: RoledLine, { titles }: Context): RoledLine[] {
  for (const { text } of titles) {
    const kicker = line.text.endsWith(text) ? line.text.slice(0, -text.length).replace(/[\s:|·–-]+$/u, '') : '';
    if (kicker.length > 2 && kicker.length < 80 && /[\s:|·–-]$/u.test(line.text.slice(0, -text.length)))
      return [
        { ...line, text: kicker, role: 'kicker' },
        { ...line, text: text.replace(/^[\s:|·–-]+/u, '') },
      ];
  }
  return [{ ...line, text: line.text.replace(/^[\s:|·–-]+/u, '') }];
}

/** The summary that the page's markup repeats is the lead, wherever above the body it stands and whatever it is called. */
function asDescribed({ text, zone, kind }: ZonedBlock, { summaries }: Context): LineRole | null {
  if (zone !== 'head' || text.length < 50 || kind === 'hidden') return null;
  const letters = lettersOf(text);
  return summaries.some((summary) => likeness(letters, summary) > 0.8) ? 'lead' : null;
}

const KIND_ROLES: Readonly<Record<ContainerKind, LineRole | 'drop'>> = {
  hidden: 'drop',
  dialog: 'drop',
  navigation: 'drop',
  comments: 'drop',
  paywall: 'paywall',
  newsletter: 'drop',
  share: 'drop',
  advertisement: 'drop',
  'author-box': 'note',
  embed: 'drop',
  form: 'drop',
  teaser: 'teaser',
  aside: 'note',
  box: 'note',
  credit: 'credit',
  caption: 'caption',
  kicker: 'kicker',
  subtitle: 'subtitle',
  lead: 'lead',
  byline: 'byline',
  'date-line': 'date-line',
};

function asKind(block: ZonedBlock): LineRole | 'drop' | null {
  const { kind, text, zone, linked, element } = block;
  if (kind === null) return null;
  const prose = (text.length >= 60 || isShortSentence(text)) && linked < text.length * 0.3;
  if (zone === 'head' && prose && (kind === 'teaser' || kind === 'embed')) return 'lead';
  if (zone === 'head' && kind === 'teaser' && element.tag === 'li' && linked === 0 && isPoint(text)) return 'list-item';
  if (zone === 'head' && isMixed(kind, text)) return 'text';
  // `meta-line` may be the line of facts, and the page's own word for its lead
  if (zone === 'head' && kind === 'date-line' && isSentence(text) && !DATED.test(text)) return 'lead';
  // a „hint“ or „infotext“ may say when the article appeared
  if (zone === 'head' && kind === 'box' && text.length < 120 && isDateOnly(text)) return 'text';
  // a „teaser“ of a few words with one date, between headline and text, is the article's own line of facts
  if (zone === 'head' && kind === 'teaser' && text.length < 120 && isDateOnly(text)) return 'text';
  // a „lead“ or „intro“ may be the whole head of the article
  if (kind === 'lead' && zone === 'head' && text.length < SHORTEST_LEAD) {
    if (isByline(text)) return 'byline';
    if (isDateOnly(text)) return 'text';
  }
  if (kind === 'subtitle') return /^h[1-6]$/.test(element.tag) && zone === 'body' ? 'heading' : isSentence(text) ? 'lead' : 'subtitle';
  // the kicker of a teaser is part of its link
  if ((kind === 'lead' || kind === 'kicker') && zone === 'body') return asLink(block) ?? blockRole(element);
  const role = KIND_ROLES[kind];
  const isWriter = role === 'note' || (role === 'credit' && zone === 'head' && WORDED.test(text));
  return isWriter && isByline(text) ? 'byline' : role;
}

/** A lead that is no longer may be another line of the head. */
const SHORTEST_LEAD = 80;

/** „Von Anna Muster (Text) und Bert Beispiel (Bilder)“ */
const WORDED = /\(Text[^()]{0,30}\)|(?<!\p{L})Text\s?:/u;

function isByline(text: string): boolean {
  return text.length < 160 && BYLINE_OPENING.test(text);
}

/** A line with author and date in one, for its wording to tell apart. */
function isMixed(kind: ContainerKind, text: string): boolean {
  return (
    (kind === 'byline' && DATED.test(text)) ||
    (kind === 'date-line' && /(?<!\p{L})(?:von|Von|VON|By|by|•|·|\|)(?!\p{L})/u.test(text))
  );
}

/** Exactly one full date, and no sentence. */
function isDateOnly(text: string): boolean {
  return [...text.matchAll(/\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4}/gu)].length === 1 && !isSentence(text);
}

/** A lead of a few words: „Was über das Feuer in der Nacht bekannt ist.“ */
function isShortSentence(text: string): boolean {
  return text.length >= 40 && text.split(' ').length >= 6 && /\p{L}{2}[.!?]$/u.test(text) && !READING_TIME.test(text) && !CREDITED.test(text) && !isByline(text);
}

/** „5. Mai 2021, 08:15 Uhr Lesezeit: 2 Min.“ */
const READING_TIME = /\d ?Min\.$/u;

function isSentence(text: string): boolean {
  return text.length >= 60 && /[.!?…]["“«»”)]*$/u.test(text);
}

/** The longest text, in characters, that a picture and its caption hold together. */
const LONGEST_CAPTION = 600;

/** What a picture is described with elsewhere, the line below a film, and short texts in one box with a picture. */
function asCaption({ text, element, bare, major }: ZonedBlock, { media, titles }: Context): LineRole | null {
  const letters = lettersOf(text);
  if (media.has(letters) && !titles.some((title) => title.letters === letters)) return 'caption';
  if (text.length < LONGEST_CAPTION && FILM.test(text)) return 'caption';
  const beside = bare || !major ? /^(?:div|span|section|td)$/.test(element.tag) || (!major && element.tag === 'p') : false;
  return beside && isInPictureBox(element, text) ? 'caption' : null;
}

/** „18.07.2023 | 3:18 min“ */
const FILM = /(?:\d{4}|\|)\s*\|?\s*\d{1,3}:\d\d\s?min$/u;
/** A box around a box counts where the text is so large a part of what stands in it. */
const BULK = 0.4;

function isInPictureBox(element: HtmlElement, text: string): boolean {
  let box: HtmlElement | null = element;
  for (let up = 0; box !== null && up < 3; up++, box = box.parent) {
    const length = lengthUpTo(box, LONGEST_CAPTION);
    if (length >= LONGEST_CAPTION || (up === 2 && text.length < length * BULK)) return false;
    if (holdsMedia(box)) return !isHeadOfArticle(box);
  }
  return false;
}

/** A box with the headline or a bare date in it is the head of the article, and the picture there shows who wrote. */
function isHeadOfArticle(box: HtmlElement): boolean {
  for (const { tag, children } of elementsOf(box)) {
    if (tag === 'h1') return true;
    if (children.some((child) => !isElement(child) && BARE_DATE.test(child.text))) return true;
  }
  return false;
}

const BARE_DATE = /^\s*\d{1,2}\.\s?(?:\d{1,2}\.|\p{Lu}\p{L}{2,8})\s?\d{4}(?:,? \d{1,2}[:.]\d\d(?: Uhr)?)?\s*$/u;

/** How much text an element holds, counted no further than `most`. */
function lengthUpTo(element: HtmlElement, most: number): number {
  let length = 0;
  for (const inner of elementsOf(element)) {
    if (WITHOUT_TEXT.has(inner.tag)) continue;
    for (const child of inner.children) if (!isElement(child)) length += child.text.trim().length;
    if (length >= most) break;
  }
  return length;
}

/** What stands around such a link: „+++ … +++“, „Hintergrund: …“ */
const POINTING =
  /^[+»›▶►→➤•\s]*(?:(?:Hintergrund|Hintergründe|Video|Podcast|Liveblog|Newsticker|Überblick|Dossier|Chronologie|Grafik): )?|[\s+«]+$/gu;

/** A sentence or two with the link to what they announce: „Warum die Mühle leer steht. mehr“ */
const MORE = /(?<=[.!?…])\s+(?:mehr|Mehr|mehr lesen|Mehr lesen|weiterlesen|Weiterlesen|weiter)(?:\s?[.…›»>→]+)?$/u;

/** A line that is one link leads elsewhere; so does a list of them, and what ends in a link „mehr“. */
function asLink({ text, linked, element, major }: ZonedBlock): LineRole | null {
  if (linked === 0) return null;
  const more = MORE.exec(text)?.[0].trim().length;
  if (more !== undefined && Math.abs(linked - more) <= 2) return 'teaser';
  if (text.length >= 160) return null;
  if (linked >= text.replace(POINTING, '').length * 0.9 && (!major || !/^h[1-6]$/.test(element.tag))) return 'teaser';
  return null;
}

/**
 * What opens the body before its first long paragraph: an interview's first question, and a heading like those
 * between the paragraphs.
 */
function asOpening({ zone, text, element, major, like }: ZonedBlock): LineRole | null {
  if (zone !== 'head') return null;
  if (/^h[2-6]$/.test(element.tag)) return like ? 'heading' : null;
  return major && /\?["“”»«]?$/u.test(text) && text.split(' ').length > 2 ? 'text' : null;
}

/** Above the body: a heading is a kicker or subtitle, a paragraph the lead; short lines are for their wording to tell. */
function asHead({ zone, text, element, linked }: ZonedBlock): LineRole | null {
  if (zone !== 'head') return null;
  if (CREDITED.test(text) && !isByline(text)) return 'caption';
  if (DATE_LINE.test(text) && DATED.test(text) && text.length < 200 && !isSentence(text)) return 'text';
  if (isSentence(text) || isShortSentence(text) || (text.length >= 70 && linked < text.length * 0.3)) return 'lead';
  if (DATED.test(text)) return 'text';
  if (isByline(text)) return 'byline';
  if (element.tag === 'li' && linked === 0 && isPoint(text)) return 'list-item';
  if (/^h[1-6]$/.test(element.tag)) return 'subtitle';
  return /^(?:td|th|dd|dt|pre)$/.test(element.tag) ? null : 'note';
}

/** A point of the summary: „Der Unfall geschah am Mittag.“ */
function isPoint(text: string): boolean {
  return text.split(' ').length >= 4 && /\p{L}{2}[.!?]$/u.test(text) && !READING_TIME.test(text);
}

/** A sentence set off from the text, in a container of its own, that stands in the text too. */
function asPullQuote({ zone, text, major }: ZonedBlock, { body }: Context): LineRole | null {
  if (zone !== 'body' || major || text.length < SHORTEST_QUOTE || text.length > LONGEST_CAPTION) return null;
  return body.includes(lettersOf(text)) ? 'note' : null;
}

const SHORTEST_QUOTE = 30;

/** How a line opens that says when the article appeared. */
const DATE_LINE = new RegExp(`^(?:${PUBLISHED_WORD}|${UPDATED_WORD})(?!\\p{L})`, 'u');
const DATED = /\d{4}|\d{1,2}\.\s?\d{1,2}\./;
const CREDITED = /(?:Foto|Bild|Grafik|Illustration|Symbolbild)\s?:|©/u;

/** Below the body, in another container: about the outlet, the author, how to cite. */
function asTail({ zone, major, text }: ZonedBlock): LineRole | null {
  return zone === 'tail' && !major ? (isByline(text) ? 'byline' : 'note') : null;
}

/** Among paragraphs, a text that is none. */
function asBare({ zone, bare, major }: ZonedBlock): LineRole | null {
  return zone === 'body' && bare && !major ? 'note' : null;
}

/** Pages for phones and for desks in one often say things twice. */
function isRepeated({ text }: ZonedBlock, seen: Set<string>): boolean {
  if (text.length < 40) return false;
  const letters = lettersOf(text);
  if (seen.has(letters)) return true;
  seen.add(letters);
  return false;
}

const BODY: ReadonlySet<LineRole> = new Set(['text', 'list-item', 'quote', 'lead']);

/** A heading over nothing but what is no body stands over that: „Mehr zum Thema“, „Video“ below a heading of the text. */
function withoutEmptyHeadings(found: readonly RoledLine[]): RoledLine[] {
  let over = false;
  return found
    .toReversed()
    .map((line, at, backwards): RoledLine => {
      if (BODY.has(line.role)) over = true;
      if (line.role !== 'heading') return line;
      if (over && !line.major && backwards[at + 1]?.role === 'heading' && backwards[at + 1]?.major === true)
        return { ...line, role: 'teaser' };
      const role = over ? 'heading' : 'teaser';
      over = false;
      return { ...line, role };
    })
    .reverse();
}
