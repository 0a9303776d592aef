import { bodyOf, type Draft, takePart } from './draft.ts';

/** „(Siehe auch Kommentar Seite 4)“, „(Bericht und Kommentar auf Seite 4)“ */
const IN_BRACKETS =
  /\s*\((?:[Ss]iehe(?: auch| hierzu| dazu)?:? )?(?:(?:unseren |den |das )?(?:Berichte?|Kommentar|Interview|Leitartikel|Porträt|Reportage|Hintergrund|Tabelle|Grafik|Kasten)(?:(?:,| und| sowie) (?=\p{Lu}))?\s?){0,4}(?:auf )?(?:Seiten?|S\.) ?\p{Lu}?\d{1,3}(?: (?:und|bis) \d{1,3})?\)\.?$/u;
/** „Siehe auch Seite 4.“, „Mehr dazu lesen Sie hier.“, „Lesen Sie hier mehr dazu.“ behind a sentence */
const SENTENCE =
  /(?<=[.!?…“”»«])\s+(?:Siehe auch (?:\p{Lu}\p{L}+ )?(?:auf )?(?:Seite|S\.) ?\d{1,3}|Mehr (?:dazu|darüber|zum Thema|zu dem Thema) (?:lesen|sehen|hören|erfahren) Sie hier|Lesen Sie (?:hier|dazu hier) (?:mehr dazu|mehr|mehr darüber|den (?:Kommentar|Bericht) dazu)|Mehr dazu hier)\s?\.?$/u;
const LONGEST = 140;

/** Takes the pointers to other pages that stand at the end of a paragraph: „… (Siehe auch Kommentar Seite 4)“ */
export function takePointers(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  for (const piece of bodyOf(draft)) {
    const end = piece.text.slice(-LONGEST);
    const found = (end.endsWith(')') || end.endsWith(').') ? IN_BRACKETS : SENTENCE).exec(end)?.[0];
    if (found === undefined || found.length >= piece.text.length) continue;
    takePart(draft, piece, 'see-also', found, piece.text.slice(0, -found.length));
  }
}
