import { articles, number } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ArticleList } from '../parts/ArticleList.tsx';
import { Density } from '../parts/Density.tsx';
import { EntryList } from '../parts/EntryList.tsx';
import { Sentence } from '../parts/Sentence.tsx';
import { TimelineTable } from '../parts/TimelineTable.tsx';
import { UncertainNote } from '../parts/UncertainNote.tsx';

export const data = { permalink: '/index.html' };

/** The front door: the archive's span, its newest articles, ways in, and what is uncertain. */
export default function Start({ site }: { site: Site }) {
  const { front, settings, archive, timeline } = site;
  return (
    <Layout site={site} path={path.start()} title="" wide>
      <div class="head">
        <p class="intro">{settings.description}</p>
      </div>
      {archive.records.length === 0 ? (
        <p>Dieses Archiv enthält noch keinen Artikel.</p>
      ) : (
        <>
          <section class="span" aria-labelledby="zeitraum">
            <h2 id="zeitraum">
              {articles(archive.records.length)}
              {front.span !== '' && `, ${timeline.undated.length > 0 ? 'soweit datiert ' : ''}${front.span}`}
            </h2>
            <Density site={site} panels={site.panels} />
            <details>
              <summary>{UI.asTable}</summary>
              <TimelineTable site={site} years={timeline.years} />
            </details>
            <ul class="more links">
              <li>
                <a href={site.href(path.timeline())}>Zur Zeitleiste</a>
              </li>
              <li>
                <a href={site.href(path.onThisDay())} data-today>
                  {UI.onThisDay}
                </a>
              </li>
            </ul>
          </section>
          <div class="columns">
            <section>
              <h2>{UI.newest}</h2>
              <ArticleList site={site} records={front.newest} summaries />
            </section>
            <div>
              {front.writtenAbout.length > 0 && (
                <section>
                  <h2>Worüber am meisten berichtet wurde</h2>
                  <ul class="lines">
                    {front.writtenAbout.map(({ path: day, label, count, sentence }) => (
                      <li class="line">
                        <h3>
                          <a href={site.href(day)}>{label}</a> <small>{articles(count)}</small>
                        </h3>
                        {sentence && <Sentence sentence={sentence} />}
                      </li>
                    ))}
                  </ul>
                  <p class="more">
                    <a href={site.href(path.events())}>Alle Ereignisse</a>
                  </p>
                </section>
              )}
              <UncertainNote site={site} />
            </div>
          </div>
          <div class="ways">
            {front.entries
              .filter(({ total }) => total > 0)
              .map(({ kind, total, top }) => (
                <section>
                  <h2>
                    <a href={site.href(path.register(kind))}>{KIND_WORDS[kind].many}</a>{' '}
                    <small>{number(total)}</small>
                  </h2>
                  <EntryList
                    site={site}
                    kind={kind}
                    entries={top.map((entry) => ({ entry, name: entry.name }))}
                  />
                </section>
              ))}
          </div>
        </>
      )}
    </Layout>
  );
}
