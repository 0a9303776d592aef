import { UI } from '../../src/german/ui.ts';
import { KIND_WORDS } from '../../src/german/uiKinds.ts';
import { path } from '../../src/publish/addresses.ts';
import type { Frame } from '../../src/publish/frame.ts';
import type { Children } from '../../src/publish/jsx/html.ts';
import { madeOnce } from '../../src/publish/jsx/madeOnce.ts';
import { CONTENT_POLICY } from '../../src/publish/securityHeaders.ts';

export interface LayoutProps {
  site: Frame;
  /** the page's own path, for its canonical address and the menu; null for the 404 page, which stands anywhere */
  path: string | null;
  /** without the archive's title, which follows it; '' on the start page */
  title: string;
  description?: string | undefined;
  /** the page's style sheet, if it is not that of most pages */
  style?: string;
  /** OpenGraph type */
  type?: 'website' | 'article';
  /** more for `<head>`: metadata, scripts of the page */
  head?: Children;
  /** keeps the page out of search engines whatever the settings say */
  hidden?: boolean;
  /** class of `<main>` */
  wide?: boolean;
  children: Children;
}

/** The frame of every page: head, masthead, menu, foot. */
export function Layout({
  site,
  path: own,
  title,
  description,
  style = 'style.css',
  type,
  head,
  hidden,
  wide,
  children,
}: LayoutProps) {
  const { settings, href } = site;
  const fullTitle = title === '' ? settings.title : `${title} – ${settings.title}`;
  const canonical = own === null ? null : site.publicUrl(own);
  return (
    <html lang="de" data-offline={settings.offline ? href(path.serviceWorker()) : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={CONTENT_POLICY} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{fullTitle}</title>
        <meta name="description" content={description ?? settings.description} />
        {(hidden || !settings.index) && <meta name="robots" content="noindex" />}
        {canonical && <link rel="canonical" href={canonical} />}
        <meta property="og:type" content={type ?? 'website'} />
        <meta property="og:site_name" content={settings.title} />
        <meta property="og:title" content={title === '' ? settings.title : title} />
        <meta property="og:description" content={description ?? settings.description} />
        <meta property="og:locale" content="de_DE" />
        {canonical && <meta property="og:url" content={canonical} />}
        {madeOnce(site, `links ${style}`, () => (
          <Links site={site} style={style} />
        ))}
        {head}
      </head>
      <body class={own === path.start() ? 'front' : undefined}>
        <a class="skip" href="#inhalt">
          {UI.skip}
        </a>
        <header class="mast">
          {own === path.start() ? (
            <h1 class="mast-title">{settings.title}</h1>
          ) : (
            <p class="mast-title">
              <a href={href(path.start())}>{settings.title}</a>
            </p>
          )}
          {madeOnce(site, 'search', () => (
            <SearchForm site={site} />
          ))}
          <Menu site={site} own={own} />
        </header>
        <main id="inhalt" class={wide ? 'wide' : undefined} tabindex={-1}>
          {children}
        </main>
        {madeOnce(site, 'foot', () => (
          <Foot site={site} />
        ))}
      </body>
    </html>
  );
}

/** What every page's head ends with. */
function Links({ site: { settings, href }, style }: { site: Frame; style: string }) {
  return (
    <>
      <meta name="color-scheme" content="light dark" />
      <link
        rel="preload"
        href={href(path.asset('fonts/alegreya-400.woff2'))}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link
        rel="preload"
        href={href(path.asset('fonts/alegreya-700.woff2'))}
        as="font"
        type="font/woff2"
        crossorigin="anonymous"
      />
      <link rel="stylesheet" href={href(path.asset(style))} />
      <link rel="icon" href={href(path.asset('icon.svg'))} type="image/svg+xml" />
      <link rel="alternate" type="application/atom+xml" title={settings.title} href={href(path.feed())} />
      <link
        rel="alternate"
        type="application/feed+json"
        title={settings.title}
        href={href(path.jsonFeed())}
      />
      <link rel="search" href={href(path.search())} />
      <script type="module" src={href(path.asset('main.js'))} />
    </>
  );
}

function SearchForm({ site: { href } }: { site: Frame }) {
  return (
    <search aria-label={UI.searchLabel}>
      <form class="mast-search" action={href(path.search())} method="get">
        <input
          type="search"
          name="q"
          aria-label={UI.searchLabel}
          placeholder={UI.search}
          autocomplete="off"
        />
        <button type="submit">{UI.searchButton}</button>
      </form>
    </search>
  );
}

function Foot({ site: { settings, href } }: { site: Frame }) {
  return (
    <footer class="foot">
      <nav aria-label={UI.footerNav}>
        <ul>
          <li>
            <a href={href(path.about())}>{UI.about}</a>
          </li>
          <li>
            <a href={href(path.data())}>{UI.data}</a>
          </li>
          <li>
            <a href={href(path.undated())}>{UI.undated}</a>
          </li>
          <li>
            <a href={href(path.feed())}>{UI.feed}</a>
          </li>
        </ul>
      </nav>
      {settings.publisher && <p>{settings.publisher}</p>}
    </footer>
  );
}

/** The menu, in which at most one item is the page itself or leads to it. */
function Menu({ site, own }: { site: Frame; own: string | null }) {
  const items = [
    { to: path.timeline(), text: UI.timeline },
    ...site.kinds.map((kind) => ({
      to: path.register(kind),
      text: KIND_WORDS[kind].many,
    })),
    { to: path.search(), text: UI.search },
  ];
  const here = items.find(({ to }) => own?.startsWith(to))?.to;
  const current = own === here ? 'page' : 'true';
  return madeOnce(site, `menu ${here} ${current}`, () => (
    <nav class="menu" aria-label={UI.mainNav}>
      <ul>
        {items.map(({ to, text }) => (
          <li>
            <a href={site.href(to)} aria-current={to === here ? current : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
