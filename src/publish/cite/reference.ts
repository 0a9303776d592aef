import { isCorporate } from '../isCorporate.ts';
import { placeInTime } from '../placeInTime.ts';

/** What every citation format is written from. Nothing is filled in that the record does not know. */
export interface Reference {
  /** the article's id, also its citation key */
  key: string;
  title: string;
  subtitle: string | null;
  authors: readonly string[];
  /** desks, outlets and agencies stand for the author where no person is named */
  agencies: readonly string[];
  container: string | null;
  /** year, month and day as far as the date is known to them */
  date: { year: number; month: number | null; day: number | null } | null;
  edtf: string | null;
  /** address of the original, or of the page in the archive */
  url: string | null;
  archive: string;
}

/** What of an article a reference is made from. */
export interface Referable {
  id: string;
  title: string;
  subtitle: string | null;
  authors: readonly string[];
  agencies: readonly string[];
  source: { name: string } | null;
  published: { edtf: string } | null;
  url: string | null;
}

/** `archiveUrl`: the article's public address in this archive, null where it has none. */
export function reference(record: Referable, archive: string, archiveUrl: string | null): Reference {
  const place = placeInTime(record.published?.edtf);
  const bodies = record.authors.filter((author) => isCorporate(author, record.source));
  return {
    key: record.id,
    title: record.title,
    subtitle: record.subtitle,
    authors: record.authors.filter((author) => !bodies.includes(author)),
    agencies: [...bodies, ...record.agencies],
    container: record.source?.name ?? null,
    date:
      place.precision === 'none'
        ? null
        : {
            year: place.year,
            month: 'month' in place ? place.month : null,
            day: 'day' in place ? place.day : null,
          },
    edtf: record.published?.edtf ?? null,
    url: archiveUrl ?? record.url,
    archive,
  };
}
