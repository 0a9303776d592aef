import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';

export const data = { permalink: '/404.html' };

/** What a host shows for an address that leads nowhere. */
export default function NotFound({ site }: { site: Site }) {
  return (
    <Layout site={site} path={null} title={UI.notFound} hidden>
      <header class="head">
        <h1>{UI.notFound}</h1>
        <p class="intro">
          Adressen von Artikeln ändern sich nicht. Vielleicht fehlt ein Zeichen, oder der Artikel wurde
          entfernt.
        </p>
      </header>
      <ul>
        <li>
          <a href={site.href(path.search())}>Das Archiv durchsuchen</a>
        </li>
        <li>
          <a href={site.href(path.timeline())}>Zur {UI.timeline}</a>
        </li>
        <li>
          <a href={site.href(path.start())}>Zur {UI.start}</a>
        </li>
      </ul>
    </Layout>
  );
}
