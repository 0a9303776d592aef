import { FIRST_SUBJUNCTIVES, isSecondSubjunctive } from '../german/subjunctive.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { Part } from './sentences.ts';

/** A stretch of reported speech. Part indexes, `to` exclusive. */
export interface Report {
  from: number;
  to: number;
  attribution: Attribution | null;
}

/** Fewer words than these around a quotation are no report of their own. */
const MIN_WORDS = 2;

/** The reported clauses of a sentence: each once, the surest attribution first. */
export function readReports(parts: readonly Part[], attributions: readonly Attribution[]): Report[] {
  const reports: Report[] = [];
  for (const attribution of attributions) {
    if (attribution.reports === 'fragment' || attribution.reports === 'nothing') continue;
    const { from, to } = trim(parts, attribution.from, attribution.to);
    if (wordsBetween(parts, from, to) < MIN_WORDS) continue;
    if (attribution.reports === 'subjunctive' && !soundsReported(parts, from, to)) continue;
    if (reports.some((other) => other.from < to && from < other.to)) continue;
    reports.push({ from, to, attribution });
  }
  return reports;
}

/** A whole sentence as the report of somebody who was named before; null where too little is left of it. */
export function readContinuation(parts: readonly Part[]): Report | null {
  const { from, to } = trim(parts, 0, parts.length);
  return wordsBetween(parts, from, to) < MIN_WORDS ? null : { from, to, attribution: null };
}

/** Without the commas, dashes and stops at its borders. */
function trim(parts: readonly Part[], start: number, end: number): { from: number; to: number } {
  let from = start;
  let to = end;
  const loose = (part: Part | undefined): boolean =>
    part !== undefined && /^(?:comma|dash|stop|colon|semicolon|close|open|other|break)$/.test(part.kind);
  while (from < to && loose(parts[from])) from++;
  while (to > from && loose(parts[to - 1])) to--;
  return { from, to };
}

function wordsBetween(parts: readonly Part[], from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (parts[at]?.kind === 'word') count++;
  return count;
}

/** A subjunctive, or an infinitive with „zu“ at the end: „das Haus zu verkaufen“, „die Arbeit aufzunehmen“ */
function soundsReported(parts: readonly Part[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const text = parts[at]?.text ?? '';
    if (parts[at]?.kind !== 'word') continue;
    if (FIRST_SUBJUNCTIVES.has(text) || isSecondSubjunctive(text)) return true;
    if (at === from) continue;
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|wahr|bekannt|bereit|heraus|heran|hervor|voran)zu\p{Ll}+n$/u.test(
        text,
      )
    )
      return true;
    const next = parts[at + 1]?.text ?? '';
    if (
      text === 'zu' &&
      /^\p{Ll}+n$/u.test(next) &&
      !(parts[at + 2]?.kind === 'word' && /^\p{Lu}/u.test(parts[at + 2]?.text ?? ''))
    )
      return true;
  }
  return false;
}
