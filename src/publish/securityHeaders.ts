/** What a page may load: nothing from elsewhere, no script within the page. Pagefind needs WebAssembly. */
export const CONTENT_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** The policy as a header says more than its meta tag can: that no other site may frame a page. */
const HEADERS: readonly [name: string, value: string][] = [
  ['Content-Security-Policy', `${CONTENT_POLICY}; frame-ancestors 'none'`],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
];

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(): string {
  return `/*\n${HEADERS.map(([name, value]) => `  ${name}: ${value}`).join('\n')}\n`;
}

/** `.htaccess` for Apache; hosts that do not know it ignore it. */
export function htaccess(basePath: string): string {
  const lines = HEADERS.map(([name, value]) => `  Header set ${name} "${value}"`);
  return `ErrorDocument 404 ${basePath}404.html\n<IfModule mod_headers.c>\n${lines.join('\n')}\n</IfModule>\n`;
}
