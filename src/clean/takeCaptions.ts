import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { type Caption, readCaption } from './readCaption.ts';
import { isProse } from './textShape.ts';

/** Takes picture captions and credits that stand between the paragraphs. */
export function takeCaptions(draft: Draft): void {
  joinLabels(draft);
  for (const piece of bodyOf(draft)) {
    // the line below a credit went with it
    if (piece.taken !== null) continue;
    const caption =
      piece.role === 'caption' ? (readCaption(piece.text) ?? { text: piece.text, credit: null }) : null;
    const found = caption ?? (piece.role === 'text' ? readCaption(piece.text) : null);
    if (found === null) continue;
    takeCaption(draft, piece, found);
  }
  takeDoubles(draft);
}

/** „Bildunterschrift“ on a line of its own, right above what it announces */
const CAPTION_LABEL =
  /^(?:Teaser Bild Untertitel|Bild-?unterschrift|Bildbeschreibung|Bildtext|Bildlegende):?$/iu;

/** „Foto:“ above „Anna Beispiel / dpa“: the label and the credit, which the layout set on two lines */
function joinLabels(draft: Draft): void {
  const body = bodyOf(draft);
  for (const [at, label] of body.entries()) {
    const credit = body[at + 1];
    if (
      credit !== undefined &&
      !credit.gap &&
      CAPTION_LABEL.test(label.text) &&
      credit.text.length <= CAPTION.to
    ) {
      draft.captions.push(readCaption(credit.text) ?? { text: credit.text, credit: null });
      take(draft, label, 'caption');
      take(draft, credit, 'caption');
      continue;
    }
    if (credit === undefined || credit.gap || !/^(?:Fotos?|Bild|Grafik):$/u.test(label.text)) continue;
    if (readCaption(`${label.text} ${credit.text}`)?.text !== '') continue;
    credit.text = `${label.text} ${credit.text}`;
    credit.gap = label.gap;
    credit.line = label.line;
    draft.pieces.splice(draft.pieces.indexOf(label), 1);
  }
}

/** Takes a caption, with the lines beside it where it is no more than the credit. */
export function takeCaption(draft: Draft, piece: Piece, found: Caption): void {
  // „Rubriklistenbild: © Muster“ names the picture of the teaser, which no line here describes
  const lines = found.text === '' && !TEASER_PICTURE.test(piece.text) ? linesBeside(draft, piece) : [];
  const text = lines.at(-1)?.text;
  draft.captions.push(text === undefined ? found : { ...found, text });
  for (const line of lines) take(draft, line, 'caption');
  take(draft, piece, 'caption');
}

const TEASER_PICTURE = /^(?:Rubriklisten|Teaser|Aufmacher)-?bild/iu;

/** The lines of a caption beside its bare credit: above it, or, where the credit has no label, right below */
function linesBeside(draft: Draft, credit: Piece): Piece[] {
  const at = draft.pieces.indexOf(credit);
  const below = draft.pieces[at + 1];
  if (!/[:©]/u.test(credit.text)) {
    const isBelow =
      below !== undefined &&
      !below.gap &&
      below.taken === null &&
      below.text.length <= CAPTION.to &&
      !/[.!?:]["“”»«]?$/u.test(below.text);
    if (isBelow) return [below];
    if (credit.gap) return [];
  }
  const above = lineAbove(draft, credit);
  if (above === null) return [];
  const describes = draft.pieces[at - 2];
  const isDescribed =
    isOwnBlock(draft, above, credit) && !above.gap && describes !== undefined && describes.taken === null;
  return isDescribed ? [describes, above] : [above];
}

/** What describes the picture to those who cannot see it often repeats its caption; a heading of the same words is the text's. */
function takeDoubles(draft: Draft): void {
  const texts = new Set(
    draft.captions.flatMap(({ text, credit }) => [text.length >= CAPTION.from ? text : '', credit ?? '']),
  );
  texts.delete('');
  for (const piece of bodyOf(draft))
    if (piece.role !== 'heading' && texts.has(piece.text)) take(draft, piece, 'caption');
}

/** „Anna Beispiel (links) und Bert Muster“: no text says who stands where */
const WHERE =
  /\((?:links|rechts|l\.|r\.|Mitte|M\.|v\. ?l\.|von links|2\. v\. ?[lr]\.|Archivbild|Symbolbild)\)/u;
/** „(Foto: Muster)“ */
const IN_BRACKETS = /^\((?:Foto|Bild|Grafik): [^()]{2,90}\)$/u;

/** Longer than a caption is a paragraph, shorter a heading. */
const CAPTION = { from: 20, to: 160 };

/** „Anna Beispiel Anfang März in Oslo“ above „Foto: Muster / AP“, on a line of its own and no sentence */
function lineAbove(draft: Draft, credit: Piece): Piece | null {
  const above = draft.pieces[draft.pieces.indexOf(credit) - 1];
  if (above === undefined || above.taken !== null || above.role !== 'text' || credit.role !== 'text')
    return null;
  const { length } = above.text;
  if (isOwnBlock(draft, above, credit)) return above;
  // „… sagte er. (mak mit dpa)“ ends one as well; „(Foto: Muster)“ stands below nothing but its caption
  const isSentence = /[.!?:…,;]["“”»«]?(?:\s*\([^()]{2,80}\))?$/u.test(above.text);
  if (length <= CAPTION.to && WHERE.test(above.text)) return above;
  if (IN_BRACKETS.test(credit.text) && length <= CAPTION.to && !isProse(above.text)) return above;
  return isSentence || length < CAPTION.from || length > CAPTION.to ? null : above;
}

const LONGEST_SENTENCE = 250;

/** A sentence right above its credit, where blank lines part these two, and paragraphs elsewhere, from their neighbours */
function isOwnBlock({ pieces }: Draft, above: Piece, credit: Piece): boolean {
  if (credit.gap || above.text.length > LONGEST_SENTENCE) return false;
  const at = pieces.indexOf(credit);
  const describes = pieces[at - 2];
  // „Konferenz in Musterstadt“ may describe the picture above its caption
  const opens =
    above.gap ||
    (describes?.gap === true &&
      describes.text.length <= 100 &&
      (!/[.!?:]["“”»«]?$/u.test(describes.text) || /^(?:Bildl|L)egende:$/u.test(describes.text)));
  return opens && (pieces[at + 1]?.gap ?? true);
}
