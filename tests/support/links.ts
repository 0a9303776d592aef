import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';

/** What a page's markup points at and can be pointed at. */
interface PageLinks {
  ids: Set<string>;
  links: string[];
  doubleIds: string[];
}

/** All files of a built site, as paths below its root: `artikel/x/index.html` */
export function siteFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
}

function readLinks(html: string): PageLinks {
  const found: PageLinks = { ids: new Set(), links: [], doubleIds: [] };
  const parser = new Parser({
    onopentag(_name, { id, href, src, action }) {
      if (id !== undefined) {
        if (found.ids.has(id)) found.doubleIds.push(id);
        found.ids.add(id);
      }
      for (const link of [href, src, action]) if (link !== undefined) found.links.push(link);
    },
  });
  parser.end(html);
  return found;
}

/** Every link of a built site that leads to no file or no place in a page: `zeitleiste/index.html: /orte/x/#y`. Outside links are not followed. */
export function brokenLinks(dir: string, basePath = '/'): string[] {
  const files = new Set(siteFiles(dir));
  const pages = new Map(
    [...files]
      .filter((file) => /\.(?:html|svg)$/.test(file))
      .map((file) => [file, readLinks(readFileSync(join(dir, file), 'utf8'))]),
  );
  const broken: string[] = [];
  for (const [file, { links, doubleIds }] of pages) {
    for (const id of doubleIds) broken.push(`${file}: id ${id} stands twice`);
    for (const link of links) {
      const url = new URL(link, `https://site.example${basePath}${file.replace(/index\.html$/, '')}`);
      if (url.origin !== 'https://site.example') continue;
      const inside = url.pathname.startsWith(basePath) ? url.pathname.slice(basePath.length) : null;
      const target =
        inside === null ? null : inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
      if (target === null || !files.has(decodeURIComponent(target))) broken.push(`${file}: ${link}`);
      else if (url.hash !== '' && !pages.get(target)?.ids.has(decodeURIComponent(url.hash.slice(1))))
        broken.push(`${file}: ${link} (no such place)`);
    }
  }
  return broken;
}
