import { UI_SEARCH } from '../../src/german/uiSearch.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';

/** The formats of a downloaded list, by the end of the file's name. */
const FORMATS: readonly [format: string, label: string][] = [
  ['csv', 'CSV'],
  ['bib', 'BibTeX'],
  ['ris', 'RIS'],
  ['json', 'CSL-JSON'],
];

/** What a reader takes along from a search: its list as a file, a feed, an address to cite. Filled by `mitnehmen.ts`. */
export function TakeAway({ site }: { site: Site }) {
  return (
    <details
      id="mitnehmen"
      class="mitnehmen"
      data-archiv={site.settings.title}
      data-adresse={site.publicUrl('/') ?? ''}
      data-feed-ab={site.entryLinks.fewest}
    >
      <summary>{UI_SEARCH.take}</summary>
      <h2>{UI_SEARCH.download}</h2>
      <p class="knoepfe">
        {FORMATS.map(([format, label]) => (
          <button type="button" data-format={format} disabled>
            {label}
          </button>
        ))}
      </p>
      <p id="ladehinweis" role="status" />
      <h2>{UI_SEARCH.subscribe}</h2>
      <p id="abo">
        <a href={site.href(path.feed())}>{UI_SEARCH.subscribe}</a>
      </p>
      <h2>{UI_SEARCH.cite}</h2>
      <p id="zitat" data-copy />
    </details>
  );
}
