import { formatEdtf } from '../../german/formatEdtf.ts';
import type { Reference } from './reference.ts';

/** „Muster, Anna: Titel. In: Beispiel-Kurier, 5. September 2023. Archiv: Musterarchiv, https://…“ */
export function germanCitation({
  authors,
  agencies,
  title,
  container,
  edtf,
  archive,
  url,
}: Reference): string {
  const who = (authors.length > 0 ? authors.map(surnameFirst) : agencies).join('; ');
  const where = container === null ? '' : ` In: ${container}`;
  const when = edtf === null ? 'ohne Datum' : formatEdtf(edtf);
  const stop = /[.!?…]$/.test(title) ? '' : '.';
  return `${who === '' ? '' : `${who}: `}${title}${stop}${where === '' ? ` ${when}` : `${where}, ${when}`}. Archiv: ${archive}${url === null ? '' : `, ${url}`}.`;
}

/** „Anna Muster“ → „Muster, Anna“; „Anna von Muster“ → „Muster, Anna von“; one word stays. */
export function surnameFirst(name: string): string {
  const words = name.trim().split(/\s+/);
  const surname = words.pop() ?? '';
  return words.length === 0 ? surname : `${surname}, ${words.join(' ')}`;
}
