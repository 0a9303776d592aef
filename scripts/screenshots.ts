import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { fullestPages } from '../tests/support/kinds.ts';
import { serveSite } from '../tests/support/site.ts';
import { findBrowser } from './browser.ts';

const HELP = `usage: node --import tsx scripts/screenshots.ts [--site DIR] [--out DIR] [--base-path /] [--only VIEW] [--tall PX] [PATH …]

Takes a picture of the fullest page of every kind of a built site: on phone and desk, light and dark, and on paper (PDF).
PATHs replace these pages; --only takes the views whose name holds VIEW (phone-light, phone-dark, desk-light, desk-dark,
paper); a picture is at most --tall pixels high, 2400 unless given.
`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    site: { type: 'string', default: '_site' },
    out: { type: 'string', default: 'screenshots' },
    'base-path': { type: 'string', default: '/' },
    only: { type: 'string', default: '' },
    tall: { type: 'string', default: '2400' },
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

type View = (page: Page, name: string) => Promise<unknown>;

/** A picture from the top of the page, as high as the page but not higher than `--tall`. */
const picture =
  (width: number, height: number, colorScheme: 'light' | 'dark'): View =>
  async (page, name) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height });
    const whole = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: join(values.out, `${name}.png`),
      fullPage: true,
      clip: { x: 0, y: 0, width, height: Math.min(whole, Number(values.tall)) },
    });
  };

const VIEWS: Readonly<Record<string, View>> = {
  'phone-light': picture(390, 844, 'light'),
  'phone-dark': picture(390, 844, 'dark'),
  'desk-light': picture(1280, 900, 'light'),
  'desk-dark': picture(1280, 900, 'dark'),
  paper: (page, name) => page.pdf({ path: join(values.out, `${name}.pdf`), format: 'A4' }),
};

const dir = resolve(values.site);
const pages =
  positionals.length > 0
    ? positionals.map((path) => ({
        kind: path.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'start',
        path,
      }))
    : [...fullestPages(dir), { kind: '404', path: '/404.html' }];
const site = await serveSite(dir, values['base-path']);
await mkdir(values.out, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
for (const [view, take] of Object.entries(VIEWS)) {
  if (!view.includes(values.only)) continue;
  const page = await browser.newPage();
  for (const { kind, path } of pages) {
    await page.goto(site.origin + values['base-path'].replace(/\/$/, '') + path, {
      waitUntil: 'networkidle',
    });
    await take(page, `${kind.replaceAll(' ', '-')}-${view}`);
  }
  await page.close();
}
await browser.close();
await site.close();
