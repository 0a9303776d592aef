import { counted } from '../../src/german/count.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import type { ContinentPage } from '../../src/publish/continents.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ContinentLinks } from '../parts/ContinentLinks.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { EntryList } from '../parts/EntryList.tsx';
import { MapCut } from '../parts/MapCut.tsx';

export const data = {
  pagination: { data: 'site.continents', size: 1, alias: 'view' },
  permalink: ({ view }: { view: ContinentPage }) => `${view.path}index.html`,
};

/** A continent on the map, and its places as a list. */
export default function Continent({ site, view }: { site: Site; view: ContinentPage }) {
  const title = `Orte: ${view.name}`;
  return (
    <Layout site={site} path={view.path} title={title} wide>
      <Crumbs site={site} steps={[{ text: KIND_WORDS.places.many, path: path.register('places') }]} />
      <header class="head">
        <h1>{title}</h1>
        <p class="intro">{counted(view.entries.length, 'Ort', 'Orte')} im Ausschnitt der Karte.</p>
      </header>
      <ContinentLinks site={site} current={view.path} />
      <figure class="map">
        <MapCut site={site} points={view.points} cut={view.cut} title={`Karte: ${view.name}`} />
        <figcaption>
          Größe nach Zahl der Artikel. Punkte sind Städte und Stätten, Ringe Länder und Regionen.
        </figcaption>
      </figure>
      <section>
        <h2>Nach Häufigkeit</h2>
        <EntryList site={site} kind="places" entries={view.entries} />
      </section>
    </Layout>
  );
}
