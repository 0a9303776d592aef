import { bodyOf, type Draft, take } from './draft.ts';

/** Sections that programs for notes put over a clipped article */
const NOTES =
  /^(?:Metadata|Metadaten|Highlights|Hervorhebungen|Markierungen|Annotations|Notizen|Notes|Page Notes)$/iu;
const WHOLE = /^(?:Full Document|Full Text|Volltext|Content|Inhalt|Artikel|Article)$/iu;
/** „![[bild.jpg]]“ */
const EMBEDDED = /^!\[\[[^[\]]{1,200}\]\]$/u;
/** „[[Musterstadt|in der Stadt]]“, „[[Musterstadt]]“ */
const LINKED = /\[\[(?:[^[\]|]{1,120}\|)?(?<words>[^[\]|]{1,120})\]\]/gu;
/** They stand among the first lines. */
const HEAD = 4;

/** Takes what a program for notes put over a clipped article, its pictures, and the brackets of its links. */
export function takeClipNotes(draft: Draft): void {
  if (draft.raw.format !== 'md') return;
  const pieces = bodyOf(draft);
  const isHeading = (at: number, words: RegExp): boolean =>
    pieces[at]?.role !== 'text' && words.test(pieces[at]?.text ?? '');
  const first = pieces.slice(0, HEAD).findIndex((_, at) => isHeading(at, NOTES));
  const whole = first < 0 ? -1 : pieces.findIndex((_, at) => at > first && isHeading(at, WHOLE));
  if (whole >= 0) for (const piece of pieces.slice(first, whole + 1)) take(draft, piece, 'other');
  for (const piece of bodyOf(draft)) {
    if (!piece.text.includes('[[')) continue;
    if (EMBEDDED.test(piece.text)) take(draft, piece, 'caption');
    else piece.text = piece.text.replace(LINKED, '$<words>');
  }
}
