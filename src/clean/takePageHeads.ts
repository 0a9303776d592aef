import { bodyOf, type Draft, take } from './draft.ts';

/** „DER MONAT 5/2019 47“, „48 DER MONAT 5/2019“: a magazine, its issue and the page */
const LINE =
  /^(?:(?<before>\d{1,3}) )?(?<name>\p{Lu}[\p{Lu}\d&.-]*(?: \p{Lu}[\p{Lu}&.-]*){0,4}) (?:Nr\.? ?|Heft ?)?(?<issue>\d{1,2}[/|-](?:19|20)\d\d)(?: (?<behind>\d{1,3}))?$/u;

/** Takes the heads and feet of a magazine's pages, wherever in the text a page ended; they name the magazine. */
export function takePageHeads(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  let named = false;
  for (const piece of bodyOf(draft)) {
    if (piece.text.length > 70) continue;
    const { before, name, behind } = LINE.exec(piece.text)?.groups ?? {};
    if (name === undefined || (before === undefined) === (behind === undefined)) continue;
    if (!named)
      draft.claims.push({ fact: 'source', value: inSmallLetters(name), basis: 'banner', line: piece.line });
    named = true;
    take(draft, piece, 'banner');
  }
}

/** „DER MONAT“ → „Der Monat“; „BMX“ stays */
function inSmallLetters(name: string): string {
  return name.includes(' ') ? name.replace(/(?<=\p{Lu})\p{Lu}+/gu, (rest) => rest.toLowerCase()) : name;
}
