import { on, removeCaches, worker } from './worker.ts';

/** Set when the script is bundled: the site's root, ending in /. */
declare const BASE: string;

/** Takes the place of a worker that kept an earlier build on the device: clears its files away and ends itself. */
on('install', () => worker.skipWaiting());
on('activate', async () => {
  await removeCaches(BASE, null);
  await worker.registration.unregister();
});
