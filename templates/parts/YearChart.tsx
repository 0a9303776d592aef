import { number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { Site } from '../../src/publish/site.ts';
import type { TimelineYear } from '../../src/publish/timeline.ts';

/** The twelve months of a year as a row of links with their numbers; empty months are named and no links. */
export function YearChart({ site, year }: { site: Site; year: TimelineYear }) {
  return (
    <nav aria-label={`Monate ${year.label}`}>
      <ol class="year-months">
        {year.months.map((month) => {
          const [name, rest] = [month.label.slice(0, 3), month.label.slice(3)];
          return (
            <li>
              {month.count > 0 ? (
                <a href={site.href(month.path)}>
                  <span>
                    {name}
                    <span class="unseen">{rest}:</span>
                  </span>{' '}
                  <b>
                    {number(month.count)}
                    <span class="unseen"> {UI.articles}</span>
                  </b>
                </a>
              ) : (
                <span>{name}</span>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
