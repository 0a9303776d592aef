import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';

/** What a process and all its children hold at one moment, and have used until then. */
interface Sample {
  /** milliseconds since the epoch */
  time: number;
  megabytes: number;
  processorSeconds: number;
}

export interface Measured {
  seconds: number;
  /** processor time of the whole process tree, seconds; what another program does at the same time hardly changes it */
  processorSeconds: number;
  samples: Sample[];
}

/** Looking costs some milliseconds itself: more often, and it would be part of what is measured. */
const EVERY_MS = 250;
const PAGE_KB = 4;
/** of the kernel's clock, in one second */
const TICKS = 100;

/**
 * Runs a command to its end and samples the resident memory and processor time of its whole process tree (Linux: from
 * /proc). Throws when it fails.
 */
export async function measure(command: string, args: string[], cwd: string): Promise<Measured> {
  const start = performance.now();
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-4000);
  });
  const samples: Sample[] = [];
  /** the last that was seen of each process, ended ones included */
  const ticks = new Map<number, number>();
  const timer = setInterval(async () => {
    if (child.pid === undefined) return;
    const megabytes = await treeMegabytes(child.pid, ticks);
    samples.push({ time: Date.now(), megabytes, processorSeconds: secondsOf(ticks) });
  }, EVERY_MS);
  const [code] = await once(child, 'exit');
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`);
  return { seconds: (performance.now() - start) / 1000, processorSeconds: secondsOf(ticks), samples };
}

const secondsOf = (ticks: ReadonlyMap<number, number>): number =>
  [...ticks.values()].reduce((sum, own) => sum + own, 0) / TICKS;

/** The processor time used between two moments, as far as samples tell; null where there are none. */
export function spent({ samples }: Measured, from: number, to: number): number | null {
  const [first, last] = [
    samples.findLast(({ time }) => time <= from),
    samples.find(({ time }) => time >= to),
  ];
  const [start, end] = [first ?? samples[0], last ?? samples.at(-1)];
  return start === undefined || end === undefined ? null : end.processorSeconds - start.processorSeconds;
}

/** The most memory held between two moments; null where no sample was taken. */
export function peak({ samples }: Measured, from = 0, to = Number.POSITIVE_INFINITY): number | null {
  const within = samples.filter(({ time }) => time >= from && time <= to);
  return within.length === 0 ? null : within.reduce((most, { megabytes }) => Math.max(most, megabytes), 0);
}

/** Memory of the tree now; notes in `ticks` the processor time of each of its processes. */
async function treeMegabytes(root: number, ticks: Map<number, number>): Promise<number> {
  const parents = new Map<number, number>();
  const pages = new Map<number, number>();
  const used = new Map<number, number>();
  const entries = await readdir('/proc').catch(() => []);
  await Promise.all(
    entries
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
        if (stat === null) return;
        // the command in brackets may hold spaces: the numbers begin behind the last bracket
        const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        parents.set(Number(name), Number(fields[1]));
        pages.set(Number(name), Number(fields[21]));
        used.set(Number(name), Number(fields[11]) + Number(fields[12]));
      }),
  );
  const descends = (pid: number | undefined): boolean =>
    pid === root || (pid !== undefined && pid > 1 && descends(parents.get(pid)));
  let total = 0;
  for (const [pid, count] of pages) {
    if (!descends(pid)) continue;
    total += count;
    ticks.set(pid, used.get(pid) ?? 0);
  }
  return (total * PAGE_KB) / 1024;
}
