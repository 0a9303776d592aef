import { bibtex } from './cite/bibtex.ts';
import { cslJson } from './cite/cslJson.ts';
import { germanCitation } from './cite/germanCitation.ts';
import type { Reference } from './cite/reference.ts';
import { ris } from './cite/ris.ts';
import { wikipedia } from './cite/wikipedia.ts';

/** One way to cite an article. */
export interface Citation {
  label: string;
  text: string;
}

/** A citation in running text, and the formats that reference managers read. */
export function citations(ref: Reference): { short: string; formats: Citation[] } {
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
