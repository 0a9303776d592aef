import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readHtml } from '../../src/read/html/readHtml.ts';

const TEXT = `<p>Der Rat der Stadt hat am Abend den Haushalt beschlossen, nach Stunden und mit knapper Mehrheit.</p>
  <p>Die Opposition nannte das Papier mutlos, die Kämmerin sprach dagegen von einem guten Tag.</p>`;

/** Claims of one fact as `basis value`, for a page with this head and this header above its text. */
function claims(fact: string, { head = '', header = '<h1>Haushalt beschlossen</h1>', below = '' }): string[] {
  const { claims } = readHtml(`<head>${head}</head><article>${header}${TEXT}${below}</article>`);
  return claims.filter((claim) => claim.fact === fact).map(({ basis, value }) => `${basis} ${value}`);
}

const ld = (json: unknown): string => `<script type="application/ld+json">${JSON.stringify(json)}</script>`;

test('JSON-LD: arrays, graphs, references and wrong line breaks', () => {
  const head = ld([
    { '@type': 'BreadcrumbList', name: 'Start' },
    {
      '@graph': [
        {
          '@type': ['ReportageNewsArticle'],
          headline: 'Haushalt &amp; Streit',
          author: { '@id': '#a' },
          datePublished: '2021-05-06',
        },
        { '@id': '#a', '@type': 'Person', name: 'Anna Muster' },
      ],
    },
  ]);
  assert.deepEqual(claims('title', { head }), ['json-ld Haushalt & Streit']);
  assert.deepEqual(claims('author', { head }), ['json-ld Anna Muster']);
  const broken = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Zwei\nZeilen",}</script>`;
  assert.deepEqual(claims('title', { head: broken }), []);
  assert.deepEqual(claims('title', { head: broken.replace(',}', '}') }), ['json-ld Zwei Zeilen']);
});

test('published and updated are kept apart', () => {
  const head =
    '<meta property="article:published_time" content="2021-05-06T20:00:00+02:00"><meta property="article:modified_time" content="2021-05-07">';
  const header =
    '<h1>Haushalt beschlossen</h1><time datetime="2021-05-06">6. Mai</time> Aktualisiert: <time datetime="2021-05-07">7. Mai</time>';
  assert.deepEqual(claims('published', { head, header }), [
    'meta 2021-05-06T20:00:00+02:00',
    'time-element 2021-05-06',
  ]);
  assert.deepEqual(claims('updated', { head, header }), ['meta 2021-05-07', 'time-element 2021-05-07']);
});

test('dates and names of other articles and of comments are none of this one', () => {
  const below = `<div class="related"><time datetime="2020-01-01"></time><span class="author">Jan Beispiel</span></div>
    <div class="comments"><time datetime="2022-02-02"></time><a rel="author">Max Laut</a></div>`;
  assert.deepEqual(claims('published', { below }), []);
  assert.deepEqual(claims('author', { below }), []);
});

test('bylines: links one by one, words around the name left out, labels and addresses are no names', () => {
  const byline = (html: string): string[] =>
    claims('author', { header: `<h1>Haushalt beschlossen</h1><p class="byline">${html}</p>` });
  assert.deepEqual(byline('Von <a rel="author">Anna Muster</a> und <a rel="author">Jan Beispiel</a>'), [
    'byline Anna Muster',
    'byline Jan Beispiel',
  ]);
  assert.deepEqual(byline('Von Anna Muster | 3. Mai 2021'), ['byline Anna Muster']);
  assert.deepEqual(byline('Veröffentlicht'), []);
  assert.deepEqual(byline('redaktion@muster.example'), []);
});

test('an author that is the outlet is its source', () => {
  const head =
    '<meta property="og:site_name" content="Muster-Kurier"><meta name="author" content="Muster-Kurier"><meta property="article:author" content="https://social.example/kurier">';
  assert.deepEqual(claims('author', { head }), []);
  assert.deepEqual(claims('source', { head }), ['meta Muster-Kurier']);
});

test('microdata of pictures and events does not speak of the article', () => {
  const header = `<h1 itemprop="headline">Haushalt beschlossen</h1><span itemprop="author" itemscope><b itemprop="name">Anna Muster</b></span>
    <div itemscope itemtype="https://schema.org/ImageObject"><meta itemprop="datePublished" content="2010-01-01"></div>
    <meta itemprop="datePublished" content="2021-05-06">`;
  assert.deepEqual(claims('published', { header }), ['microdata 2021-05-06']);
  assert.deepEqual(claims('author', { header }), ['microdata Anna Muster', 'byline Anna Muster']);
});
