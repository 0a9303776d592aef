import type { Offline } from '../publish/offline/writeServiceWorker.ts';

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** Whether readers' devices keep the site, as a line for stderr; '' where `archive.yaml` does not ask for it. */
export function offlineLine({ kept, bytes }: Offline): string {
  if (bytes === null) return '';
  return kept
    ? `offline: readers' devices keep the site, ${megabytes(bytes)}\n`
    : `offline: not kept, the site has ${megabytes(bytes)} → raise "offlineMaxBytes" in archive.yaml, or take "offline" out\n`;
}
