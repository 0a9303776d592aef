import { articles, counted } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { path, twoDigits } from '../../src/publish/addresses.ts';
import type { DayOfYear, MonthOfDays } from '../../src/publish/onThisDay.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { DayOfYearLines } from '../parts/DayOfYearLines.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';

export const data = {
  pagination: { data: 'site.onThisDay.months', size: 1, alias: 'view' },
  permalink: ({ view }: { view: MonthOfDays }) => `${view.path}index.html`,
};

/** The days of one month in all years. */
export default function MonthOfDaysPage({ site, view }: { site: Site; view: MonthOfDays }) {
  const { months } = site.onThisDay;
  const neighbour = (step: 1 | -1) => {
    const month = months[view.month - 1 + step];
    return month ? { text: month.label, path: month.path } : null;
  };
  return (
    <Layout site={site} path={view.path} title={`${UI.onThisDay}: ${view.label}`} wide>
      <Crumbs
        site={site}
        steps={[
          { text: UI.timeline, path: path.timeline() },
          { text: UI.onThisDay, path: path.onThisDay() },
        ]}
      />
      <header class="head">
        <h1>Jedes Jahr im {view.label}</h1>
        <p class="intro">
          {view.days.length === 0
            ? `Von keinem Tag im ${view.label} hat das Archiv einen Artikel.`
            : `${counted(view.days.length, 'Tag', 'Tage')}, an ${view.days.length === 1 ? 'dem' : 'denen'} etwas erschienen oder geschehen ist.`}
        </p>
      </header>
      {view.days.map((day) => (
        <section class="period" id={`tag-${twoDigits(day.day)}`}>
          <h2>{day.label}</h2>
          {view.isLong ? <Summary site={site} day={day} /> : <DayOfYearLines site={site} day={day} />}
        </section>
      ))}
      <Neighbours site={site} label="Andere Monate" previous={neighbour(-1)} next={neighbour(1)} />
    </Layout>
  );
}

function Summary({ site, day }: { site: Site; day: DayOfYear }) {
  return (
    <p>
      <a href={site.href(day.path)}>
        {articles(day.count)} aus {counted(day.years.length, 'Jahr', 'Jahren')}
      </a>
    </p>
  );
}
