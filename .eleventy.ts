import { basename } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import type { OutFolder } from './src/publish/outFolder.ts';
import { renderEach } from './src/publish/renderEach.ts';
import type { Each } from './src/publish/renderItem.ts';
import { type PageModule, renderPage } from './src/publish/renderPage.ts';
import type { Site } from './src/publish/site.ts';
import { PAGE_MODULES } from './templates/pageModules.ts';

/** What every page is given. */
interface PageData {
  site: Site;
  /** where the site is written to */
  out: OutFolder;
  /** set by templates that make one page for each item of a long list */
  each?: Each<unknown>;
}

const FACE = 'node_modules/@fontsource/alegreya';

/** What of the text face is published as it comes, beside `templates/assets/fonts/`, and the licence of both. */
const FONTS = {
  [`${FACE}/files/alegreya-latin-400-italic.woff2`]: 'assets/fonts/alegreya-400-italic.woff2',
  [`${FACE}/LICENSE`]: 'assets/fonts/LICENSE.txt',
};

/** Wiring only: what a template is and where it lies. The archive arrives as global data `site` from `src/publish/beginPages.ts`. */
export default function configure(eleventy: UserConfig) {
  eleventy.addTemplateFormats('11ty.tsx');
  eleventy.addExtension(['11ty.tsx'], {
    key: '11ty.js',
    getData: ['data'],
    // a plain object: Eleventy makes text of it for the key of a cache
    getInstanceFromInputPath: async (inputPath: string) => ({ ...pageOf(inputPath) }),
    async compile(_: string, inputPath: string) {
      const page = pageOf(inputPath);
      const render = (data: unknown): string => renderPage(page, data);
      return async (data: PageData): Promise<string> => {
        if (data.each === undefined) return render(data);
        await renderEach(data.each, data.site, data.out, render);
        return '';
      };
    },
  });
  eleventy.addPassthroughCopy({
    'templates/assets': 'assets',
    ...FONTS,
    'node_modules/pagefind/LICENSE/LICENSE': 'pagefind/LICENSE.txt',
  });
  return {
    dir: { input: 'templates', includes: 'layouts', data: 'data' },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}

function pageOf(inputPath: string): PageModule {
  const page = PAGE_MODULES[basename(inputPath)];
  if (page === undefined) throw new Error(`${inputPath} is not listed in templates/pageModules.ts`);
  return page;
}
