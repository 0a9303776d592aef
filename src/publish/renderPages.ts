import Eleventy from '@11ty/eleventy';
import type { Built } from '../archive.ts';
import type { SiteOptions } from './buildSite.ts';

/** Renders every template into `out`. Throws when a template fails: half a site is no site. */
export async function renderPages(
  { archive, knowledge, problems }: Built,
  { out, basePath, contentDir }: SiteOptions,
): Promise<void> {
  const eleventy = new Eleventy('templates', out, {
    configPath: '.eleventy.ts',
    quietMode: true,
    pathPrefix: basePath,
    config(config) {
      config.addGlobalData('archive', Object.freeze(archive));
      config.addGlobalData('settings', Object.freeze(knowledge.settings));
      config.addGlobalData('knowledge', Object.freeze(knowledge));
      config.addGlobalData('problems', Object.freeze(problems));
      config.addGlobalData('site', Object.freeze({ basePath, contentDir }));
    },
  });
  eleventy.disableLogger();
  await eleventy.write();
}
