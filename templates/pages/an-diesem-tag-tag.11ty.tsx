import { articles, counted } from '../../src/german/count.ts';
import { MONTH_NAMES } from '../../src/german/months.ts';
import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { DayOfYear } from '../../src/publish/onThisDay.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { DayOfYearLines } from '../parts/DayOfYearLines.tsx';

export const data = {
  permalink: false,
  each: { of: ({ onThisDay }: Site) => onThisDay.days, as: 'view', path: (view: DayOfYear) => view.path },
};

/** One day in all years, where its month is too long for one page. */
export default function DayOfYearPage({ site, view }: { site: Site; view: DayOfYear }) {
  return (
    <Layout site={site} path={view.path} title={`${UI.onThisDay}: ${view.label}`} wide>
      <Crumbs
        site={site}
        steps={[
          { text: UI.timeline, path: path.timeline() },
          { text: UI.onThisDay, path: path.onThisDay() },
          { text: MONTH_NAMES[view.month - 1] ?? '', path: path.monthOfDays(view.month) },
        ]}
      />
      <header class="head">
        <h1>Jedes Jahr am {view.label}</h1>
        <p class="intro">
          {articles(view.count)} aus {counted(view.years.length, 'Jahr', 'Jahren')}
        </p>
      </header>
      <DayOfYearLines site={site} day={view} />
    </Layout>
  );
}
