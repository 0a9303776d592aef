import { join } from 'node:path';
import { path } from './addresses.ts';
import { cslJson } from './cite/cslJson.ts';
import { reference } from './cite/reference.ts';
import { EXPORTS } from './exports.ts';
import { entryFeeds, feedWriter } from './feeds.ts';
import type { OutFolder } from './outFolder.ts';
import { mayShowOriginal } from './publicRecord.ts';
import { headersFile, htaccess } from './securityHeaders.ts';
import type { Site } from './site.ts';
import { sitemaps } from './sitemap.ts';
import { tei } from './tei.ts';
import { landSvg } from './worldMap.ts';

/** Writes what is no page: exports, feeds, sitemap, robots.txt and the untouched source files. */
export async function publishFiles(site: Site, out: OutFolder): Promise<void> {
  for (const { path: own, write } of EXPORTS) await out.writeAll(own, write(site));
  for (const [own, text] of sitemaps(site)) await out.write(own, text);
  await out.write('/robots.txt', robots(site));
  await out.write(path.asset('welt.svg'), landSvg());
  await out.write('/_headers', headersFile());
  await out.write('/.htaccess', htaccess(site.basePath));
  const feeds = feedWriter(site);
  for (const subject of entryFeeds(site)) {
    await out.write(subject.atomPath, feeds.atom(subject));
    await out.write(subject.jsonPath, feeds.json(subject));
  }
  await writeEditions(site, out);
}

/**
 * Beside each article's page the article as data, as edition and as a reference, and its source if that may be shown:
 * as plain text whatever it is, since a saved page must not run as a page of this site.
 */
async function writeEditions(site: Site, out: OutFolder): Promise<void> {
  for (const record of site.archive.records) {
    const { id, file } = record;
    await out.write(path.tei(id), tei(record, site));
    await out.write(path.json(id), `${JSON.stringify(record)}\n`);
    const cited = cslJson(reference(record, site.settings.title, site.publicUrl(path.article(id))));
    await out.write(path.citation(id), `${JSON.stringify([cited])}\n`);
    if (mayShowOriginal(record)) await out.copy(join(site.contentDir, ...file.split('/')), path.original(id));
  }
}

function robots({ settings, publicUrl }: Site): string {
  const map = publicUrl('/sitemap.xml');
  return `User-agent: *\n${settings.index ? 'Allow' : 'Disallow'}: /\n${map ? `Sitemap: ${map}\n` : ''}`;
}
