import { NEWSPAPER_WORD } from '../german/newspaperNames.ts';

const EDITION = /(?:,? (?:Print|Online|Gesamt|Stadt|Haupt|Regional)(?:-?(?:[Aa]usgabe|[Ee]dition))?)$/u;
const NAME = /^(?:(?:Der|Die|Das) )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){1,4}$/u;

/** The paper that a line beside the date names, as databases print it: „Musterstädter Allgemeine (MSA) Print-Ausgabe“ → „Musterstädter Allgemeine“ */
export function readPaperLine(line: string): string | null {
  if (line.length > 80) return null;
  const name = line.replace(/\s\([^()]{1,30}\)/u, '').replace(EDITION, '');
  // a headline of capitals alone is no name of a paper: „Neue Zeit“ needs the mark of an edition
  return name !== line && NAME.test(name) && NEWSPAPER_WORD.test(name) ? name : null;
}
