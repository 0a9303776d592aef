import { counted, number } from '../../src/german/count.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import type { NetworkPerson, PeopleNetwork } from '../../src/publish/peopleNetwork.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { NetworkFigure } from '../parts/NetworkFigure.tsx';

export const data = {
  pagination: { data: 'site.networks', size: 1, alias: 'network' },
  permalink: '/personennetz/index.html',
};

/** Who is named together with whom: a figure of the best connected, and all pairs below. */
export default function NetworkPage({ site, network }: { site: Site; network: PeopleNetwork }) {
  const person = ({ id, name }: NetworkPerson) => (
    <a href={site.href(site.entryLinks.link('people', id))}>{name}</a>
  );
  return (
    <Layout site={site} path={path.network()} title="Wer mit wem genannt wird" wide>
      <Crumbs site={site} steps={[{ text: KIND_WORDS.people.many, path: path.register('people') }]} />
      <header class="head">
        <h1>Wer mit wem genannt wird</h1>
        <p class="intro">
          {counted(network.people.length, 'Person', 'Personen')}, die am häufigsten mit anderen in denselben
          Artikeln stehen. Gemeinsam genannt heißt nicht, dass sie miteinander zu tun haben.
        </p>
      </header>
      <div class="network">
        <figure>
          <NetworkFigure site={site} network={network} />
          <figcaption>
            Ein Bogen verbindet zwei, die{' '}
            {network.fewest === 1 ? 'in einem Artikel oder mehr' : `in wenigstens ${network.fewest} Artikeln`}{' '}
            zusammen genannt werden, je dicker, desto öfter. Die Punkte wachsen mit der Zahl der Artikel.
          </figcaption>
        </figure>
        <section class="scroll">
          <table>
            <caption>
              {network.lookedAt === null
                ? 'Alle Paare'
                : `Paare unter den ${network.lookedAt} Personen in den meisten Artikeln`}
              {network.fewest > 1 && `, die wenigstens ${network.fewest} Artikel teilen`}
              {network.morePairs > 0 && `; ${number(network.morePairs)} seltenere fehlen`}
            </caption>
            <thead>
              <tr>
                <th scope="col">Person</th>
                <th scope="col">mit</th>
                <th scope="col">Artikel</th>
              </tr>
            </thead>
            <tbody>
              {network.pairs.map((pair) => (
                <tr>
                  <th scope="row">{person(pair.one)}</th>
                  <td>{person(pair.other)}</td>
                  <td class="sum">{number(pair.articles)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </div>
    </Layout>
  );
}
