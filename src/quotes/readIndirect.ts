import { SUBORDINATORS } from '../german/clauseWords.ts';
import { FIRST_SUBJUNCTIVES, isSecondSubjunctive } from '../german/subjunctive.ts';
import type { Attribution } from './attribution/attribution.ts';
import type { Part } from './sentences.ts';

/** A stretch of reported speech. Part indexes, `to` exclusive. */
export interface Report {
  from: number;
  to: number;
  attribution: Attribution | null;
  /** known for a report by „zu“ and an infinitive alone, which needs a speaker to be one */
  infinitive: boolean;
}

/** Fewer words than these around a quotation are no report of their own. */
const MIN_WORDS = 2;

/** The reported clauses of a sentence: each once, the surest attribution first. */
export function readReports(parts: readonly Part[], attributions: readonly Attribution[]): Report[] {
  const reports: Report[] = [];
  for (const attribution of attributions) {
    if (attribution.reports === 'fragment' || attribution.reports === 'nothing') continue;
    const { from, to } = trim(
      parts,
      attribution.from,
      beforeQuotation(parts, attribution.from, attribution.to),
    );
    if (wordsBetween(parts, from, to) < MIN_WORDS || opensWithQuotation(parts, from)) continue;
    const mood = attribution.reports === 'clause' ? 'subjunctive' : moodOf(parts, from, to);
    if (mood === null) continue;
    if (reports.some((other) => other.from < to && from < other.to)) continue;
    reports.push({ from, to, attribution, infinitive: mood === 'infinitive' });
  }
  return reports;
}

/** „…, dass der Damm halte: „Er ist neu.““: what stands behind the colon is a quotation of its own. */
function beforeQuotation(parts: readonly Part[], from: number, to: number): number {
  for (let at = from + MIN_WORDS; at < to; at++)
    if (parts[at]?.kind === 'colon' && parts[at + 1]?.kind === 'quote') return at;
  return to;
}

/** „Er rief: „Kommt!“, wie es nach Angaben …“: behind the colon stand words of their own. */
function opensWithQuotation(parts: readonly Part[], from: number): boolean {
  return parts[from]?.kind === 'quote' && parts[from - 1]?.kind === 'colon';
}

/** A whole sentence as the report of somebody who was named before; null where too little is left of it. */
export function readContinuation(parts: readonly Part[]): Report | null {
  const { from, to } = trim(parts, 0, parts.length);
  return wordsBetween(parts, from, to) < MIN_WORDS
    ? null
    : { from, to, attribution: null, infinitive: false };
}

/** Whether the main clause, or what leads up to it, is in the subjunctive; in a later clause it reports something else. */
export function opensInSubjunctive(parts: readonly Part[]): boolean {
  const subordinate = SUBORDINATORS.has(parts[0]?.text.toLowerCase() ?? '');
  for (const part of parts) {
    if (part.kind === 'comma' && !subordinate) return false;
    if (part.kind === 'word' && FIRST_SUBJUNCTIVES.has(part.text)) return true;
  }
  return false;
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
function moodOf(parts: readonly Part[], from: number, to: number): 'subjunctive' | 'infinitive' | null {
  let infinitive = false;
  let first = true;
  for (let at = from; at < to; at++) {
    const text = parts[at]?.text ?? '';
    if (parts[at]?.kind === 'comma') first = false;
    if (parts[at]?.kind !== 'word') continue;
    if (FIRST_SUBJUNCTIVES.has(text) || isSecondSubjunctive(text)) return 'subjunctive';
    if (at === from || !first) continue;
    if (
      /^(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|teil|um|unter|vor|weg|weiter|wieder|zu|zurück|zusammen|wahr|bekannt|bereit|heraus|heran|hervor|voran)zu\p{Ll}+n$/u.test(
        text,
      )
    )
      infinitive = true;
    const next = parts[at + 1]?.text ?? '';
    if (
      text === 'zu' &&
      /^\p{Ll}+n$/u.test(next) &&
      !(parts[at + 2]?.kind === 'word' && /^\p{Lu}/u.test(parts[at + 2]?.text ?? ''))
    )
      infinitive = true;
  }
  return infinitive ? 'infinitive' : null;
}
