import { calendarDay } from '../calendar.ts';
import { edtfYear } from '../edtf.ts';
import { NO_REFERENCE, type Resolution, type Scene } from '../scene.ts';

/** „in den neunziger Jahren“: the last such decade that has begun. */
export function resolveDecade(decade: number, scene: Scene): Resolution {
  const { focus, narrative, reference } = scene;
  const base = narrative && focus !== null ? focus : reference;
  if (base === null) return { open: NO_REFERENCE };
  const { year } = calendarDay(base.last);
  const century = Math.floor(year / 100) * 100;
  const latest = century + decade <= year ? century + decade : century - 100 + decade;
  // „in den Zwanzigerjahren war …“ in 2023 is a hundred years ago, unless the clause speaks of now
  const now = base === reference && latest + 10 > year && scene.direction() === 'past';
  const start = now ? latest - 100 : latest;
  return { edtf: `${edtfYear(start).slice(0, -1)}X` };
}
