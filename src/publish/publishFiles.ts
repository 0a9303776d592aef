import { path } from './addresses.ts';
import { EXPORTS } from './exports.ts';
import type { OutFolder } from './outFolder.ts';
import { headersFile, htaccess } from './securityHeaders.ts';
import type { Site } from './site.ts';
import { sitemaps } from './sitemap.ts';
import { landSvg } from './worldMap.ts';

/** Writes what is no page and stands beside none: exports, the archive's feeds, sitemap, robots.txt. */
export async function publishFiles(site: Site, out: OutFolder): Promise<void> {
  for (const { path: own, write } of EXPORTS) await out.writeAll(own, write(site));
  for (const [own, text] of sitemaps(site)) await out.write(own, text);
  await out.write('/robots.txt', robots(site));
  await out.write(path.asset('welt.svg'), landSvg());
  await out.write('/_headers', headersFile());
  await out.write('/.htaccess', htaccess(site.basePath));
}

function robots({ settings, publicUrl }: Site): string {
  const map = publicUrl('/sitemap.xml');
  return `User-agent: *\n${settings.index ? 'Allow' : 'Disallow'}: /\n${map ? `Sitemap: ${map}\n` : ''}`;
}
