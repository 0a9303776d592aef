import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { path } from './addresses.ts';
import { cslJson } from './cite/cslJson.ts';
import { reference } from './cite/reference.ts';
import { EXPORTS } from './exports.ts';
import { entryFeeds, feedWriter } from './feeds.ts';
import { mayShowOriginal } from './publicRecord.ts';
import { headersFile, htaccess } from './securityHeaders.ts';
import type { Site } from './site.ts';
import { sitemaps } from './sitemap.ts';
import { tei } from './tei.ts';
import { landSvg } from './worldMap.ts';

/** Writes what is no page: exports, feed, sitemap, robots.txt and the untouched source files. */
export async function publishFiles(site: Site, outDir: string): Promise<void> {
  const target = async (sitePath: string): Promise<string> => {
    const file = join(outDir, ...sitePath.split('/'));
    await mkdir(dirname(file), { recursive: true });
    return file;
  };
  for (const { path: own, write } of EXPORTS)
    await pipeline(Readable.from(write(site)), createWriteStream(await target(own)));
  for (const [own, text] of sitemaps(site)) await writeFile(await target(own), text);
  await writeFile(await target('/robots.txt'), robots(site));
  await writeFile(await target(path.asset('welt.svg')), landSvg());
  await writeFile(await target('/_headers'), headersFile());
  await writeFile(await target('/.htaccess'), htaccess(site.basePath));
  const feeds = feedWriter(site);
  for (const subject of entryFeeds(site)) {
    await writeFile(await target(subject.atomPath), feeds.atom(subject));
    await writeFile(await target(subject.jsonPath), feeds.json(subject));
  }
  await writeEditions(site, target);
}

const AT_ONCE = 16;

/**
 * Beside each article's page the article as data, as edition and as a reference, and its source if that may be shown: as plain text
 * whatever it is, since a saved page must not run as a page of this site.
 */
async function writeEditions(site: Site, target: (sitePath: string) => Promise<string>): Promise<void> {
  const waiting = site.archive.records.values();
  const worker = async (): Promise<void> => {
    for (const record of waiting) {
      const { id, file } = record;
      await writeFile(await target(path.tei(id)), tei(record, site));
      await writeFile(await target(path.json(id)), `${JSON.stringify(record)}\n`);
      const cited = cslJson(reference(record, site.settings.title, site.publicUrl(path.article(id))));
      await writeFile(await target(path.citation(id)), `${JSON.stringify([cited])}\n`);
      if (mayShowOriginal(record))
        await copyFile(join(site.contentDir, ...file.split('/')), await target(path.original(id)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

function robots({ settings, publicUrl }: Site): string {
  const map = publicUrl('/sitemap.xml');
  return `User-agent: *\n${settings.index ? 'Allow' : 'Disallow'}: /\n${map ? `Sitemap: ${map}\n` : ''}`;
}
