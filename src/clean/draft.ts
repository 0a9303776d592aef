import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Problem } from '../problem.ts';
import type { RemovedLine } from '../record.ts';
import type { Claim, Fact, LineRole, RawArticle } from '../stages.ts';
import type { DateLineDate } from './readDateLine.ts';

/** A paragraph of the source: one line, or the hard-wrapped lines of one paragraph joined. */
export interface Piece {
  text: string;
  /** 1-based, of the first line */
  line: number;
  role: LineRole;
  /** a blank line, or the start of the file, stands before it */
  gap: boolean;
  /** why it left the body; null while it is body */
  taken: RemovedLine['reason'] | null;
}

/** An article while its lines are told apart. Each step of `cleanArticle` takes lines out and fills in facts. */
export interface Draft {
  readonly raw: RawArticle;
  readonly knowledge: Knowledge;
  readonly pieces: Piece[];
  readonly removed: RemovedLine[];
  readonly claims: Claim[];
  title: Fact<string> | null;
  kicker: Fact<string> | null;
  subtitle: string | null;
  lead: string | null;
  readonly authors: Fact<string>[];
  readonly agencies: Fact<string>[];
  readonly contributors: string[];
  dateline: string | null;
  readonly problems: Problem[];
  readonly captions: { text: string; credit: string | null }[];
}

/** The pieces that are still body, in order. */
export function bodyOf(draft: Draft): Piece[] {
  return draft.pieces.filter((piece) => piece.taken === null);
}

/** Takes a whole piece out of the body. */
export function take(draft: Draft, piece: Piece, reason: RemovedLine['reason']): void {
  piece.taken = reason;
  draft.removed.push({ line: piece.line, text: piece.text, reason });
}

/** Takes `cut` off a piece, from its start or its end, and leaves `rest` in the body. */
export function takePart(
  draft: Draft,
  piece: Piece,
  reason: RemovedLine['reason'],
  cut: string,
  rest: string,
): void {
  draft.removed.push({ line: piece.line, text: cut.trim(), reason });
  piece.text = rest.trim();
}

/** Adds an author or agency unless it is there already, however it is capitalised. */
export function addName(list: Fact<string>[], fact: Fact<string>): void {
  const key = fact.value.toLowerCase();
  if (!list.some((other) => other.value.toLowerCase() === key)) list.push(fact);
}

/** Claims the dates that a line states: which of all claims is right is decided later. */
export function addDates(
  draft: Draft,
  { line }: Piece,
  dates: readonly DateLineDate[],
  basis: Claim['basis'],
): void {
  for (const { fact, wording } of dates) draft.claims.push({ fact, value: wording, basis, line });
}
