import { bibtex } from './cite/bibtex.ts';
import { cslJson } from './cite/cslJson.ts';
import { germanCitation } from './cite/germanCitation.ts';
import { reference } from './cite/reference.ts';
import { ris } from './cite/ris.ts';
import { wikipedia } from './cite/wikipedia.ts';
import type { PublicRecord } from './publicRecord.ts';

/** One way to cite an article. */
export interface Citation {
  label: string;
  text: string;
}

/** An article's citation in running text, and the formats that reference managers read. */
export function citations(
  record: PublicRecord,
  archive: string,
  archiveUrl: string | null,
): { short: string; formats: Citation[] } {
  const ref = reference(record, archive, archiveUrl);
  return {
    short: germanCitation(ref),
    formats: [
      { label: 'BibTeX', text: bibtex(ref) },
      { label: 'RIS', text: ris(ref) },
      { label: 'Wikipedia (Internetquelle)', text: wikipedia(ref) },
      { label: 'CSL-JSON', text: JSON.stringify(cslJson(ref), null, 1) },
    ],
  };
}
