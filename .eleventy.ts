import type { UserConfig } from '@11ty/eleventy';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** A TSX page's default export, called with Eleventy's data cascade. */
interface PageInstance {
  defaultRenderer(data: unknown): Promise<VNode>;
}

/** Wiring only: what a template is and where it lies. The archive arrives as global data from `src/publish/buildSite.ts`. */
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
  return {
    dir: { input: 'templates', includes: 'layouts', data: 'data' },
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  };
}
