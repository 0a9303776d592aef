import { articles } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import { compareSources } from '../../src/publish/compareSources.ts';
import { entryFacts } from '../../src/publish/entryFacts.ts';
import { type AnyEntry, type EntryPage, yearAnchor } from '../../src/publish/entryPages.ts';
import { mentionSentence } from '../../src/publish/mentionSentence.ts';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import type { Site } from '../../src/publish/site.ts';
import { sourceHoldings } from '../../src/publish/sourceHoldings.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ArticleList } from '../parts/ArticleList.tsx';
import { Companions } from '../parts/Companions.tsx';
import { Crumbs } from '../parts/Crumbs.tsx';
import { Holdings } from '../parts/Holdings.tsx';
import { Locator } from '../parts/Locator.tsx';
import { Pager } from '../parts/Pager.tsx';
import { PlacesAround } from '../parts/PlacesAround.tsx';
import { SourceTable } from '../parts/SourceTable.tsx';
import { YearBars } from '../parts/YearBars.tsx';

export const data = {
  permalink: false,
  each: { of: ({ entries }: Site) => entries, as: 'view', path: (view: EntryPage) => view.path },
};

/** Below this the list of articles compares well enough. */
const FEWEST_COMPARED = 3;

function recordsOf(site: Site, { articles: ids }: AnyEntry): PublicRecord[] {
  return ids.map((id) => site.archive.byId.get(id)).filter((record) => record !== undefined);
}

/** A person, place, organisation or source: what is known, when it was written about, and the articles. */
export default function EntryTemplate({ site, view }: { site: Site; view: EntryPage }) {
  const { kind, entry, chunk } = view;
  const words = KIND_WORDS[kind];
  const title = chunk.number === 1 ? entry.name : `${entry.name}, ${UI.page} ${chunk.number}`;
  return (
    <Layout
      site={site}
      path={view.path}
      title={title}
      description={`${words.one} im Archiv: ${articles(entry.articles.length)}`}
      wide
      head={
        <>
          <link
            rel="alternate"
            type="application/atom+xml"
            title={entry.name}
            href={site.href(path.entryFeed(kind, entry.id))}
          />
          <link
            rel="alternate"
            type="application/feed+json"
            title={entry.name}
            href={site.href(path.entryJsonFeed(kind, entry.id))}
          />
        </>
      }
    >
      <Crumbs site={site} steps={[{ text: words.many, path: path.register(kind) }]} />
      <header class="head">
        <h1>{entry.name}</h1>
        <p class="intro">
          {articles(entry.articles.length)} im Archiv.{' '}
          <a href={`${site.href(path.search())}?${words.facet}=${encodeURIComponent(entry.id)}`}>
            Darin suchen
          </a>
        </p>
      </header>
      <div class="entry">
        <aside class="entry-facts" aria-label={`Angaben: ${entry.name}`}>
          {view.kind === 'places' && <Locator site={site} place={view.entry} />}
          <dl>
            {entryFacts(view).map((fact) => (
              <div>
                <dt>{fact.label}</dt>
                {fact.people?.map(({ id, name }) => (
                  <dd>
                    <a href={site.href(site.entryLinks.link('people', id))}>{name}</a>
                  </dd>
                ))}
                {(fact.people === undefined ? (fact.list ?? [fact.text]) : []).map((text) => (
                  <dd>
                    {fact.link ? (
                      <a href={fact.link} rel="noreferrer">
                        {text}
                      </a>
                    ) : (
                      text
                    )}
                  </dd>
                ))}
              </div>
            ))}
          </dl>
          {view.kind === 'places' && <PlacesAround site={site} place={view.entry} />}
          <p class="feeds">
            Neue Artikel verfolgen: <a href={site.href(path.entryFeed(kind, entry.id))}>Atom</a>
            {' · '}
            <a href={site.href(path.entryJsonFeed(kind, entry.id))}>JSON Feed</a>
          </p>
        </aside>
        <section class="entry-articles">
          <YearBars site={site} years={view.years} />
          {view.kind === 'sources' && chunk.number === 1 && (
            <Holdings site={site} holdings={sourceHoldings(recordsOf(site, entry))} />
          )}
          {view.kind === 'people' && chunk.number === 1 && entry.articles.length >= FEWEST_COMPARED && (
            <SourceTable site={site} comparison={compareSources(recordsOf(site, entry), 'year')} />
          )}
          {view.groups.map(({ year, records }) => (
            <>
              <h2 id={yearAnchor(year)}>{year ?? UI.undated}</h2>
              <ArticleList
                site={site}
                records={records}
                sources={kind !== 'sources'}
                sentenceOf={(record) => mentionSentence(record, kind, entry.id)}
              />
            </>
          ))}
          <Pager site={site} chunk={chunk} />
        </section>
        {entry.companions.length > 0 && (
          <aside class="entry-companions" aria-label={`Zusammen genannt mit: ${entry.name}`}>
            <Companions site={site} companions={entry.companions} />
          </aside>
        )}
      </div>
    </Layout>
  );
}
