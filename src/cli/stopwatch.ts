import { performance } from 'node:perf_hooks';

/** Seconds spent in a stage, and when it ran, in milliseconds since the epoch. Stages may overlap or be made of many slices. */
export interface Lap {
  stage: string;
  seconds: number;
  start: number;
  end: number;
}

/** Runs `work` and charges its time to `stage`. */
export type Timer = <T>(stage: string, work: () => T) => T;

/** Measures how long each stage of a command takes; slices of one stage are added up. */
export class Stopwatch {
  readonly #laps = new Map<string, Lap>();

  get laps(): Lap[] {
    return [...this.#laps.values()];
  }

  /** Times a slice of synchronous work. */
  readonly slice: Timer = (stage, work) => {
    const start = performance.now();
    try {
      return work();
    } finally {
      this.#charge(stage, start);
    }
  };

  /** Times work that takes turns with other work: the time from its start to its end. */
  async time<T>(stage: string, work: () => Promise<T>): Promise<T> {
    const start = performance.now();
    try {
      return await work();
    } finally {
      this.#charge(stage, start);
    }
  }

  /** Adds seconds that another thread spent on a stage and has just reported. */
  readonly charge = (stage: string, seconds: number): void => {
    const now = performance.now();
    this.#add(stage, seconds, now - seconds * 1000, now);
  };

  #charge(stage: string, start: number): void {
    const end = performance.now();
    this.#add(stage, (end - start) / 1000, start, end);
  }

  #add(stage: string, seconds: number, start: number, end: number): void {
    const epoch = performance.timeOrigin;
    const lap = this.#laps.get(stage) ?? { stage, seconds: 0, start: epoch + start, end: epoch + end };
    lap.seconds += seconds;
    lap.end = epoch + end;
    this.#laps.set(stage, lap);
  }
}
