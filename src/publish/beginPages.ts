import Eleventy from '@11ty/eleventy';
import configure from '../../.eleventy.ts';
import { allEnded } from '../allEnded.ts';
import type { Built } from '../archive.ts';
import type { SiteOptions } from './buildSite.ts';
import { bundleClient } from './bundleClient.ts';
import { type OutFolder, openOutFolder } from './outFolder.ts';
import { publishFiles } from './publishFiles.ts';
import { renderInThreads } from './renderInThreads.ts';
import { createSite, type Site } from './site.ts';
import { writeEntryFeeds } from './writeEntryFeeds.ts';

/** The pages of a site in the making. */
export interface PagesBegun {
  /** Writes what threads do not, and waits for them. Rejects when a template fails: half a site is no site. */
  finish(): Promise<void>;
}

/**
 * Begins to render every template into `out`: sets threads to work that need this one but now and then; the rest, and
 * the files beside the pages, wait for `finish`.
 */
export async function beginPages(
  { archive, knowledge, problems }: Built,
  { out, basePath, contentDir, threads }: SiteOptions,
): Promise<PagesBegun> {
  const site = createSite(archive, knowledge, { basePath, contentDir, problems, threads });
  const folder = openOutFolder(out);
  const { ended } = await renderInThreads(site, folder);
  const rest = async (): Promise<void> => {
    await renderTemplates(site, folder);
    await Promise.all([publishFiles(site, folder), writeEntryFeeds(site, folder), bundleClient(out)]);
  };
  return { finish: () => allEnded([ended, rest()]) };
}

async function renderTemplates(site: Site, folder: OutFolder): Promise<void> {
  const eleventy = new Eleventy('templates', folder.dir, {
    quietMode: true,
    pathPrefix: site.basePath,
    config(config) {
      configure(config);
      config.addGlobalData('site', site);
      config.addGlobalData('out', folder);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
