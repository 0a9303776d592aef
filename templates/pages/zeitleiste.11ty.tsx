import { articles } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { READING_WORDS } from '../../src/german/uiReadings.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Density } from '../parts/Density.tsx';
import { FarYears } from '../parts/FarYears.tsx';
import { ReadingSwitch } from '../parts/ReadingSwitch.tsx';
import { TimelineTable } from '../parts/TimelineTable.tsx';

type ReadingView = Site['readings'][number];

export const data = {
  pagination: { data: 'site.readings', size: 1, alias: 'view' },
  permalink: ({ view }: { view: ReadingView }) => `${view.timeline.reading.root}index.html`,
};

/** The whole span: every year with its months, as a chart and as a table. */
export default function TimelinePage({ site, view }: { site: Site; view: ReadingView }) {
  const { timeline, panels, years } = view;
  const words = READING_WORDS[timeline.reading.name];
  return (
    <Layout site={site} path={timeline.reading.root} title={words.title} wide>
      <header class="head">
        <h1>{words.title}</h1>
        <p class="intro">{words.intro}</p>
      </header>
      <ReadingSwitch site={site} current={timeline.reading.name} />
      <Density site={site} panels={panels} />
      <FarYears site={site} title="Weiter zurück" centuries={years.earlier} />
      <FarYears site={site} title="Weiter voraus" centuries={years.later} />
      <ul class="more links">
        <li>
          <a href={site.href(path.onThisDay())} data-today>
            {UI.onThisDay}
          </a>
        </li>
        {timeline.reading.name === 'reported' && timeline.undated.length > 0 && (
          <li>
            <a href={site.href(path.undated())}>{articles(timeline.undated.length)} ohne genaues Datum</a>
          </li>
        )}
      </ul>
      <section class="table-below">
        <h2>Jahre und Monate</h2>
        <TimelineTable site={site} years={years.main} />
      </section>
    </Layout>
  );
}
