import { bodyOf, type Draft, take } from './draft.ts';

/** The first line that an archive of snapshots prints over a page: „archive.today“ */
const SITE = /^archive\.(?:today|ph|is|li|md|vn|fo)$/iu;
/** The last line of its head */
const END = /^(?:teilen|share)\s+(?:herunterladen|download)(?!\p{L})/iu;
/** How far the head may reach */
const LONGEST = 16;
/** The scale below the page: „0%“, „10%“ */
const SCALE = /^(?:100|\d{1,2})\s?%$/u;

/** Takes the frame of a snapshot, whose day is not that of the article; the address in it is the article's. */
export function takeSnapshotFrame(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  if (!SITE.test(pieces[0]?.text ?? '')) return;
  const end = pieces.slice(0, LONGEST).findIndex(({ text }) => END.test(text));
  if (end < 0) return;
  for (const piece of pieces.slice(0, end + 1)) {
    const url = /^https?:\/\/\S+$/u.exec(piece.text)?.[0];
    if (url !== undefined) draft.claims.push({ fact: 'url', value: url, basis: 'header', line: piece.line });
    take(draft, piece, 'banner');
  }
  for (let at = pieces.length - 1; at > end; at--) {
    const piece = pieces[at];
    if (piece === undefined || !SCALE.test(piece.text)) return;
    take(draft, piece, 'banner');
  }
}
