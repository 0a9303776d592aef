import { chromium } from 'playwright-core';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { askCold } from '../src/search/bench/askCold.ts';
import { quantile } from '../src/search/bench/searchTable.ts';
import { serveSite } from '../tests/support/site.ts';
import { findBrowser } from './browser.ts';

await runCommand(
  {
    call: 'node --import tsx scripts/search-load.ts',
    purpose:
      'Prints what first searches of a built site load until the first results stand there, from a host that compresses or does not.',
    flags: {
      site: { type: 'string', value: 'DIR', help: 'the built site' },
      queries: { type: 'string', value: 'TEXT', help: 'what to search for, several divided by |' },
      plain: { type: 'boolean', help: 'from a host that does not compress' },
    },
  },
  async ({ site: dir, queries, plain }) => {
    if (dir === undefined || queries === undefined) throw new UsageError('--site and --queries are needed');
    const executablePath = findBrowser();
    if (executablePath === null) throw new UsageError('no Chromium found');
    const site = await serveSite(dir, '/', !plain);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    try {
      const loaded: number[] = [];
      for (const q of queries.split('|')) {
        const { kilobytes, indexKilobytes, ms } = await askCold(browser, site.origin, q);
        loaded.push(kilobytes);
        process.stdout.write(
          `${q}: ${Math.round(kilobytes)} KB, of it index ${Math.round(indexKilobytes)} KB; ${Math.round(ms)} ms\n`,
        );
      }
      process.stdout.write(
        `median ${Math.round(quantile(loaded, 0.5))} KB, most ${Math.round(quantile(loaded, 1))} KB\n`,
      );
    } finally {
      await browser.close();
      await site.close();
    }
    return EXIT.done;
  },
);
