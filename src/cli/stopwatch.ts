import { performance } from 'node:perf_hooks';

/** Seconds spent in a stage. */
export interface Lap {
  stage: string;
  seconds: number;
}

/** Measures how long each stage of a command takes. Stages may overlap. */
export class Stopwatch {
  readonly laps: Lap[] = [];

  /** Runs `work` and notes its seconds under `stage`. */
  async time<T>(stage: string, work: () => T | Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.laps.push({ stage, seconds: (performance.now() - start) / 1000 });
    }
  }
}
