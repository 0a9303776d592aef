/** Waits until none works any more, then rejects if one failed: only then may the folder that all write to be removed. */
export async function allEnded(jobs: Iterable<Promise<unknown>>): Promise<void> {
  for (const end of await Promise.allSettled(jobs)) if (end.status === 'rejected') throw end.reason;
}
