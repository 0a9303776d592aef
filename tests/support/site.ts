import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildArchive } from '../../src/archive.ts';
import { buildSite } from '../../src/publish/buildSite.ts';
import { renderPages } from './renderPages.ts';

/** A built site under test, served on the loopback interface. */
export interface TestSite {
  /** folder of the built files */
  dir: string;
  /** `http://127.0.0.1:PORT`, without the base path */
  origin: string;
  basePath: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
};

export interface TestSiteOptions {
  contentDir?: string;
  basePath?: string;
  /** whether the search index is built too, which takes longer than all pages */
  search?: boolean;
}

/** Builds a content folder into a temporary folder and serves it as a plain static host would. */
export async function openTestSite({
  contentDir = 'content',
  basePath = '/',
  search = true,
}: TestSiteOptions = {}): Promise<TestSite> {
  const root = await mkdtemp(join(tmpdir(), 'site-'));
  const dir = join(root, 'out');
  const build = search ? buildSite : renderPages;
  await build(await buildArchive(contentDir), { contentDir, out: dir, basePath });
  const site = await serveSite(dir, basePath);
  return {
    ...site,
    close: async () => {
      await site.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Serves a folder that is built already. `compress`: as hosts do that pack what is text. */
export async function serveSite(dir: string, basePath = '/', compress = false): Promise<TestSite> {
  const server = await serve(dir, basePath, compress);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    dir,
    origin: `http://127.0.0.1:${address.port}`,
    basePath,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A static host: folders give their `index.html`, what is missing gives `404.html` with status 404. */
export function serve(dir: string, basePath: string, compress = false): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = path.startsWith(basePath) ? normalize(path.slice(basePath.length - 1)) : null;
    const file = inside === null ? null : join(dir, inside.endsWith('/') ? `${inside}index.html` : inside);
    const body = file === null ? null : await readFile(file).catch(() => null);
    const type = TYPES[extname(file ?? '')] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    if (body !== null && compress && /^text|json|xml/.test(type)) {
      response.setHeader('content-encoding', 'gzip');
      return response.end(gzipSync(body));
    }
    if (body !== null) return response.end(body);
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(await readFile(join(dir, '404.html')).catch(() => 'not found'));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}
