/** What these scripts use of a service worker's world, which TypeScript knows only instead of a page's. */
interface Worker extends EventTarget {
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  registration: { unregister(): Promise<boolean> };
}

interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

declare const self: unknown;

function isWorker(value: unknown): value is Worker {
  return typeof value === 'object' && value !== null && 'skipWaiting' in value;
}

function theWorker(): Worker {
  if (!isWorker(self)) throw new Error('not a service worker');
  return self;
}
export const worker = theWorker();

const isExtendable = (event: Event): event is ExtendableEvent => 'waitUntil' in event;
const isFetch = (event: Event): event is FetchEvent => 'respondWith' in event && 'request' in event;

/** Does work on `install` or `activate`, and keeps the worker alive until it is done. */
export function on(name: 'install' | 'activate', work: () => Promise<unknown>): void {
  worker.addEventListener(name, (event) => {
    if (isExtendable(event)) event.waitUntil(work());
  });
}

export function onFetch(handle: (event: FetchEvent) => void): void {
  worker.addEventListener('fetch', (event) => {
    if (isFetch(event)) handle(event);
  });
}

/** Caches of this site begin with its path: several archives may share an origin. */
export const cachePrefix = (base: string): string => `archiv ${base} `;

/** Removes this site's caches but the named one. */
export async function removeCaches(base: string, kept: string | null): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(cachePrefix(base)) && name !== kept);
  await Promise.all(old.map((name) => caches.delete(name)));
}
