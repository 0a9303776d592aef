import type { Kind } from '../../src/publish/addresses.ts';
import type { Filed } from '../../src/publish/registerPages.ts';
import type { Site } from '../../src/publish/site.ts';
import { Count } from './Count.tsx';

/** Entries of a register with the number of their articles. */
export function EntryList({ site, kind, entries }: { site: Site; kind: Kind; entries: readonly Filed[] }) {
  return (
    <ul class="entries">
      {entries.map(({ entry, name }) => (
        <li>
          <a href={site.href(site.entryLinks.link(kind, entry.id))}>{name}</a>
          <span class="dots" />
          <Count articles={entry.articles.length} />
        </li>
      ))}
    </ul>
  );
}
