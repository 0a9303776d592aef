import { isRelation } from '../german/relationNouns.ts';
import type { PersonEntry } from '../link/linkArchive.ts';
import { yearOfEdtf } from './yearOfEdtf.ts';

/** An office or description as articles word it, and when they did. */
export interface CareerStep {
  role: string;
  /** years of the first and the last article that words it so, null where none of them has a date */
  years: { first: number; last: number } | null;
}

/**
 * How the articles call a person over time: in the order of the first article that words it so, undated ones last. Whose son
 * or successor somebody is, is no step of a career.
 */
export function career(roles: PersonEntry['roles']): CareerStep[] {
  const steps = new Map<string, CareerStep>();
  for (const { role, date } of roles) {
    if (isRelation(role)) continue;
    const year = yearOfEdtf(date);
    const step = steps.get(role) ?? { role, years: null };
    steps.set(role, step);
    if (year === null) continue;
    step.years = {
      first: Math.min(year, step.years?.first ?? year),
      last: Math.max(year, step.years?.last ?? year),
    };
  }
  const begin = ({ years }: CareerStep): number => years?.first ?? Number.POSITIVE_INFINITY;
  return [...steps.values()].sort((a, b) => (begin(a) === begin(b) ? 0 : begin(a) - begin(b)));
}

/** „Verteidigungsminister (2018–2024)“, „Umweltminister (2024)“, „Minister“ */
export function careerWords({ role, years }: CareerStep): string {
  if (years === null) return role;
  return `${role} (${years.first === years.last ? years.first : `${years.first}–${years.last}`})`;
}
