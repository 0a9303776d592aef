import { NOTE_WORD } from '../german/agencies.ts';

/** „(mak)“, „[mak]“, „(mak/hub)“, „mak/hub“, „/mak“, „(MAK)“ */
const LINE =
  /^(?:(?<open>[([])|\/)?(?<marks>(?:\p{Ll}{2,4}|\p{Lu}{2,3})(?:\s?[/,;+&]\s?(?:\p{Ll}{2,4}|\p{Lu}{2,3})){0,3})\.?(?:[)\]])?\.?$/u;
/** What stands there for a kind of report and for no writer: „(pm)“ a press release, „(eb)“ an own report */
const KIND_OF_REPORT = /^(?:pm|eb|ik|ag|pr|ps|ok|anz|ende|usw|etc)$/iu;

/** The marks by which writers sign below a text, as written. */
export interface Initials {
  marks: string[];
  /** whether its form alone tells: in brackets, or several with strokes between; a bare „hub“ may be any word */
  sure: boolean;
}

/** Reads a line that is nothing but writers' initials; null for any other: „(dpa)“ is told apart before, „(siehe Kasten)“ is none. */
export function readInitials(line: string): Initials | null {
  if (line.length > 24) return null;
  const { open, marks } = LINE.exec(line)?.groups ?? {};
  if (marks === undefined) return null;
  const all = marks.split(/\s?[/,;+&]\s?/u);
  const writers = all.filter((mark) => !NOTE_WORD.test(mark) && !KIND_OF_REPORT.test(mark));
  if (writers.length === 0) return null;
  const sure = open !== undefined || line.startsWith('/') || (all.length > 1 && marks.includes('/'));
  return { marks: writers, sure };
}
