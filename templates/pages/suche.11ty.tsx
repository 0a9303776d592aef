import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { FACET_WORDS, ORDER_WORDS, UI_SEARCH } from '../../src/german/uiSearch.ts';
import { KINDS, type Kind, path } from '../../src/publish/addresses.ts';
import type { Site } from '../../src/publish/site.ts';
import { FACET_NAMES, ORDERS } from '../../src/search/searchAddress.ts';
import { Layout } from '../layouts/Layout.tsx';
import { SearchHelp } from '../parts/SearchHelp.tsx';
import { TakeAway } from '../parts/TakeAway.tsx';

export const data = { permalink: '/suche/index.html' };

const kinds = Object.keys(KINDS).filter((kind): kind is Kind => kind in KINDS);

/** The frame of the search: what `templates/client/search/suche.ts` fills, and the way on where no script runs. */
export default function SearchPage({ site }: { site: Site }) {
  const { href } = site;
  return (
    <Layout
      site={site}
      path={path.search()}
      title={UI.search}
      style="suche.css"
      wide
      head={
        <>
          {/* what every search begins with, asked for before the large script has said so */}
          <script type="module" src={href(path.asset('vorab.js'))} />
          <script type="module" src={href(path.asset('suche.js'))} />
          <link
            rel="preload"
            href={href('/pagefind/0/wasm.de.pagefind')}
            as="fetch"
            crossorigin="anonymous"
          />
        </>
      }
    >
      <header class="head">
        <h1>{UI.search}</h1>
      </header>
      <noscript>
        <p>{UI_SEARCH.noScript}</p>
        <ul>
          <li>
            <a href={href(path.timeline())}>{UI.timeline}</a>
          </li>
          {kinds.map((kind) => (
            <li>
              <a href={href(path.register(kind))}>{KIND_WORDS[kind].many}</a>
            </li>
          ))}
        </ul>
      </noscript>
      <div id="suche" class="suche" data-basis={href('/')}>
        <search aria-label={UI_SEARCH.full}>
          <form id="suchformular" class="suchformular" action={href(path.search())} method="get">
            <p class="suchzeile">
              <label for="suchwort" class="unseen">
                {UI_SEARCH.label}
              </label>
              <input
                type="search"
                id="suchwort"
                name="q"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                maxlength={500}
                aria-describedby="treffer"
                list="suchvorschlaege"
              />
              <datalist id="suchvorschlaege" />
              <button type="submit">{UI_SEARCH.submit}</button>
            </p>
            <div class="suchoptionen">
              <label>
                {UI_SEARCH.sort}{' '}
                <select name="sort">
                  {ORDERS.map((order) => (
                    <option value={order}>{ORDER_WORDS[order]}</option>
                  ))}
                </select>
              </label>
              <fieldset class="zeitraum">
                <legend class="unseen">{UI_SEARCH.span}</legend>
                <label>
                  {UI_SEARCH.from} <input type="date" name="von" />
                </label>
                <label>
                  {UI_SEARCH.to} <input type="date" name="bis" />
                </label>
                <label class="ohne-datum">
                  <input type="checkbox" name="undatiert" value="1" />
                  <span>
                    {UI_SEARCH.undated} <span id="undatiert-zahl" />
                  </span>
                </label>
              </fieldset>
            </div>
          </form>
        </search>
        <div class="suchspalten">
          <details id="eingrenzen" class="eingrenzen">
            <summary>
              {UI_SEARCH.filters} <span id="gewaehlt" />
            </summary>
            <section class="facetten" aria-label={UI_SEARCH.filters}>
              {FACET_NAMES.map((name) => (
                <details id={`facette-${name}`} open={name === 'quelle'}>
                  <summary>{FACET_WORDS[name]}</summary>
                  <div id={`facette-${name}-werte`} />
                </details>
              ))}
            </section>
          </details>
          <section class="ergebnis" aria-label={UI_SEARCH.results}>
            <p id="treffer" class="trefferzahl" role="status" aria-live="polite" />
            <section id="filter" class="filter" aria-label={UI_SEARCH.chosen} hidden />
            <section id="verlauf" aria-label={UI_SEARCH.course} />
            <div id="hinweise" class="hinweise" />
            <nav class="ansichten" aria-label={UI_SEARCH.views}>
              <ul id="ansichten" />
            </nav>
            <div id="trefferliste" class="trefferliste" tabindex={-1} />
            <nav id="seiten" class="trefferseiten" aria-label={UI_SEARCH.pages} />
            <TakeAway site={site} />
            <SearchHelp />
          </section>
        </div>
      </div>
    </Layout>
  );
}
