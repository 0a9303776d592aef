import { addName, bodyOf, type Draft, takePart } from './draft.ts';
import { readByline } from './readByline.ts';

/** The lead is the first paragraph, or the second below another line. */
const HEAD = 3;
/** „… hält der Beschuss an. Aus Doha berichtet Anna Beispiel“, „… und nun? Von Anna Beispiel, Oslo“, „… Ein Kommentar von Anna Beispiel.“ */
const AT_END =
  /(?<=[.!?…][“”"«»]?)\s+(?<line>(?:Von |Aus \p{Lu}[\p{L} -]{1,30} (?:berichtet|berichten) |(?:Ein|Eine) (?:(?:Gast)?[Kk]ommentar|Analyse|Essay|Kolumne|Interview|Reportage|Porträt|Glosse|Gastbeitrag|Rezension|Kritik|Bericht|Einordnung) von |Interview: |Protokoll: )\p{Lu}[^.!?:;]{3,80})\.?$/u;
const LONGEST = 700;

/** Takes the name of who wrote off the end of a saved page's lead, where nobody is named yet. */
export function takeLeadByline(draft: Draft): void {
  if (draft.raw.format !== 'html') return;
  for (const piece of bodyOf(draft).slice(0, HEAD)) {
    if (piece.text.length > LONGEST || piece.role === 'heading') continue;
    const found = AT_END.exec(piece.text);
    const line = found?.groups?.['line'];
    const writers = line === undefined ? null : readByline(line, draft.knowledge);
    if (found === null || writers === null || writers.authors.length === 0) continue;
    const proof = { basis: 'byline', line: piece.line, text: line ?? '' } as const;
    if (draft.authors.length === 0)
      for (const author of writers.authors) addName(draft.authors, { value: author, proof });
    takePart(draft, piece, 'byline', found[0], piece.text.slice(0, found.index));
    return;
  }
}
