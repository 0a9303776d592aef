import type { ArticleLink } from '../../src/publish/articlePage.ts';
import type { Frame } from '../../src/publish/frame.ts';

interface NeighboursProps {
  site: Frame;
  label: string;
  previous: ArticleLink | null;
  next: ArticleLink | null;
  /** the neighbours that come from the same source */
  source?: { name: string; previous: ArticleLink | null; next: ArticleLink | null } | null;
}

/** The page before and the page after in time. The script's arrow keys follow these links, not those of the source. */
export function Neighbours({ site, label, previous, next, source = null }: NeighboursProps) {
  const isOther =
    source !== null &&
    (source.previous !== null || source.next !== null) &&
    (source.previous?.path !== previous?.path || source.next?.path !== next?.path);
  return (
    <>
      {(previous || next) && (
        <nav class="neighbours" aria-label={label}>
          {isOther && <h2>{label}</h2>}
          <Way site={site} to={previous} rel="prev" />
          <Way site={site} to={next} rel="next" />
        </nav>
      )}
      {isOther && (
        <nav class="neighbours" aria-labelledby="gleiche-quelle">
          <h2 id="gleiche-quelle">Aus derselben Quelle: {source.name}</h2>
          <Way site={site} to={source.previous} />
          <Way site={site} to={source.next} isNext />
        </nav>
      )}
    </>
  );
}

interface WayProps {
  site: Frame;
  to: ArticleLink | null;
  rel?: 'prev' | 'next';
  isNext?: boolean;
}

function Way({ site, to, rel, isNext = rel === 'next' }: WayProps) {
  if (to === null) return null;
  return (
    <a href={site.href(to.path)} rel={rel} class={isNext ? 'onward' : undefined}>
      {!isNext && <span aria-hidden="true">← </span>}
      {to.text}
      {isNext && <span aria-hidden="true"> →</span>}
    </a>
  );
}
