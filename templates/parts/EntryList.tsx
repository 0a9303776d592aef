import { articles } from '../../src/german/count.ts';
import type { Kind } from '../../src/publish/addresses.ts';
import type { Filed } from '../../src/publish/registerPages.ts';
import type { Site } from '../../src/publish/site.ts';

/** Entries of a register with the number of their articles. */
export function EntryList({ site, kind, entries }: { site: Site; kind: Kind; entries: readonly Filed[] }) {
  return (
    <ul class="entries">
      {entries.map(({ entry, name }) => (
        <li>
          <a href={site.href(site.entryLinks.link(kind, entry.id))}>{name}</a>
          <span class="dots" />
          <span class="count">
            <span aria-hidden="true">{entry.articles.length}</span>
            <span class="unseen">{articles(entry.articles.length)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
