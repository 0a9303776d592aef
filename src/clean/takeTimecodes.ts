import { bodyOf, type Draft, take, takePart } from './draft.ts';

/** „[00:00:12] SPRECHERIN: …“: when something was said, in a transcript */
const CODE = /^\[?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?\]?\s+(?=\p{L})/u;
const FEWEST = 3;
/** „[Musik]“, „[Ende der Aufzeichnung]“ */
const STAGE =
  /^[[(](?:Musik|Applaus|Beifall|Lachen|Gelächter|Pause|unverständlich|Jingle|Einspieler|Abspann|Vorspann|Ende(?: der (?:Aufzeichnung|Sendung|Aufnahme))?)[\])]$/iu;
/** „Hinweis: Dieses Transkript wurde automatisch erstellt.“ */
const NOTE =
  /^(?:Hinweis: )?Diese[rs]? (?:Transkript|Text|Abschrift|Mitschrift) wurde (?:automatisch|maschinell) (?:erstellt|erzeugt|transkribiert)\.?/u;

/** Takes the times of a transcript, and what it says of sounds; who speaks stays. */
export function takeTimecodes(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  if (pieces.filter(({ text }) => CODE.test(text)).length < FEWEST) return;
  if (!pieces.some(({ text }) => /^\[\d/u.test(text))) return;
  for (const piece of pieces) {
    const code = CODE.exec(piece.text)?.[0];
    if (STAGE.test(piece.text) || NOTE.test(piece.text)) take(draft, piece, 'other');
    else if (code !== undefined) takePart(draft, piece, 'other', code, piece.text.slice(code.length));
  }
}
