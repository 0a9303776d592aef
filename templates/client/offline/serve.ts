import { cachePrefix, on, onFetch, removeCaches, worker } from './worker.ts';

/** Set when the script is bundled: the site's root, ending in /, and a checksum of all its files. */
declare const BASE: string;
declare const VERSION: string;

const CACHE = cachePrefix(BASE) + VERSION;
/** Files under way at one time. */
const AT_ONCE = 6;
/** The page for addresses that lead nowhere; some hosts serve it with status 404 under its own address too. */
const NOT_FOUND = '404.html';

/** Address below the root → checksum of the file. */
type FileList = Readonly<Record<string, string>>;

/** Keeps the whole site of one build. A page is read from the device; what is not there is asked of the network. */
on('install', async () => {
  await keepAll();
  await worker.skipWaiting();
});
on('activate', async () => {
  await removeCaches(BASE, CACHE);
  await worker.clients.claim();
});
onFetch((event) => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === location.origin && url.pathname.startsWith(BASE))
    event.respondWith(answer(event.request, url));
});

/** Loads every file that an earlier build has not brought already. Rejects, and so keeps the earlier one, if one fails. */
async function keepAll(): Promise<void> {
  const cache = await caches.open(CACHE);
  const files = await listOf(await fetch(`${BASE}offline.json`, { cache: 'no-cache' }));
  const earlier = await earlierBuilds();
  const waiting = Object.entries(files).values();
  const work = async (): Promise<void> => {
    for (const [address, version] of waiting) {
      const url = BASE + address;
      const known = earlier.find((build) => build.files[address] === version);
      const copy = known && (await known.cache.match(url));
      const response = copy ?? (await fetch(url, { cache: 'no-cache' }));
      if (!response.ok && address !== NOT_FOUND) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, await plain(response));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await cache.put(`${BASE}offline.json`, new Response(JSON.stringify(files)));
}

/** No browser takes an answer that was redirected for the page it asked for. */
async function plain(response: Response): Promise<Response> {
  if (!response.redirected) return response;
  return new Response(await response.blob(), { status: response.status, headers: response.headers });
}

async function earlierBuilds(): Promise<{ cache: Cache; files: FileList }[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(BASE)) && name !== CACHE);
  return Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      const list = await cache.match(`${BASE}offline.json`);
      return { cache, files: list === undefined ? {} : await listOf(list) };
    }),
  );
}

async function listOf(response: Response): Promise<FileList> {
  const value: unknown = await response.json();
  if (typeof value !== 'object' || value === null) throw new Error('offline.json: not a list');
  return Object.fromEntries(Object.entries(value).map(([address, version]) => [address, String(version)]));
}

async function answer(request: Request, { pathname }: URL): Promise<Response> {
  const cache = await caches.open(CACHE);
  const page = pathname.replace(/\/index\.html$/, '/');
  const kept = await cache.match(page);
  if (kept !== undefined) return kept;
  if ((await cache.match(`${page}/`)) !== undefined) return Response.redirect(`${page}/`);
  try {
    return await fetch(request);
  } catch (error) {
    const notFound = request.mode === 'navigate' ? await cache.match(BASE + NOT_FOUND) : undefined;
    if (notFound === undefined) throw error;
    return new Response(notFound.body, { status: 404, headers: notFound.headers });
  }
}
