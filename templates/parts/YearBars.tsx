import { number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { YearBar } from '../../src/publish/entryPages.ts';
import type { Site } from '../../src/publish/site.ts';

const HEIGHT = 40;

/** Empty years are drawn up to this many years; a longer span shows only those with articles. */
const LONGEST = 40;
/** Fewer articles than this need no chart. */
const FEWEST = 5;

/** How much was written in each year; a bar leads to the year's articles. Nothing where the list says it as fast. */
export function YearBars({ site, years }: { site: Site; years: readonly YearBar[] }) {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  if (years.reduce((sum, { count }) => sum + count, 0) < FEWEST) return null;
  const span = last.year - first.year + 1;
  const known = new Map(years.map((one) => [one.year, one]));
  const shown =
    span > LONGEST ? years.map(({ year }) => year) : Array.from({ length: span }, (_, i) => first.year + i);
  return (
    <nav class="per-year" aria-label="Artikel nach Jahren">
      {shown.map((year) => {
        const bar = known.get(year);
        return bar ? (
          <a href={site.href(bar.path)}>
            {number(bar.count)}
            <span class="unseen"> {UI.articles}</span>
            <Bar share={bar.share} />
            <b>{year}</b>
          </a>
        ) : (
          <span>
            <Bar share={0} />
            {year}
          </span>
        );
      })}
    </nav>
  );
}

function Bar({ share }: { share: number }) {
  const height = share === 0 ? 0 : Math.max(1, Math.round(share * HEIGHT * 10) / 10);
  return (
    <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect y={HEIGHT - height} width="10" height={height} />
    </svg>
  );
}
