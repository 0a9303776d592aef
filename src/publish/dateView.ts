import { formatEdtf } from '../german/formatEdtf.ts';
import { UI } from '../german/ui.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';

/** A date as a page shows it. */
export interface DateView {
  /** „5. September 2023“, „ohne Datum“ */
  text: string;
  /** value of a `<time datetime>`, null where HTML has none for it (spans, „um 1985“) */
  datetime: string | null;
  /** „Tag nicht genannt“, „erschlossen“, „frühestens 1. Juni 2024“; null for a plain stated day */
  note: string | null;
}

/** HTML's `<time>` takes a day, month or year of four digits and nothing that is uncertain. */
export function htmlDatetime(edtf: string): string | null {
  return /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(edtf) && !edtf.startsWith('0000') ? edtf : null;
}

/** The date of publication in words, with what it leaves open. */
export function dateView({ published, bounds }: Pick<PublicRecord, 'published' | 'bounds'>): DateView {
  if (published === null) return { text: UI.noDate, datetime: null, note: boundsWords(bounds) };
  const notes = [
    MISSING[precisionOf(published.edtf)],
    published.certainty === 'inferred' ? 'erschlossen' : null,
  ].filter((note) => note !== null);
  return {
    text: formatEdtf(published.edtf),
    datetime: htmlDatetime(published.edtf),
    note: notes.length > 0 ? notes.join(', ') : null,
  };
}

const MISSING = { exact: null, month: 'Tag nicht genannt', year: 'Monat nicht genannt' } as const;

/** Only a bare month or year lacks something; a span says itself how far it reaches. */
function precisionOf(edtf: string): keyof typeof MISSING {
  if (/[/~?%X]/.test(edtf)) return 'exact';
  const { precision } = placeInTime(edtf);
  if (precision === 'month') return 'month';
  return precision === 'year' && /^-?\d{4}$/.test(edtf) ? 'year' : 'exact';
}

/** What is known of an undated article: „zwischen 1. und 19. Juni 2024“ */
function boundsWords(bounds: PublicRecord['bounds']): string | null {
  const { notBefore = null, notAfter = null } = bounds ?? {};
  if (notBefore !== null && notAfter !== null)
    return `zwischen ${formatEdtf(notBefore)} und ${formatEdtf(notAfter)}`;
  if (notBefore !== null) return `frühestens ${formatEdtf(notBefore)}`;
  return notAfter === null ? null : `spätestens ${formatEdtf(notAfter)}`;
}
