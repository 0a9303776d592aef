import { UI } from '../../src/german/ui.ts';
import { path } from '../../src/publish/addresses.ts';
import { EXPORTS } from '../../src/publish/exports.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';

export const data = { permalink: '/daten/index.html' };

/** The archive's data to take away. */
export default function DataPage({ site }: { site: Site }) {
  return (
    <Layout site={site} path={path.data()} title={UI.data}>
      <header class="head">
        <h1>{UI.data}</h1>
        <p class="intro">
          Das ganze Archiv zum Weiterverarbeiten, mit denselben Beschränkungen wie auf den Seiten.
        </p>
      </header>
      <dl class="exports">
        {EXPORTS.map(({ path: to, label, text }) => (
          <div>
            <dt>
              <a href={site.href(to)}>{label}</a>
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Layout>
  );
}
