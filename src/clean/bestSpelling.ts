import { titleKey } from './sameTitle.ts';

/**
 * Of a headline and the lines that repeat it letter for letter, the one with its umlauts as printed: a repeat with
 * „Suedkorea“ comes from an address or a file name.
 */
export function bestSpelling(title: string, lines: readonly string[]): string {
  const key = titleKey(title);
  let best = title;
  for (const line of lines) {
    const repeat = line.replace(/\s*(?:…|\.{3})$/u, '');
    if (umlauts(repeat) > umlauts(best) && titleKey(repeat) === key) best = repeat;
  }
  return best;
}

function umlauts(text: string): number {
  return text.match(/[äöüÄÖÜß]/gu)?.length ?? 0;
}
