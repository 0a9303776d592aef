import { articles } from '../../src/german/count.ts';
import type { YearBar } from '../../src/publish/entryPages.ts';
import type { Site } from '../../src/publish/site.ts';

const HEIGHT = 40;

/** How much was written in each year; a bar leads to the year's articles. Nothing where one year is all. */
export function YearBars({ site, years }: { site: Site; years: readonly YearBar[] }) {
  if (years.length < 2) return null;
  return (
    <nav class="per-year" aria-label="Artikel nach Jahren">
      {years.map(({ year, count, share, path }) => (
        <a href={site.href(path)} aria-label={`${year}: ${articles(count)}`}>
          {count}
          <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
            <rect y={HEIGHT - Math.max(1, share * HEIGHT)} width="10" height={Math.max(1, share * HEIGHT)} />
          </svg>
          <b>{year}</b>
        </a>
      ))}
    </nav>
  );
}
