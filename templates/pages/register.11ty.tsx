import { counted, number } from '../../src/german/count.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import { anchor, type RegisterPage } from '../../src/publish/registerPages.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { EntryList } from '../parts/EntryList.tsx';
import { Pager } from '../parts/Pager.tsx';
import { WorldMap } from '../parts/WorldMap.tsx';

export const data = {
  pagination: { data: 'site.registers', size: 1, alias: 'view' },
  permalink: ({ view }: { view: RegisterPage }) => `${view.path}index.html`,
};

/** A register A–Z of people, places, organisations or sources. */
export default function Register({ site, view }: { site: Site; view: RegisterPage }) {
  const { kind, letter, letters } = view;
  const words = KIND_WORDS[kind];
  return (
    <Layout
      site={site}
      path={view.path}
      title={letter === null ? words.many : `${words.many}: ${letter}`}
      description={words.intro}
      wide
    >
      {letter !== null && <Crumbs site={site} steps={[{ text: words.many, path: path.register(kind) }]} />}
      <header class="head">
        <h1>{letter === null ? words.many : `${words.many} ${letter}`}</h1>
        <p class="intro">
          {words.intro} {counted(view.total, words.one, words.many)}.
        </p>
        {kind === 'people' && letter === null && site.networks.length > 0 && (
          <p class="more">
            <a href={site.href(path.network())}>Wer mit wem genannt wird</a>
          </p>
        )}
      </header>
      {kind === 'places' && letter === null && (
        <WorldMap site={site} points={site.map} closeUp={site.closeUp} />
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
      {view.groups.map((group) => (
        <section class="letter">
          <h2 id={anchor(group.letter)}>{group.letter}</h2>
          <EntryList site={site} kind={kind} entries={group.entries} />
        </section>
      ))}
      {view.chunk && <Pager site={site} chunk={view.chunk} />}
    </Layout>
  );
}
