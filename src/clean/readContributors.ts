import {
  AGENCY_STAFF,
  CONTRIBUTOR_LINE,
  CONTRIBUTOR_SENTENCE,
  DESK_CONTACT,
  STAFF_SENTENCE,
  STAFF_TASK,
} from '../german/contributors.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { readNames, type Writers } from './readNames.ts';

/**
 * Reads a line that names who helped with the report; null for any other line.
 *
 * „Mitarbeit: Anna Beispiel“; „(Bericht von Anna Beispiel, redigiert von Bert Muster.)“; „Anna Beispiel trug aus Oslo zur Berichterstattung bei.“
 */
export function readContributors(line: string, knowledge: Knowledge): Writers | null {
  const staff = AGENCY_STAFF.exec(line)?.groups?.['words'];
  if (staff !== undefined) {
    const found = readNames(staff.replace(DESK_CONTACT, '').replace(STAFF_TASK, ', '), knowledge);
    return found.authors.length > 0 ? found : null;
  }
  if (line.length > 240) return null;
  // „(Redakteur: Anna Beispiel)“
  const editor = EDITOR.exec(line)?.groups?.['names'];
  if (editor !== undefined) {
    const found = readNames(editor, knowledge);
    return found.authors.length > 0 && found.others.length === 0 ? found : null;
  }
  const label = CONTRIBUTOR_LINE.exec(line);
  const names =
    label === null
      ? (CONTRIBUTOR_SENTENCE.exec(line) ?? STAFF_SENTENCE.exec(line))?.groups?.['names']
      : line.slice(label[0].length);
  if (names === undefined || /[!?]$/.test(line)) return null;
  const found = readNames(
    names
      .replace(/^(?:Die|Der) /u, '')
      .replace(/\.$/, '')
      .replace(/ (?:Er|Sie)$/u, ''),
    knowledge,
  );
  return found.authors.length + found.agencies.length > 0 ? found : null;
}

const EDITOR =
  /^\((?:Redakteur|Redaktor|Redaktion|Editor|Bearbeiter)(?:in|en|innen)?: (?<names>\p{Lu}[^()]{3,80})\)$/u;
