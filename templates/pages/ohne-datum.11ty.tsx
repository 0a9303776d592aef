import { articles } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import type { UndatedPage } from '../../src/publish/timelinePages.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ArticleList } from '../parts/ArticleList.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Pager } from '../parts/Pager.tsx';

export const data = {
  permalink: false,
  each: { of: ({ undated }: Site) => undated, as: 'view', path: (view: UndatedPage) => view.path },
};

/** What stands nowhere on the timeline, rather than on a false day. */
export default function Undated({ site, view }: { site: Site; view: UndatedPage }) {
  const count = site.timeline.undated.length;
  return (
    <Layout site={site} path={view.path} title={UI.undated}>
      <Crumbs site={site} steps={[{ text: UI.timeline, path: path.timeline() }]} />
      <header class="head">
        <h1>{UI.undated}</h1>
        <p class="intro">
          {count === 0
            ? 'Jeder Artikel dieses Archivs ist wenigstens auf ein Jahr datiert.'
            : `${articles(count)}, bei ${count === 1 ? 'dem' : 'denen'} weder der Artikel noch seine Fundstelle sagt, in welchem Jahr er erschienen ist. Das Archiv rät nicht: Wo der Text Grenzen setzt, stehen sie dabei.`}
        </p>
      </header>
      <ArticleList site={site} records={view.chunk.items} summaries level={2} />
      <Pager site={site} chunk={view.chunk} />
    </Layout>
  );
}
