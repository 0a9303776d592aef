import type { Site } from '../../src/publish/site.ts';

export interface Neighbour {
  text: string;
  path: string;
}

interface NeighboursProps {
  site: Site;
  label: string;
  previous: Neighbour | null;
  next: Neighbour | null;
}

/** The page before and the page after in time. The script's arrow keys follow these links. */
export function Neighbours({ site, label, previous, next }: NeighboursProps) {
  if (!previous && !next) return null;
  return (
    <nav class="neighbours" aria-label={label}>
      {previous && (
        <a href={site.href(previous.path)} rel="prev">
          <span aria-hidden="true">←</span> {previous.text}
        </a>
      )}
      {next && (
        <a href={site.href(next.path)} rel="next">
          {next.text} <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  );
}
