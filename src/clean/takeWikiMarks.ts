import { WIKI_EDIT, WIKI_SITE } from '../german/headLines.ts';
import { bodyOf, type Draft, take, takePart } from './draft.ts';

/** „1 Verlauf“, „2.1 Folgen“ */
const ENTRY = /^\d{1,2}(?:\.\d{1,2}){0,3} \S.{1,80}$/u;

/** Takes what Wikipedia prints around its articles: its own line, the list of contents, „[Bearbeiten]“ behind headings. */
export function takeWikiMarks(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const site = pieces.slice(0, 6).find(({ text }) => WIKI_SITE.test(text));
  if (site === undefined) return;
  draft.claims.push({ fact: 'source', value: 'Wikipedia', basis: 'banner', line: site.line });
  take(draft, site, 'banner');
  let inContents = false;
  for (const piece of pieces) {
    if (piece.taken !== null) continue;
    const edit = WIKI_EDIT.exec(piece.text)?.[0];
    if (/^Inhaltsverzeichnis(?: \[.{2,12}\])?$/u.test(piece.text)) inContents = true;
    else if (inContents && !ENTRY.test(piece.text)) inContents = false;
    if (inContents) take(draft, piece, 'navigation');
    else if (edit !== undefined && edit.length < piece.text.length)
      takePart(draft, piece, 'navigation', edit, piece.text.slice(0, -edit.length));
  }
}
