import { edtfRange } from '../../date/edtfRange.ts';
import type { PersonAuthority } from '../../knowledge/authority.ts';
import { type Office, type ReadOffice, sameOffice } from './office.ts';

/** Somebody the archive or the editor knows by full name. */
export interface Bearer {
  readonly key: string;
  readonly family: string;
  readonly authority: PersonAuthority | null;
  readonly wordings: Map<string, number>;
  readonly offices: Map<string, Held>;
  /** named in full by at least one article */
  found: boolean;
}

/** An office with the days it was held, ISO; null where nobody says. */
interface Held {
  office: Office;
  from: string | null;
  to: string | null;
}

export function newBearer(
  key: string,
  family: string,
  authority: PersonAuthority | null,
  readOffice: ReadOffice,
): Bearer {
  const offices = new Map<string, Held>();
  for (const title of authority?.titles ?? [])
    offices.set(title, { office: readOffice(title), from: null, to: authority?.died ?? null });
  for (const { office, from, to } of authority?.offices ?? []) {
    offices.set(`${office} ${from}`, {
      office: readOffice(office),
      from: day(from, 'first'),
      to: day(to, 'last'),
    });
  }
  return { key, family, authority, wordings: new Map(), offices, found: false };
}

/** Notes an office that an article gives the bearer. */
export function learnOffice(bearer: Bearer, role: string, readOffice: ReadOffice): void {
  if (!bearer.offices.has(role)) bearer.offices.set(role, { office: readOffice(role), from: null, to: null });
}

/** Whether the bearer has this office, at the article's date where both dates are known. */
export function holds(bearer: Bearer, office: Office, edtf: string | null): boolean {
  const written = edtf === null ? null : edtfRange(edtf);
  const died = day(bearer.authority?.died, 'last');
  if (written !== null && died !== null && written.first > died) return false;
  for (const { office: own, from, to } of bearer.offices.values()) {
    if (!sameOffice(own, office)) continue;
    if (written === null || ((from === null || written.last >= from) && (to === null || written.first <= to)))
      return true;
  }
  return false;
}

function day(edtf: string | undefined, end: 'first' | 'last'): string | null {
  return edtf === undefined ? null : (edtfRange(edtf)?.[end] ?? null);
}
