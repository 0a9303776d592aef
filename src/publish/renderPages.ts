import Eleventy from '@11ty/eleventy';
import { allEnded } from '../allEnded.ts';
import type { Built } from '../archive.ts';
import type { SiteOptions } from './buildSite.ts';
import { bundleClient } from './bundleClient.ts';
import { type OutFolder, openOutFolder } from './outFolder.ts';
import { publishFiles } from './publishFiles.ts';
import { renderInThreads } from './renderInThreads.ts';
import { createSite, type Site } from './site.ts';

/** Renders every template into `out` and writes the files beside the pages. Throws when a template fails: half a site is no site. */
export async function renderPages(
  { archive, knowledge, problems }: Built,
  { out, basePath, contentDir, threads }: SiteOptions,
): Promise<void> {
  const site = createSite(archive, knowledge, { basePath, contentDir, problems, threads });
  const folder = openOutFolder(out);
  const rest = async (): Promise<void> => {
    await renderTemplates(site, folder);
    await Promise.all([publishFiles(site, folder), bundleClient(out)]);
  };
  await allEnded([renderInThreads(site, folder), rest()]);
}

async function renderTemplates(site: Site, folder: OutFolder): Promise<void> {
  const eleventy = new Eleventy('templates', folder.dir, {
    configPath: '.eleventy.ts',
    quietMode: true,
    pathPrefix: site.basePath,
    config(config) {
      config.addGlobalData('site', site);
      config.addGlobalData('out', folder);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
