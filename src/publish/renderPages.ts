import Eleventy from '@11ty/eleventy';
import type { Built } from '../archive.ts';
import type { SiteOptions } from './buildSite.ts';
import { bundleClient } from './bundleClient.ts';
import { openOutFolder } from './outFolder.ts';
import { publishFiles } from './publishFiles.ts';
import { createSite } from './site.ts';

/** Renders every template into `out` and writes the files beside the pages. Throws when a template fails: half a site is no site. */
export async function renderPages(
  { archive, knowledge, problems }: Built,
  { out, basePath, contentDir, threads }: SiteOptions,
): Promise<void> {
  const site = createSite(archive, knowledge, { basePath, contentDir, problems, threads });
  const folder = openOutFolder(out);
  const eleventy = new Eleventy('templates', out, {
    configPath: '.eleventy.ts',
    quietMode: true,
    pathPrefix: basePath,
    config(config) {
      config.addGlobalData('site', site);
      config.addGlobalData('out', folder);
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
  await Promise.all([publishFiles(site, folder), bundleClient(out)]);
}
