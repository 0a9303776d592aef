import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Calendar } from '../parts/Calendar.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';

export const data = { permalink: '/an-diesem-tag/index.html' };

/** All days of the year, each leading to what appeared and happened on it. The script leads to today. */
export default function OnThisDayPage({ site }: { site: Site }) {
  return (
    <Layout site={site} path={path.onThisDay()} title={UI.onThisDay} wide>
      <Crumbs site={site} steps={[{ text: UI.timeline, path: path.timeline() }]} />
      <header class="head">
        <h1>{UI.onThisDay}</h1>
        <p class="intro">
          Was an jedem Tag des Jahres erschienen ist und was an ihm geschah, quer durch alle Jahre des
          Archivs.
        </p>
        <p class="more">
          <a href={site.href(path.onThisDay())} data-today hidden>
            Heute
          </a>
        </p>
      </header>
      <Calendar site={site} calendar={site.onThisDay.calendar} />
    </Layout>
  );
}
