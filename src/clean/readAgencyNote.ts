import { NOTE_WORD } from '../german/agencies.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { sourceKey } from '../source/sourceIndex.ts';

/** What a note in brackets at the end of an article says. */
export interface AgencyNote {
  agencies: string[];
  /** writers' initials: „cs“ of „(cs mit Agenturen)“ */
  initials: string[];
  /** outlets that stand beside them: „Quelle: ntv.de, mau/dpa“ */
  outlets: string[];
}

/**
 * Reads the words of an agency note; null if they are something else.
 *
 * „cs mit Agenturen“, „dpa/AFP“, „mpa/red“, „Mit Material von dpa“; but not „siehe Kasten“.
 */
export function readAgencyNote(words: string, knowledge: Knowledge): AgencyNote | null {
  if (words.length > 80) return null;
  const parts = words
    .replace(/^(?:gemäß|laut) (?:der )?Nachrichtenagentur /u, '')
    // „dpa, MRF (mak)“
    .replace(/(?<=\p{L}) \((?<mark>\p{Ll}{2,4}(?:\/\p{Ll}{2,4})?)\)$/u, ', $<mark>')
    .replace(/(?:^|(?<=[;,]\s))(?:Quellen?|Agentur(?:en)?)\s*:\s*/u, '')
    .replace(/\s*\/?\s*(?:bearbeitet|redigiert|ergänzt) (?:von|durch) \p{L}{2,5}$/u, '')
    .replace(/(?:,?\s*(?:\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|dpa:\d[\d-]*))$/u, '')
    .split(/[\s/,;+&|]+/u)
    .map((part) => part.replace(/[.:]$/, ''))
    .filter((part) => part !== '');
  const note: AgencyNote = { agencies: [], initials: [], outlets: [] };
  // „sda/agenturen/muster“: between strokes of small letters a longer mark is a writer's as well
  const signed = /^\p{Ll}{2,12}(?:\/\p{Ll}{2,12}){1,3}$/u.test(words);
  let known = false;
  for (const part of parts) {
    const agency = findAgency(part, knowledge.sources);
    if (agency !== null) {
      if (!note.agencies.includes(agency)) note.agencies.push(agency);
      known = true;
    } else if (MEDIUM_MARK.test(part) && knowledge.sources.byName.has(sourceKey(part)))
      note.outlets.push(part);
    else if (NOTE_WORD.test(part))
      known ||= /^(?:agenturen|nachrichtenagenturen|agenturmaterial|red|redaktion)$/iu.test(part);
    else if (/^\p{L}{1,4}$/u.test(part) && (part === part.toLowerCase() || part.length <= 3))
      note.initials.push(part);
    else if (signed && part.length <= 8) note.initials.push(part);
    else return null;
  }
  if (known) return note;
  return note.initials.length === parts.length && parts.length === 1 && /^\p{Ll}{2,4}$/u.test(words)
    ? note
    : null;
}

/** „muster.de“, „m-online“, „MRF“; „Bild“ and „Zeit“ are words too */
const MEDIUM_MARK = /[.-]|^\p{Lu}{2,5}$/u;

const OPENING =
  /^(?:Quellen?\s?:\s?mit (?:Material|Informationen)(?: von| der| des)?|Quellen?|Agentur(?:en)?|(?:Mit|Enthält|Unter Verwendung von) (?:Material|Informationen|Inhalten|Meldungen|Texten)(?: von| der| des)?|Von)\s*:?\s+/u;

/** The words of a line that is nothing but an agency's mark, null for any other: „dpa“, „Quelle: dpa/AFP“, „Mit Agenturmaterial.“ */
export function bareAgencyNote(line: string, knowledge: Knowledge): string | null {
  if (line.length > 60) return null;
  const words = line.replace(OPENING, '').replace(/\.$|(?<=\p{L}-infocom) GmbH$/u, '');
  const note = readAgencyNote(words, knowledge);
  if (note === null) return null;
  // „halt/dpa“ is signed; „halt dpa“ may be anything
  const isSigned = /^(?:\p{Ll}{2,4}(?:\/\p{L}{2,8}){1,3}|\p{L}{2,8}\/\p{Ll}{2,4})$/u.test(words);
  if (!isSigned && note.initials.some((mark) => mark.length > 3)) return null;
  const isNote = note.agencies.length > 0 || note.outlets.length > 0 || /^[Mm]it Agentur/u.test(line);
  return isNote ? words : null;
}
