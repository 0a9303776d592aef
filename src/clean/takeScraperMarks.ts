import { WRITTEN_DATE } from '../german/dateLines.ts';
import { bodyOf, type Draft, type Piece, take, takePart } from './draft.ts';
import { isProse } from './textShape.ts';

/** „date 2023-09 Damm gebrochen“; a stroke within the day parts nothing: „date: 2023-09-13“ */
const LABELLED = new RegExp(
  `^(?:[Dd]ate|DATE|[Dd]atum|[Pp]ublished)\\s*:?\\s+(?<date>${WRITTEN_DATE})(?:$|[,:|]\\s*|\\s+(?:[|–-]\\s+)?)`,
  'u',
);
/** „[2023-09] Damm gebrochen“, „2023-09-13 – Damm gebrochen“, „13.09.2023: Damm gebrochen“; „2023-24 wird gespart“ is no day */
const BARE =
  /^(?:[[(](?<marked>20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?)[\])]|(?<date>20\d\d-(?:0[1-9]|1[0-2])-[0-3]\d|[0-3]\d\.[01]\d\.20\d\d(?=:)))(?:[:_|]\s*|\s+(?:[|–—-]\s+)?)(?=[\p{Lu}„"»+\d])/u;
/** „file: dorfbote_0417.txt“, „Datei: 0417.html“, „dorfbote/2023/0417.txt“ */
const FILE =
  /^(?:(?:[Ff]ile|[Ff]ilename|[Dd]atei|[Dd]ateiname)\s*[:=]\s*)?[\w./\\-]{3,120}\.(?:txt|md|html?|json|xml|pdf)$/u;
/** „url: https://dorfbote.example/damm“ */
const ADDRESS = /^(?:url|URL|Url|[Ll]ink|[Ss]ource|[Qq]uelle)\s*[:=]\s*(?<url>https?:\/\/\S+)$/u;
/** So many marks may stand over a headline. */
const MARKS = 5;

/** Takes what a scraper put before the headline: day, address, the name of the file. */
export function takeScraperMarks(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  for (const [at, piece] of bodyOf(draft).slice(0, MARKS).entries()) {
    const { line, text } = piece;
    const found = LABELLED.exec(text) ?? readBare(piece, at);
    const date = found?.groups?.['date'] ?? found?.groups?.['marked'];
    if (found !== null && date !== undefined) {
      draft.claims.push({ fact: 'published', value: date, basis: 'header', line });
      if (found[0].length === text.length) take(draft, piece, 'date-line');
      else takePart(draft, piece, 'date-line', found[0], text.slice(found[0].length));
      // „date 2024-06 21.06.2024: Damm gebrochen“
      const second = readBare(piece, at);
      if (second === null) continue;
      const day = second.groups?.['date'] ?? second.groups?.['marked'] ?? '';
      draft.claims.push({ fact: 'published', value: day, basis: 'header', line });
      takePart(draft, piece, 'date-line', second[0], piece.text.slice(second[0].length));
      continue;
    }
    const url = ADDRESS.exec(text)?.groups?.['url'];
    if (url !== undefined) {
      if (!draft.claims.some(({ fact }) => fact === 'url'))
        draft.claims.push({ fact: 'url', value: url, basis: 'header', line });
      take(draft, piece, 'source-mark');
    } else if (FILE.test(text)) take(draft, piece, 'other');
  }
}

/** Of the first line alone, and not of a paragraph that opens with a day */
const readBare = ({ text }: Piece, at: number): RegExpExecArray | null =>
  at === 0 && !isProse(text) ? BARE.exec(text) : null;
