import { articles } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { READING_WORDS } from '../../src/german/uiReadings.ts';
import { dateSentence } from '../../src/publish/dateSentence.ts';
import type { Site } from '../../src/publish/site.ts';
import type { YearPage } from '../../src/publish/timelinePages.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ArticleList } from '../parts/ArticleList.tsx';
import { Calendar } from '../parts/Calendar.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { Pager } from '../parts/Pager.tsx';
import { YearChart } from '../parts/YearChart.tsx';

export const data = {
  permalink: false,
  each: { of: ({ years }: Site) => years, as: 'view', path: (view: YearPage) => view.path },
};

/** A year: its months with their articles, then what is dated to the year alone. */
export default function Year({ site, view }: { site: Site; view: YearPage }) {
  const { year, imprecise } = view;
  const isHappened = view.reading.name === 'happened';
  const dates = isHappened ? UI.appeared : true;
  return (
    <Layout
      site={site}
      path={view.path}
      title={`${READING_WORDS[view.reading.name].title} ${year.label}`}
      wide
      description={`${articles(year.count)} aus dem Jahr ${year.label}`}
    >
      <Crumbs
        site={site}
        steps={[{ text: READING_WORDS[view.reading.name].title, path: view.reading.root }]}
      />
      <header class="head">
        <h1>{year.label}</h1>
        <p class="intro">
          {articles(year.count)} {READING_WORDS[view.reading.name].of}
        </p>
      </header>
      {view.calendar ? (
        <Calendar site={site} calendar={view.calendar} weekdays />
      ) : (
        <YearChart site={site} year={year} />
      )}
      {view.months.map(({ month, records, more }) => (
        <section class="period">
          <h2>
            <a href={site.href(month.path)}>{month.label}</a> <small>{articles(month.count)}</small>
          </h2>
          <ArticleList site={site} records={records} dates={dates} />
          {more > 0 && (
            <p class="more">
              <a href={site.href(month.path)}>
                Alle {articles(month.count)} im {month.label}
              </a>
            </p>
          )}
        </section>
      ))}
      {imprecise.items.length > 0 && (
        <section class="period" id="ohne-monat">
          <h2>
            {year.label}, Monat nicht genannt <small>{articles(year.imprecise.length)}</small>
          </h2>
          <ArticleList
            site={site}
            records={imprecise.items}
            dates={dates}
            sentenceOf={(record) => (isHappened ? dateSentence(record, { year: year.year }) : null)}
          />
          <Pager site={site} chunk={imprecise} />
        </section>
      )}
      <Neighbours
        site={site}
        label="Andere Jahre"
        previous={view.previous && { text: view.previous.label, path: view.previous.path }}
        next={view.next && { text: view.next.label, path: view.next.path }}
      />
    </Layout>
  );
}
