import type { ChildProcess } from 'node:child_process';

/** Pagefind's processes at work, each leading a group of its own. */
export const indexing = new Set<ChildProcess>();

/** Ends Pagefind's processes at once, whatever they are doing: they would go on writing after the build was interrupted. */
export function stopIndexing(): void {
  for (const child of indexing) {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // a system without process groups, or it has just ended
      child.kill('SIGKILL');
    }
  }
}
