import { path } from './addresses.ts';
import { placeInTime } from './placeInTime.ts';
import type { Site } from './site.ts';
import { xml } from './xml.ts';

/** The protocol's limit for one file, https://www.sitemaps.org/protocol.html */
const MOST_URLS = 50_000;

/**
 * The sitemap as files by path. Without a public address there is none: its entries must be full addresses. Dates are
 * the articles' own, where they are known to the day.
 */
export function sitemaps(site: Site): Map<string, string> {
  const files = new Map<string, string>();
  if (site.publicUrl('/') === null) return files;
  const urls = pages(site).map(({ path: own, day }) => {
    const lastmod = day === null ? '' : `<lastmod>${day}</lastmod>`;
    return `<url><loc>${xml(site.publicUrl(own) ?? '')}</loc>${lastmod}</url>`;
  });
  if (urls.length <= MOST_URLS) return files.set('/sitemap.xml', file('urlset', urls));
  const parts: string[] = [];
  for (let start = 0; start < urls.length; start += MOST_URLS) {
    const own = `/sitemap-${parts.length + 1}.xml`;
    files.set(own, file('urlset', urls.slice(start, start + MOST_URLS)));
    parts.push(`<sitemap><loc>${xml(site.publicUrl(own) ?? '')}</loc></sitemap>`);
  }
  return files.set('/sitemap.xml', file('sitemapindex', parts));
}

function pages(site: Site): { path: string; day: string | null }[] {
  const undatedPage = (own: string): { path: string; day: null } => ({ path: own, day: null });
  return [
    ...[path.start(), path.timeline(), path.onThisDay(), path.about(), path.data()].map(undatedPage),
    ...[
      ...site.years,
      ...site.months,
      ...site.days,
      ...site.undated,
      ...site.onThisDay.months,
      ...site.onThisDay.days,
      ...site.registers,
      ...site.continents,
      ...site.entries,
    ].map((page) => undatedPage(page.path)),
    ...site.networks.map(() => undatedPage(path.network())),
    ...site.archive.records.map((record) => {
      const edtf = record.updated?.edtf ?? record.published?.edtf ?? '';
      return {
        path: path.article(record.id),
        day: placeInTime(edtf).precision === 'day' ? edtf.slice(0, 10) : null,
      };
    }),
  ];
}

function file(root: string, entries: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</${root}>\n`;
}
