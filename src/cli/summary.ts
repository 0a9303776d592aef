import type { Built } from '../archive.ts';
import type { Lap } from './stopwatch.ts';

const NUMBER = new Intl.NumberFormat('en-US');

/** What a build made, in a few lines for stderr. */
export function summary({ archive, problems }: Built, laps: readonly Lap[], out: string): string {
  const count = (n: number, one: string, many = `${one}s`): string =>
    `${NUMBER.format(n)} ${n === 1 ? one : many}`;
  const of = (severity: string): number => problems.filter((found) => found.severity === severity).length;
  const things = [
    count(archive.records.length, 'article'),
    count(archive.people.length, 'person', 'people'),
    count(archive.places.length, 'place'),
    count(archive.organisations.length, 'organisation'),
    count(archive.sources.length, 'source'),
  ];
  const faults = [count(of('error'), 'error'), count(of('warning'), 'warning'), count(of('note'), 'note')];
  const times = laps.map(({ stage, seconds }) => `${stage} ${seconds.toFixed(1)} s`);
  return `${out}: ${things.join(', ')}\nproblems: ${faults.join(', ')}\ntime: ${times.join(', ')}\n`;
}
