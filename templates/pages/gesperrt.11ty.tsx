import { RIGHTS_WORDS } from '../../src/german/uiRecord.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';

export const data = {
  pagination: { data: 'site.archive.blocked', size: 1, alias: 'id' },
  permalink: ({ id }: { id: string }) => `${path.article(id)}index.html`,
};

/** In place of a blocked article: that it is blocked, and nothing else. */
export default function Blocked({ site, id }: { site: Site; id: string }) {
  return (
    <Layout site={site} path={path.article(id)} title="Gesperrter Artikel" hidden>
      <header class="head">
        <h1>Gesperrter Artikel</h1>
        <p class="intro">{RIGHTS_WORDS.blocked}</p>
      </header>
    </Layout>
  );
}
