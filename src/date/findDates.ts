import type { DateMention, OpenDate } from '../record.ts';
import { calendarDay } from './calendar.ts';
import { type DayRange, daysOf, edtfDays } from './edtfRange.ts';
import { joinRanges } from './joinRanges.ts';
import type { Match } from './matchRules.ts';
import { isNarrative } from './narrative.ts';
import { parseEdtf } from './parseEdtf.ts';
import { qualify, widen } from './qualify.ts';
import { readMatches, sentencesOf } from './readMatches.ts';
import { resolveMeaning } from './resolveMeaning.ts';
import type { Focus, Scene } from './scene.ts';
import type { Sentences } from './sentences.ts';
import { findYearGroups, inGroup } from './sharedYears.ts';

export interface FoundDates {
  dates: DateMention[];
  /** expressions that name a date but could not be resolved, with the reason */
  open: OpenDate[];
}

/** The date as what later expressions may be counted from. */
function focusOf(edtf: string, at: number): Focus | null {
  const parsed = parseEdtf(edtf);
  const days = parsed && daysOf(parsed);
  if (parsed === null || days === null) return null;
  const unit =
    parsed.kind === 'interval' ? (days.last - days.first === 6 ? 'week' : 'day') : parsed.date.precision;
  return { first: days.first, last: days.last, unit, at };
}

/** „Montag bis “, „Samstag und “ before another weekday */
const LISTED = /^\p{L}+(?:\s(?:bis(?:\szum)?|und|oder|sowie)\s|\s?[/–-]\s?)$/u;

const FINE = new Set(['day', 'week', 'month', 'quarter', 'half', 'season', 'year']);

/** A bare year far from where a history has come to is an aside, as in „seit dem Krieg von 1870“. */
function isAside(year: Focus, story: Focus): boolean {
  return Math.abs(calendarDay(year.first).year - calendarDay(story.first).year) > 2;
}

/** What the expressions before this one and the clause around it give to resolve it by. */
class Story {
  focus: Focus | null = null;
  focusDay: Focus | null = null;
  readonly #text: string;
  readonly #sentences: Sentences;
  readonly #reference: DayRange | null;
  readonly #narrative: boolean;

  constructor(text: string, reference: DayRange | null, narrative: boolean) {
    this.#text = text;
    this.#sentences = sentencesOf(text);
    this.#reference = reference;
    this.#narrative = narrative;
  }

  sceneAt({ start }: Match): Scene {
    const text = this.#text;
    const sentences = this.#sentences;
    return {
      reference: this.#reference,
      narrative: this.#narrative,
      focus: this.focus,
      focusDay: this.focusDay,
      listed: this.#listedBefore(start),
      direction: () => sentences.directionAt(start),
      tenseOf: (focus) => sentences.directionAt(focus.at),
      sameSentence: (focus) => focus.at >= sentences.at(start).from,
      sameParagraph: (focus) => start - focus.at < 1500 && !text.slice(focus.at, start).includes('\n\n'),
    };
  }

  #listedBefore(start: number): number | null {
    const { focusDay } = this;
    if (focusDay === null || start - focusDay.at > 30) return null;
    return LISTED.test(this.#text.slice(focusDay.at, start)) ? focusDay.first : null;
  }

  remember(edtf: string, at: number): void {
    const focus = focusOf(edtf, at);
    if (focus === null || !FINE.has(focus.unit)) return;
    if (this.#narrative && this.focus !== null && focus.unit === 'year' && isAside(focus, this.focus)) return;
    this.focus = focus;
    if (focus.unit === 'day') this.focusDay = focus;
  }
}

const UNCERTAIN_DAY = /^(\d{4}-\d\d)-\d\d[?%]$/;

/**
 * Finds the date expressions of `text` (NFC) and resolves them against `reference`, the article's own date as EDTF or
 * null. Offsets are UTF-16 units into `text`, mentions are in the order of the text; a range („10. bis 13. September“)
 * is one mention, followed by its ends. What names a date that nothing in the article fixes is returned as `open`.
 */
export function findDates(text: string, reference: string | null): FoundDates {
  const matches = readMatches(text);
  // an uncertain day fixes no „gestern“: it is known by its month
  const days = reference === null ? null : edtfDays(reference.replace(UNCERTAIN_DAY, '$1'));
  const story = new Story(text, days, isNarrative(matches, days));
  const dates: DateMention[] = [];
  const open: OpenDate[] = [];
  const groups = findYearGroups(text, matches);
  for (const match of matches) {
    const scene = story.sceneAt(match);
    const group = groups.get(match);
    const meaning = group === undefined ? match.meaning : inGroup(match, group, scene);
    const resolution = 'open' in meaning ? meaning : resolveMeaning(meaning, scene);
    if (resolution === null) continue;
    const start = widen(text, match.start);
    const { end } = match;
    const words = text.slice(start, end);
    if ('open' in resolution) open.push({ start, end, text: words, reason: resolution.open });
    else {
      story.remember(resolution.edtf, match.start);
      const plain = match.meaning.kind === 'that-day';
      const edtf = plain ? resolution.edtf : qualify(text, start, resolution.edtf);
      dates.push({ start, end, text: words, edtf });
    }
  }
  return { dates: joinRanges(text, dates), open };
}
