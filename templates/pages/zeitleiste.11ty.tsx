import { articles } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Density } from '../parts/Density.tsx';
import { TimelineTable } from '../parts/TimelineTable.tsx';

export const data = { permalink: '/zeitleiste/index.html' };

/** The whole span: every year with its months, as a chart and as a table. */
export default function TimelinePage({ site }: { site: Site }) {
  const { timeline, archive } = site;
  return (
    <Layout site={site} path={path.timeline()} title={UI.timeline} wide>
      <header class="head">
        <h1>{UI.timeline}</h1>
        <p class="intro">
          {articles(archive.records.length)} nach dem Tag ihres Erscheinens. Leere Stellen heißen: Das Archiv
          enthält aus dieser Zeit keinen Artikel – nicht, dass nichts geschehen ist.
        </p>
      </header>
      <Density site={site} panels={site.panels} />
      {timeline.undated.length > 0 && (
        <p>
          <a href={site.href(path.undated())}>{articles(timeline.undated.length)} ohne genaues Datum</a>
        </p>
      )}
      <section>
        <h2>Jahre und Monate</h2>
        <TimelineTable site={site} timeline={timeline} />
      </section>
    </Layout>
  );
}
