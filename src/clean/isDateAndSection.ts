import { isPlacesPaper } from '../german/newspaperNames.ts';
import { isSection } from '../german/sections.ts';
import { readDateLine } from './readDateLine.ts';

/** Whether a line is a date, alone or with a department or the paper: „Samstag, 12. April 2003 | Lokales“ */
export function isDateAndSection(line: string): boolean {
  if (readDateLine(line) !== null) return true;
  const parts = line.split(/\s*(?:[|·•]|(?<=\s)\/{2,}(?=\s))\s*/u);
  const dated = parts.filter((part) => readDateLine(part) !== null);
  return (
    dated.length > 0 && parts.every((part) => dated.includes(part) || isSection(part) || isPlacesPaper(part))
  );
}
