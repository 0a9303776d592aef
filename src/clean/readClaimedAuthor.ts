import { BYLINE_OPENING, NO_AUTHOR, WRITER_ROLE } from '../german/bylines.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { readAgencyNote } from './readAgencyNote.ts';
import { readInitials } from './readInitials.ts';
import { readNames, type Writers } from './readNames.ts';

/** A user's name: one word of letters, digits and underscores */
const PEN_NAME = /^\p{L}[\p{L}\p{N}_-]{2,30}$/u;

/** „NachrichtenPortal24“: a site signs as if it were somebody */
const SITE_NAME = /(?:portal|nachrichten|news|zeitung|magazin|presse|aktuell|online|heute|welt)\d{0,4}$/iu;

/** „anna beispiel“, as some systems store names */
const SMALL_NAME = /^\p{Ll}{2,20} \p{Ll}[\p{Ll}-]{1,20}$/u;

/** Marks of writers as some outlets sign: „funk/hm;ks“ */
const SIGNED = /^\p{Ll}{2,6}\/\p{Ll}{2,6}(?:\s*;\s*\p{Ll}{2,6}(?:\/\p{Ll}{2,6})?)*$/u;

/** „red/dpa/lsw“: the desk signs with its agencies */
const DESK_SIGNED = /^red(?:\/\p{L}{2,6}){1,3}$/u;

/**
 * Reads what markup states as author. A single word counts here, because the field itself says that it is a name:
 * „waldfee77“; outlets, desks and addresses do not.
 */
export function readClaimedAuthor(value: string, knowledge: Knowledge): Writers {
  const agencies = readAgencyNote(value, knowledge)?.agencies ?? [];
  if (SIGNED.test(value) && agencies.length === 0)
    return { authors: value.split(/\s*;\s*/), agencies: [], others: [] };
  const found = readNames(withoutLabel(value), knowledge);
  const name = value.trim();
  if (found.authors.length > 0) return found;
  const initials = initialsOf(name, found, knowledge);
  // as it signs: „mak/dpa“
  if (initials.length > 0 && SIGNED.test(name)) return { ...found, authors: [name] };
  if (initials.length > 0)
    return { ...found, authors: initials, others: found.others.filter((part) => !initials.includes(part)) };
  if (found.agencies.length > 0) return DESK_SIGNED.test(name) ? { ...found, authors: [name] } : found;
  if (SMALL_NAME.test(name) && FIRST_NAMES.has(capital(name.split(' ')[0] ?? '')))
    return { authors: [name.split(' ').map(capital).join(' ')], agencies: [], others: [] };
  if (!PEN_NAME.test(name)) return found;
  const isPerson =
    !NO_AUTHOR.test(name) &&
    !SITE_NAME.test(name) &&
    !WRITER_ROLE.test(name) &&
    findOutlet(name, knowledge.sources) === undefined;
  return isPerson ? { authors: [name], agencies: [], others: [] } : found;
}

/** „mak“ of „mak/dpa“, of „Musterblatt, dpa, mak“ and of „(mak)“: in a field for authors initials are somebody's */
function initialsOf(name: string, { agencies, others }: Writers, { sources }: Knowledge): string[] {
  const inBrackets = /^\((?<marks>[^()]{2,20})\)$/u.exec(name)?.groups?.['marks'];
  const parts = inBrackets?.split(/\s?[/,;+&]\s?/u) ?? (agencies.length > 0 ? others : []);
  return parts.filter(
    (part) =>
      /^\p{Ll}{2,4}$/u.test(part) && readInitials(part) !== null && findAgency(part, sources) === null,
  );
}

/** „Ein Kommentar von Anna Beispiel – Ressort Politik“ → „Anna Beispiel, Ressort Politik“ */
function withoutLabel(value: string): string {
  return value
    .trim()
    .replace(BYLINE_OPENING, '')
    .replace(/\s+[–—-]\s+/gu, ', ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
