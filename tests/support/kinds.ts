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
  ['network', /^personennetz\/index\.html$/],
  ['person', /^personen\/[^/]+\/index\.html$/],
  ['places', /^orte\/index\.html$/],
  ['continent', /^orte\/karte\/[^/]+\/index\.html$/],
  ['place', /^orte\/[^/]+\/index\.html$/],
  ['organisations', /^organisationen\/index\.html$/],
  ['organisation', /^organisationen\/[^/]+\/index\.html$/],
  ['sources', /^quellen\/index\.html$/],
  ['source', /^quellen\/[^/]+\/index\.html$/],
  ['about', /^ueber\/index\.html$/],
  ['data', /^daten\/index\.html$/],
];

/** One page of each kind of a built site, as addresses. Throws where a kind is missing: a test that opens nothing proves nothing. */
export function pageOfEachKind(dir: string): { kind: string; path: string }[] {
  const files = siteFiles(dir);
  return KINDS.map(([kind, pattern]) => {
    const file = files.find((name) => pattern.test(name));
    if (file === undefined) throw new Error(`the site has no page of the kind ${kind}`);
    return { kind, path: `/${file.replace(/index\.html$/, '')}` };
  });
}
