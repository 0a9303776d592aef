import { number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import type { FarCentury } from '../../src/publish/mainYears.ts';
import type { Site } from '../../src/publish/site.ts';

interface FarYearsProps {
  site: Site;
  title: string;
  centuries: readonly FarCentury[];
}

/** Years far from most articles, a line a century. */
export function FarYears({ site, title, centuries }: FarYearsProps) {
  if (centuries.length === 0) return null;
  return (
    <section class="far-years">
      <h2>{title}</h2>
      <dl>
        {centuries.map(({ label, years }) => (
          <div>
            <dt>{label}</dt>
            <dd>
              {years.map((year, i) => (
                <>
                  <a href={site.href(year.path)}>
                    {year.label}
                    {year.count > 1 && (
                      <small>
                        {' '}
                        ({number(year.count)}
                        <span class="unseen"> {UI.articles}</span>)
                      </small>
                    )}
                  </a>
                  {i < years.length - 1 && '\u00a0· '}
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
