import { FIRST_PRINT, MEDIUM_BEFORE_NAME } from '../german/headLines.ts';
import type { Draft } from './draft.ts';

/** „Dieser Text erschien zuerst am 11. Mai 2021 in der Wochenzeitung Muster.“: day and outlet, where nothing else states a day */
export function claimFirstPrint({ claims, raw, removed }: Draft): void {
  if (raw.front.date !== undefined || claims.some(({ fact }) => fact === 'published')) return;
  for (const { text, line } of removed) {
    const { date, outlet, day } = (text.includes('rsch') && FIRST_PRINT.exec(text)?.groups) || {};
    const value = date ?? day;
    if (value === undefined || outlet === undefined) continue;
    claims.push({ fact: 'published', value, basis: 'tail-mark', line });
    claims.push({
      fact: 'source',
      value: outlet.replace(MEDIUM_BEFORE_NAME, ''),
      basis: 'tail-mark',
      line,
    });
    return;
  }
}
