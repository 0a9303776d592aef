import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A TSX page's default export, called with Eleventy's data cascade. */
interface PageInstance {
  defaultRenderer(data: unknown): Promise<VNode>;
}

const FACE = 'node_modules/@fontsource/alegreya';

/** The cuts of the text face that the style sheet names, and the licence they come under. */
const FONTS = {
  [`${FACE}/files/alegreya-latin-400-normal.woff2`]: 'assets/fonts/alegreya-400.woff2',
  [`${FACE}/files/alegreya-latin-400-italic.woff2`]: 'assets/fonts/alegreya-400-italic.woff2',
  [`${FACE}/files/alegreya-latin-700-normal.woff2`]: 'assets/fonts/alegreya-700.woff2',
  [`${FACE}/files/alegreya-latin-ext-400-normal.woff2`]: 'assets/fonts/alegreya-ext-400.woff2',
  [`${FACE}/LICENSE`]: 'assets/fonts/LICENSE.txt',
};

/** Wiring only: what a template is and where it lies. The archive arrives as global data `site` from `src/publish/renderPages.ts`. */
export default function configure(eleventy: UserConfig) {
  eleventy.addTemplateFormats('11ty.tsx');
  eleventy.addExtension(['11ty.tsx'], {
    key: '11ty.js',
    compile() {
      return async function render(this: PageInstance, data: unknown) {
        return `<!doctype html>\n${renderToString(await this.defaultRenderer(data))}`;
      };
    },
  });
  eleventy.addPassthroughCopy({
    'templates/assets': 'assets',
    'templates/client/search/suche.css': 'assets/suche.css',
    ...FONTS,
  });
  return {
    dir: { input: 'templates', includes: 'layouts', data: 'data' },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}
