import { number } from '../../src/german/count.ts';
import { MONTH_NAMES } from '../../src/german/months.ts';
import { UI } from '../../src/german/ui.ts';
import { shadeScale } from '../../src/publish/shade.ts';
import type { Site } from '../../src/publish/site.ts';
import type { TimelineYear } from '../../src/publish/timeline.ts';

/** Years by months with the number of articles: what the chart shows, for reading. */
export function TimelineTable({ site, years }: { site: Site; years: readonly TimelineYear[] }) {
  const highest = years.flatMap(({ months }) => months).reduce((most, { count }) => Math.max(most, count), 1);
  const hasImprecise = years.some(({ imprecise }) => imprecise.length > 0);
  const scale = shadeScale(highest);
  return (
    <div class="scroll">
      <table class="months">
        <thead>
          <tr>
            <th scope="col">{UI.year}</th>
            {MONTH_NAMES.map((name) => (
              <th scope="col">
                <abbr title={name}>{name.slice(0, 3)}</abbr>
              </th>
            ))}
            {hasImprecise && <th scope="col">nur Jahr</th>}
            <th scope="col">{UI.sum}</th>
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr>
              <th scope="row">
                {year.count > 0 ? <a href={site.href(year.path)}>{year.label}</a> : year.label}
              </th>
              {year.months.map((month) => (
                <td class={month.count > 0 ? `shade-${scale.of(month.count)}` : undefined}>
                  {month.count > 0 && (
                    <a href={site.href(month.path)} aria-label={`${month.label}: ${number(month.count)}`}>
                      {number(month.count)}
                    </a>
                  )}
                </td>
              ))}
              {hasImprecise && <td>{year.imprecise.length > 0 && number(year.imprecise.length)}</td>}
              <td class="sum">{number(year.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
