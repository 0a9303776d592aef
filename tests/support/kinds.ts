import { statSync } from 'node:fs';
import { join } from 'node:path';
import { siteFiles } from './links.ts';

/** What kinds of pages there are, by the file they are built to. */
const KINDS: readonly [kind: string, file: RegExp][] = [
  ['start', /^index\.html$/],
  ['timeline', /^zeitleiste\/index\.html$/],
  ['year', /^zeitleiste\/\d{4}\/index\.html$/],
  ['month', /^zeitleiste\/\d{4}\/\d\d\/index\.html$/],
  ['undated', /^zeitleiste\/ohne-datum\/index\.html$/],
  ['events', /^zeitleiste\/ereignisse\/index\.html$/],
  ['event year', /^zeitleiste\/ereignisse\/\d{4}\/index\.html$/],
  ['event month', /^zeitleiste\/ereignisse\/\d{4}\/\d\d\/index\.html$/],
  ['days of the year', /^an-diesem-tag\/index\.html$/],
  ['month of days', /^an-diesem-tag\/\d\d\/index\.html$/],
  ['article', /^artikel\/[^/]+\/index\.html$/],
  ['people', /^personen\/index\.html$/],
  ['people by number', /^personen\/nach-haeufigkeit\/index\.html$/],
  ['people by first mention', /^personen\/nach-erster-nennung\/index\.html$/],
  ['network', /^personennetz\/index\.html$/],
  ['person', /^personen\/(?!nach-|buchstabe-)[^/]+\/index\.html$/],
  ['places', /^orte\/index\.html$/],
  ['continent', /^orte\/karte\/[^/]+\/index\.html$/],
  ['place', /^orte\/(?!nach-|buchstabe-)[^/]+\/index\.html$/],
  ['organisations', /^organisationen\/index\.html$/],
  ['organisation', /^organisationen\/(?!nach-|buchstabe-)[^/]+\/index\.html$/],
  ['sources', /^quellen\/index\.html$/],
  ['source', /^quellen\/(?!nach-)[^/]+\/index\.html$/],
  ['search', /^suche\/index\.html$/],
  ['about', /^ueber\/index\.html$/],
  ['data', /^daten\/index\.html$/],
];

/** Kinds that only a large archive has. */
const KINDS_OF_LARGE: typeof KINDS = [
  ['day', /^zeitleiste\/\d{4}\/\d\d\/\d\d\/index\.html$/],
  ['event day', /^zeitleiste\/ereignisse\/\d{4}\/\d\d\/\d\d\/index\.html$/],
  ['day of the year', /^an-diesem-tag\/\d\d\/\d\d\/index\.html$/],
  ['people of a letter', /^personen\/buchstabe-[^/]+\/index\.html$/],
  ['second page', /^orte\/[^/]+\/seite-2\/index\.html$/],
];

interface KindOfPage {
  kind: string;
  path: string;
}

/** One page of each kind of a built site, as addresses. Throws where a kind is missing: a test that opens nothing proves nothing. */
export function pageOfEachKind(dir: string): KindOfPage[] {
  const files = siteFiles(dir);
  return KINDS.map(([kind, pattern]) => {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`the site has no page of the kind ${kind}`);
    return { kind, path: addressOf(file) };
  });
}

/** The fullest page of each kind that a site has, where faults of the layout show first. */
export function fullestPages(dir: string): KindOfPage[] {
  const sizes = new Map(siteFiles(dir).map((file) => [file, statSync(join(dir, file)).size]));
  const size = (file: string): number => sizes.get(file) ?? 0;
  return [...KINDS, ...KINDS_OF_LARGE].flatMap(([kind, pattern]) => {
    const [fullest] = [...sizes.keys()]
      .filter((file) => pattern.test(file))
      .sort((a, b) => size(b) - size(a));
    return fullest === undefined ? [] : [{ kind, path: addressOf(fullest) }];
  });
}

function addressOf(file: string): string {
  return `/${file.replace(/index\.html$/, '')}`;
}
