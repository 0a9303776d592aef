import type { Html } from './jsx/html.ts';

/** The module of a TSX page: its default export is called with the data it shows. */
export interface PageModule {
  default(data: unknown): Html;
}

/** A page as the file that is written. */
export function renderPage(page: PageModule, data: unknown): string {
  return `<!doctype html>\n${page.default(data).text}`;
}
