import { articles } from '../../src/german/count.ts';
import { formatEdtf } from '../../src/german/formatEdtf.ts';
import { READING_WORDS } from '../../src/german/uiReadings.ts';
import { fourDigits, path, twoDigits } from '../../src/publish/addresses.ts';
import { compareSources } from '../../src/publish/compareSources.ts';
import type { Site } from '../../src/publish/site.ts';
import type { MonthPage } from '../../src/publish/timelinePages.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Calendar } from '../parts/Calendar.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { Pager } from '../parts/Pager.tsx';
import { SourceTable } from '../parts/SourceTable.tsx';
import { TimeArticles } from '../parts/TimeArticles.tsx';

export const data = {
  permalink: false,
  each: { of: ({ months }: Site) => months, as: 'view', path: (view: MonthPage) => view.path },
};

/** A month day by day, then what is dated to the month alone. */
export default function Month({ site, view }: { site: Site; view: MonthPage }) {
  const { month, imprecise, reading } = view;
  return (
    <Layout
      site={site}
      path={view.path}
      title={`${READING_WORDS[reading.name].title} ${month.label}`}
      wide
      description={`${articles(month.count)} aus dem ${month.label}`}
    >
      <Crumbs
        site={site}
        steps={[
          { text: READING_WORDS[reading.name].title, path: reading.root },
          { text: formatEdtf(fourDigits(month.year)), path: path.year(month.year, reading.root) },
        ]}
      />
      <header class="head">
        <h1>{month.label}</h1>
        <p class="intro">
          {articles(month.count)} {READING_WORDS[reading.name].of}
        </p>
      </header>
      <div class="month">
        {view.calendar && (
          <aside class="month-days" aria-label="Tage des Monats">
            <Calendar site={site} calendar={view.calendar} weekdays alone />
          </aside>
        )}
        <div>
          {view.days.map(({ day, records, more }) => (
            <section class="period" id={`tag-${twoDigits(day.day)}`}>
              <h2>
                {formatEdtf(day.date)} <small>{day.weekday}</small>
              </h2>
              <TimeArticles site={site} records={records} reading={reading} time={day} />
              {more > 0 && (
                <p class="more">
                  <a href={site.href(day.path)}>
                    Alle {articles(day.records.length)} vom {formatEdtf(day.date)}
                  </a>
                </p>
              )}
            </section>
          ))}
          {imprecise.items.length > 0 && (
            <section class="period" id="ohne-tag">
              <h2>
                {month.label}, Tag nicht genannt <small>{articles(month.imprecise.length)}</small>
              </h2>
              <TimeArticles
                site={site}
                records={imprecise.items}
                reading={reading}
                time={{ year: month.year, month: month.month }}
                dates
              />
              <Pager site={site} chunk={imprecise} />
            </section>
          )}
          {reading.name === 'reported' && imprecise.number === 1 && (
            <SourceTable
              site={site}
              comparison={compareSources(
                [...month.days.flatMap(({ records }) => records), ...month.imprecise],
                'day',
              )}
            />
          )}
        </div>
      </div>
      <Neighbours
        site={site}
        label="Andere Monate"
        previous={view.previous && { text: view.previous.label, path: view.previous.path }}
        next={view.next && { text: view.next.label, path: view.next.path }}
      />
    </Layout>
  );
}
