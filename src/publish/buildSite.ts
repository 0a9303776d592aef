import { allEnded } from '../allEnded.ts';
import type { Built } from '../archive.ts';
import { Stopwatch } from '../cli/stopwatch.ts';
import { indexArchive } from '../search/indexArchive.ts';
import { stopIndexing } from '../search/stopIndexing.ts';
import { beginPages } from './beginPages.ts';
import { type Offline, writeServiceWorker } from './offline/writeServiceWorker.ts';
import { openStaging } from './staging.ts';

export interface SiteOptions {
  contentDir: string;
  out: string;
  /** path the site will stand under: `/` or `/archiv/` */
  basePath: string;
  /** see `createSite` */
  threads?: number | undefined;
}

/**
 * Writes the whole site: pages by Eleventy and the search index by Pagefind's own process at the same time, into a
 * staging folder that takes the place of `out` only when everything is complete. Returns whether readers' devices keep
 * the site.
 */
export async function buildSite(
  built: Built,
  options: SiteOptions,
  stopwatch = new Stopwatch(),
): Promise<Offline> {
  const staging = await openStaging(options.out, options.contentDir);
  const stop = () => {
    stopIndexing();
    staging.discardNow();
    process.exit(130);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  try {
    // first of all the other threads are given work: the index keeps this one busy for a while
    const pages = await stopwatch.time('pages', () => beginPages(built, { ...options, out: staging.dir }));
    await allEnded([
      stopwatch.time('index', () => indexArchive(built.archive, staging.dir)),
      stopwatch.time('pages', () => pages.finish()),
    ]);
    const { settings } = built.knowledge;
    const offline = await writeServiceWorker(staging.dir, settings, options.basePath);
    await staging.publish();
    return offline;
  } catch (error) {
    await staging.discard();
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
  }
}
