import { articles } from '../../src/german/count.ts';
import { formatEdtf } from '../../src/german/formatEdtf.ts';
import { MONTH_NAMES } from '../../src/german/months.ts';
import { READING_WORDS } from '../../src/german/uiReadings.ts';
import { fourDigits, path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import type { DayPage } from '../../src/publish/timelinePages.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Pager } from '../parts/Pager.tsx';
import { TimeArticles } from '../parts/TimeArticles.tsx';

export const data = {
  permalink: false,
  each: { of: ({ days }: Site) => days, as: 'view', path: (view: DayPage) => view.path },
};

/** A day of a month that is too long for one page. */
export default function Day({ site, view }: { site: Site; view: DayPage }) {
  const { day, chunk } = view;
  const title = formatEdtf(day.date);
  return (
    <Layout site={site} path={view.path} title={title}>
      <Crumbs
        site={site}
        steps={[
          { text: READING_WORDS[view.reading.name].title, path: view.reading.root },
          { text: formatEdtf(fourDigits(day.year)), path: path.year(day.year, view.reading.root) },
          {
            text: MONTH_NAMES[day.month - 1] ?? '',
            path: path.month(day.year, day.month, view.reading.root),
          },
        ]}
      />
      <header class="head">
        <h1>{title}</h1>
        <p class="intro">
          {articles(day.records.length)} {READING_WORDS[view.reading.name].of}
        </p>
      </header>
      <TimeArticles site={site} records={chunk.items} reading={view.reading} time={day} level={2} />
      <Pager site={site} chunk={chunk} />
    </Layout>
  );
}
