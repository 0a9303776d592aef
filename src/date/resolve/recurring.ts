import { calendarDay } from '../calendar.ts';
import { type DayRange, edtfDays } from '../edtfRange.ts';
import type { Which } from '../meaning.ts';
import { type Focus, NO_FOCUS, type Resolution, type Scene } from '../scene.ts';
import { against } from './against.ts';
import { anchor } from './anchor.ts';
import { byTense } from './byTense.ts';
import { pointed } from './pointed.ts';
import { found, type Yearly } from './yearly.ts';

/** Which year's „Juli“, „Herbst“, „Ostern“ is meant. */
export function recurring(yearly: Yearly, which: Which, scene: Scene): Resolution {
  const { narrative, focus } = scene;
  if (which !== null) {
    const base = anchor(which.from, scene);
    return base === null ? { open: NO_FOCUS } : against(base, (day) => pointed(yearly, which.shift, day));
  }
  if (narrative && focus !== null) {
    return found(yearly(storyYear(yearly, focus, scene)));
  }
  const inside = scene.reference && insideReference(yearly, scene.reference);
  if (inside) return { edtf: inside };
  return against(scene.reference, (day) => byTense(yearly, day, scene));
}

/** The year a history has come to: the focus', or the next where a sentence goes on from its end to its beginning. */
function storyYear(yearly: Yearly, focus: Focus, scene: Scene): number {
  const { year, month } = calendarDay(focus.first);
  const days = edtfDays(yearly(year) ?? '');
  const goesOn = days !== null && calendarDay(days.first).month <= 2 && month >= 11;
  const fine = focus.unit === 'day' || focus.unit === 'month';
  return goesOn && fine && scene.sameSentence(focus) ? year + 1 : year;
}

/** Within the month that is all we know of the article's date. */
function insideReference(yearly: Yearly, reference: DayRange): string | null {
  if (reference.first === reference.last || reference.last - reference.first > 31) return null;
  const edtf = yearly(calendarDay(reference.first).year);
  const days = edtf === null ? null : edtfDays(edtf);
  return days && days.first >= reference.first && days.last <= reference.last ? edtf : null;
}
