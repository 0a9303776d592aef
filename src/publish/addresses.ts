/** Kinds of entries that have a register and a page each, by the German word in their address. */
export const KINDS = {
  people: 'personen',
  places: 'orte',
  organisations: 'organisationen',
  sources: 'quellen',
} as const;
export type Kind = keyof typeof KINDS;

/** An article's page: alone, for scripts of pages that know no other address. */
export const articlePage = (id: string): string => `/artikel/${id}/`;

/** The archive's addresses, written once. Each takes what names the page and gives a path below the site's root: `/artikel/x/`. */
export const path = {
  start: () => '/',
  timeline: () => '/zeitleiste/',
  /** the timeline by what the texts tell of, not by when they appeared */
  events: () => '/zeitleiste/ereignisse/',
  /** `root`: the timeline the page belongs to */
  year: (year: number, root = '/zeitleiste/') => `${root}${fourDigits(year)}/`,
  month: (year: number, month: number, root = '/zeitleiste/') =>
    `${path.year(year, root)}${twoDigits(month)}/`,
  day: (year: number, month: number, day: number, root = '/zeitleiste/') =>
    `${path.month(year, month, root)}${twoDigits(day)}/`,
  undated: () => '/zeitleiste/ohne-datum/',
  /** the days of the year across all years */
  onThisDay: () => '/an-diesem-tag/',
  monthOfDays: (month: number) => `${path.onThisDay()}${twoDigits(month)}/`,
  dayOfYear: (month: number, day: number) => `${path.monthOfDays(month)}${twoDigits(day)}/`,
  article: articlePage,
  tei: (id: string) => `/artikel/${id}/artikel.tei.xml`,
  json: (id: string) => `/artikel/${id}/artikel.json`,
  /** the article as CSL-JSON */
  citation: (id: string) => `/artikel/${id}/zitat.json`,
  original: (id: string) => `/artikel/${id}/original.txt`,
  register: (kind: Kind) => `/${KINDS[kind]}/`,
  /** the same register in another order: by number of articles, by the day of the first */
  registerBy: (kind: Kind, order: 'count' | 'first') =>
    `/${KINDS[kind]}/nach-${order === 'count' ? 'haeufigkeit' : 'erster-nennung'}/`,
  entry: (kind: Kind, id: string) => `/${KINDS[kind]}/${id}/`,
  /** a part of the map, with its places: `/orte/karte/europa/` */
  continent: (slug: string) => `/orte/karte/${slug}/`,
  /** who is named together with whom */
  network: () => '/personennetz/',
  search: () => '/suche/',
  about: () => '/ueber/',
  data: () => '/daten/',
  feed: () => '/feed.xml',
  jsonFeed: () => '/feed.json',
  entryFeed: (kind: Kind, id: string) => `${path.entry(kind, id)}feed.xml`,
  entryJsonFeed: (kind: Kind, id: string) => `${path.entry(kind, id)}feed.json`,
  file: (name: string) => `/daten/${name}`,
  serviceWorker: () => '/sw.js',
  asset: (name: string) => `/assets/${name}`,
} as const;

/** `2023`, `0800`; years before 1 keep their minus: `-0043` */
export function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** A path as links write it: below the base path the site stands under. `/archiv/` + `/suche/` → `/archiv/suche/` */
export function href(basePath: string, sitePath: string): string {
  return basePath + sitePath.slice(1);
}

/** The full public address of a path, null where the settings name none. A base path is part of `baseUrl` already. */
export function publicUrl(baseUrl: string | undefined, sitePath: string): string | null {
  return baseUrl === undefined ? null : baseUrl.replace(/\/+$/, '') + sitePath;
}
