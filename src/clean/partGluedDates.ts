import { WRITTEN_DATE } from '../german/dateLines.ts';
import { bodyOf, type Draft } from './draft.ts';

/** Bylines and date lines stand among the first lines. */
const HEAD = 12;
const LONGEST = 100;
const GLUED = new RegExp(`^(?<words>[^\\d]{2,60}\\p{Ll})(?<date>${WRITTEN_DATE})(?=\\D|$)`, 'u');
/** „…Uhr“ and the like before it read on: „Aktualisiert am 13.09.2023Lesedauer: 3 Min.“ is read as it stands */
const DAY_IN_LINE = /\p{Ll}\d{1,2}\.\s?(?:\d|\p{Lu})/u;

/** „Von Anna Beispiel27. Februar 2024“, as pages set name and day side by side: a blank between them. */
export function partGluedDates(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  for (const piece of bodyOf(draft).slice(0, HEAD)) {
    if (piece.text.length > LONGEST || !DAY_IN_LINE.test(piece.text)) continue;
    const words = GLUED.exec(piece.text)?.groups?.['words'];
    if (words !== undefined) piece.text = `${words} ${piece.text.slice(words.length)}`;
  }
}
