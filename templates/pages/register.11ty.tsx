import { counted, number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import type { RegisterOrder, RegisterPage } from '../../src/publish/registerPages.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { EntryList } from '../parts/EntryList.tsx';
import { Pager } from '../parts/Pager.tsx';
import { WorldMap } from '../parts/WorldMap.tsx';

export const data = {
  permalink: false,
  each: { of: ({ registers }: Site) => registers, as: 'view', path: (view: RegisterPage) => view.path },
};

const ORDER_WORDS: Readonly<Record<RegisterOrder, string>> = {
  name: 'A–Z',
  count: 'nach Häufigkeit',
  first: 'nach erster Nennung',
};

function titleOf({ kind, letter, order, chunk }: RegisterPage): string {
  const { many } = KIND_WORDS[kind];
  const part = letter ?? (order === 'name' ? null : ORDER_WORDS[order]);
  const page = chunk !== null && chunk.number > 1 ? `, ${UI.page} ${chunk.number}` : '';
  return `${part === null ? many : `${many} ${part}`}${page}`;
}

/** A register of people, places, organisations or sources in one of its orders. */
export default function Register({ site, view }: { site: Site; view: RegisterPage }) {
  const { kind, letter, letters, order } = view;
  const words = KIND_WORDS[kind];
  const title = titleOf(view);
  const isFirst = order === 'name' && letter === null;
  return (
    <Layout site={site} path={view.path} title={title} description={words.intro} wide>
      {!isFirst && <Crumbs site={site} steps={[{ text: words.many, path: path.register(kind) }]} />}
      <header class="head">
        <h1>{title}</h1>
        <p class="intro">
          {view.total === 0 ? words.none : `${words.intro} ${counted(view.total, words.one, words.many)}.`}
        </p>
        {kind === 'people' && isFirst && site.networks.length > 0 && (
          <p class="more">
            <a href={site.href(path.network())}>Wer mit wem genannt wird</a>
          </p>
        )}
      </header>
      {kind === 'places' && isFirst && <WorldMap site={site} points={site.map} closeUp={site.closeUp} />}
      {view.orders.length > 0 && (
        <nav class="switch" aria-label="Reihenfolge">
          <ul>
            {view.orders.map((other) => (
              <li>
                <a href={site.href(other.path)} aria-current={other.order === order ? 'true' : undefined}>
                  {ORDER_WORDS[other.order]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {letters.length > 1 && (
        <nav class="letters" aria-label="Anfangsbuchstaben">
          <ul>
            {letters.map((one) => (
              <li>
                <a
                  href={site.href(one.path)}
                  aria-current={one.letter === letter ? 'true' : undefined}
                  aria-label={`${one.letter}, ${number(one.count)}`}
                >
                  {one.letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {view.top.length > 0 && (
        <section>
          <h2>In den meisten Artikeln</h2>
          <EntryList site={site} kind={kind} entries={view.top} />
        </section>
      )}
      <div class={letters.length > 1 && letter === null ? 'letters-together' : undefined}>
        {view.groups.map((group) => (
          <section class="letter">
            {group.heading !== null && <h2 id={group.id}>{group.heading}</h2>}
            <EntryList site={site} kind={kind} entries={group.entries} />
          </section>
        ))}
      </div>
      {view.chunk && <Pager site={site} chunk={view.chunk} />}
    </Layout>
  );
}
