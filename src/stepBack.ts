import { constants, setPriority } from 'node:os';

/**
 * Lets this thread work only where the others of the program leave a core free: the thread that everything waits for must
 * not share its core with those that only fill the gaps. Linux gives every thread a priority of its own; elsewhere it
 * would be that of the whole program, so nothing is changed there.
 */
export function stepBack(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // the system may forbid it: then it works as it did
  }
}
