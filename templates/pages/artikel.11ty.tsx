import { counted } from '../../src/german/count.ts';
import { UI } from '../../src/german/ui.ts';
import { RIGHTS_WORDS } from '../../src/german/uiRecord.ts';
import { path } from '../../src/publish/addresses.ts';
import { articleLine } from '../../src/publish/articleLine.ts';
import { type ArticlePage, articlePages } from '../../src/publish/articlePage.ts';
import { articleView } from '../../src/publish/articleView.ts';
import { citationMeta } from '../../src/publish/citationMeta.ts';
import { citations } from '../../src/publish/citations.ts';
import { reference } from '../../src/publish/cite/reference.ts';
import type { Frame } from '../../src/publish/frame.ts';
import { newsArticle, scriptJson } from '../../src/publish/jsonLd.ts';
import { Html } from '../../src/publish/jsx/html.ts';
import type { Each } from '../../src/publish/renderItem.ts';
import { writeEditions } from '../../src/publish/writeEditions.ts';
import { Layout } from '../layouts/Layout.tsx';
import { ArticleBody } from '../parts/ArticleBody.tsx';
import { ArticleItem } from '../parts/ArticleItem.tsx';
import { Cite } from '../parts/Cite.tsx';
import { DateTime } from '../parts/DateTime.tsx';
import { Facts } from '../parts/Facts.tsx';
import { NameIndex } from '../parts/NameIndex.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { Quotes } from '../parts/Quotes.tsx';
import { RelatedLine } from '../parts/RelatedLine.tsx';

const each: Each<ArticlePage> = {
  of: articlePages,
  as: 'page',
  path: ({ record }) => path.article(record.id),
  beside: writeEditions,
  thread: new URL('../threads/artikel.ts', import.meta.url),
};

export const data = { permalink: false, each };

/** An article: headline, byline, text with its index in the margin, then everything that proves it. */
export default function Article({ site, page }: { site: Frame; page: ArticlePage }) {
  const { record, parallels, related } = page;
  const view = articleView(page);
  const line = articleLine(record);
  const own = path.article(record.id);
  const cited = reference(record, site.settings.title, site.publicUrl(own));
  return (
    <Layout
      site={site}
      path={own}
      title={line.title}
      description={line.summary === '' ? undefined : line.summary}
      type="article"
      wide
      head={
        <>
          {citationMeta(cited).map(({ name, content }) => (
            <meta name={name} content={content} />
          ))}
          <link
            rel="alternate"
            type="application/vnd.citationstyles.csl+json"
            href={site.href(path.citation(record.id))}
          />
          <script type="application/ld+json">
            {new Html(scriptJson(newsArticle(record, site.publicUrl)))}
          </script>
        </>
      }
    >
      <article class="article">
        <header class="article-head">
          <h1>
            {record.kicker && <span class="kicker">{record.kicker}</span>}
            <span>{line.title}</span>
          </h1>
          {record.subtitle && <p class="subtitle">{record.subtitle}</p>}
          <p class="byline">
            {line.source && <a href={site.href(line.source.path)}>{line.source.name}</a>}
            {record.authors.length > 0 && <span>Von {record.authors.join(' und ')}</span>}
            {record.agencies.length > 0 && <span>{record.agencies.join(', ')}</span>}
            <span>
              <DateTime date={view.date} />
            </span>
          </p>
        </header>
        {record.rights !== 'full' && (
          <p class="notice">
            {RIGHTS_WORDS[record.rights]}
            {record.url && (
              <>
                {' '}
                <a href={record.url} rel="noreferrer">
                  Zum Original
                </a>
              </>
            )}
          </p>
        )}
        <ArticleBody site={site} text={view.text} />
        {view.index.length > 0 && (
          <aside class="margin" aria-label={UI.namedInArticle}>
            <NameIndex site={site} index={view.index} />
          </aside>
        )}
        <div class="after">
          <Quotes site={site} quotes={view.quotes} />
          {parallels.length > 0 && (
            <section>
              <h2>Nahezu gleichlautende Berichte</h2>
              <ul class="lines">
                {parallels.map((other) => (
                  <ArticleItem site={site} line={other} />
                ))}
              </ul>
            </section>
          )}
          {related.length > 0 && (
            <section>
              <h2>Verwandte Artikel</h2>
              <ul class="lines">
                {related.map((other) => (
                  <RelatedLine site={site} line={other.line} reason={other.reason} />
                ))}
              </ul>
            </section>
          )}
          <Facts site={site} record={record} view={view} />
          {record.captions.length > 0 && (
            <details>
              <summary>{counted(record.captions.length, 'Bildunterschrift', 'Bildunterschriften')}</summary>
              <ul>
                {record.captions.map(({ text, credit }) => (
                  <li>
                    {text}
                    {credit && <small class="proof">Bild: {credit}</small>}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {view.removed.length > 0 && (
            <details class="removed">
              <summary>
                {counted(view.removed.length, 'Zeile gehört', 'Zeilen gehören')} nicht zum Text und{' '}
                {view.removed.length === 1 ? 'steht' : 'stehen'} nur hier
              </summary>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Zeile</th>
                    <th scope="col">Grund</th>
                    <th scope="col">Wortlaut</th>
                  </tr>
                </thead>
                <tbody>
                  {view.removed.map(({ line: number, text, reason }) => (
                    <tr>
                      <td>{number}</td>
                      <td>{reason}</td>
                      <td>{text}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          )}
          {record.problems.length > 0 && (
            <details class="problems">
              <summary>{counted(record.problems.length, 'Hinweis', 'Hinweise')} der Verarbeitung</summary>
              <ul>
                {record.problems.map(({ code, message, line: number }) => (
                  <li>
                    <code>{code}</code> <span lang="en">{message}</span>
                    {number && <small class="proof">Zeile {number}</small>}
                  </li>
                ))}
              </ul>
            </details>
          )}
          <Cite {...citations(cited)} />
        </div>
      </article>
      <Neighbours
        site={site}
        label="Im Archiv davor und danach"
        previous={page.previous}
        next={page.next}
        source={
          record.source && {
            name: record.source.name,
            previous: page.previousOfSource,
            next: page.nextOfSource,
          }
        }
      />
    </Layout>
  );
}
