import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { serve } from '../tests/support/site.ts';
import { findBrowser } from './browser.ts';

const HELP = `usage: node --import tsx scripts/screenshots.ts [--site DIR] [--out DIR] [--base-path /] [--only light] [PATH …]

Takes a picture of every kind of page of a built site, phone and desk, light and dark. PATHs replace the usual pages.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: '_site' },
    out: { type: 'string', default: 'screenshots' },
    'base-path': { type: 'string', default: '/' },
    only: { type: 'string' },
    full: { type: 'boolean', default: false },
    help: { type: 'boolean' },
  },
});
if (values.help) {
  process.stdout.write(HELP);
  process.exit(0);
}
const executablePath = findBrowser();
if (executablePath === null) {
  process.stderr.write('no Chromium found; name one with CHROMIUM=/path/to/chrome\n');
  process.exit(2);
}

const basePath = values['base-path'];
const server = await serve(resolve(values.site), basePath);
const address = server.address();
const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
await mkdir(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

const SIZES = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } };
for (const [size, viewport] of Object.entries(SIZES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    if (values.only !== undefined && !`${size}-${colorScheme}`.includes(values.only)) continue;
    const page = await browser.newPage({ viewport, colorScheme });
    for (const path of positionals.length > 0 ? positionals : await usualPages()) {
      await page.goto(origin + basePath.replace(/\/$/, '') + path, { waitUntil: 'networkidle' });
      const name = path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start';
      await page.screenshot({
        path: join(values.out, `${name}-${size}-${colorScheme}.png`),
        fullPage: values.full,
      });
    }
    await page.close();
  }
}
await browser.close();
server.close();

/** One page of each kind, found by following links as a reader would. */
async function usualPages(): Promise<string[]> {
  const page = await browser.newPage();
  const first = async (from: string, pattern: RegExp): Promise<string[]> => {
    await page.goto(origin + basePath.replace(/\/$/, '') + from);
    const hrefs = await page.$$eval('main a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const found = hrefs.map((href) => href.replace(basePath, '/')).find((href) => pattern.test(href));
    return found === undefined ? [] : [found];
  };
  const found = [
    '/',
    '/zeitleiste/',
    ...(await first('/zeitleiste/', /^\/zeitleiste\/\d{4}\/$/)),
    ...(await first('/zeitleiste/', /^\/zeitleiste\/\d{4}\/\d\d\/$/)),
    '/zeitleiste/ereignisse/',
    '/zeitleiste/ohne-datum/',
    '/an-diesem-tag/',
    ...(await first('/an-diesem-tag/', /^\/an-diesem-tag\/\d\d\/$/)),
    ...(await first('/', /^\/artikel\/[^/]+\/$/)),
    '/personen/',
    ...(await first('/personen/', /^\/personennetz\/$/)),
    ...(await first('/personen/', /^\/personen\/[^/]+\/$/)),
    '/orte/',
    ...(await first('/orte/', /^\/orte\/[^/]+\/$/)),
    '/organisationen/',
    '/quellen/',
    ...(await first('/quellen/', /^\/quellen\/[^/]+\/$/)),
    '/suche/',
    '/ueber/',
    '/daten/',
    '/404.html',
  ];
  await page.close();
  return found;
}
