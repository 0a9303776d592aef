import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where systems keep Chromium or Chrome. */
const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const INSTALL = 'apt-get install -y --no-install-recommends chromium';

/** The browser that the tests drive: the one `CHROMIUM` names, else an installed Chromium or Chrome. */
export function findBrowser(): string | null {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return existsSync(named) ? named : null;
  return KNOWN.find((path) => existsSync(path)) ?? null;
}

/**
 * Makes sure that the browser tests have a browser: where none is found, an administrator of a Debian system gets
 * one installed; anybody else is told the one line that does. Returns whether there is one now.
 */
export function ensureBrowser(): boolean {
  if (findBrowser() !== null) return true;
  if (process.getuid?.() === 0 && process.env['CHROMIUM'] === undefined) {
    process.stderr.write(`no Chromium found, installing it: ${INSTALL}\n`);
    const apt = (...args: string[]) =>
      spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
    apt('update');
    if (apt(...INSTALL.split(' ').slice(1)) && findBrowser() !== null) return true;
  }
  process.stderr.write(
    `The browser tests need Chromium. Install it: sudo ${INSTALL}\nor name one: CHROMIUM=/path/to/chrome npm test\n`,
  );
  return false;
}
