import { titleKey } from './sameTitle.ts';

/**
 * Of a headline and the lines that repeat it letter for letter, the one with its umlauts as printed: a repeat with
 * „Suedkorea“ comes from an address or a file name, where it may have been cut off as well.
 */
export function bestSpelling(title: string, lines: readonly string[]): string {
  const key = titleKey(title);
  let best = title;
  for (const line of lines) {
    const repeat = line.replace(/\s*(?:…|\.{3})$/u, '');
    if (umlauts(repeat) <= umlauts(best)) continue;
    const repeated = titleKey(repeat);
    if (repeated === key || (repeated.startsWith(key) && goesOn(repeat, title.length))) best = repeat;
  }
  return best;
}

function umlauts(text: string): number {
  return text.match(/[äöüÄÖÜß]/gu)?.length ?? 0;
}

/** Whether a repeat is the headline in full: no sentence, and no site's name behind a stroke. */
function goesOn(repeat: string, length: number): boolean {
  return (
    length >= SHORTEST_CUT &&
    repeat.length <= length * 2 &&
    !/[.!?]$/u.test(repeat) &&
    !/\s[|–—-]\s/u.test(repeat.slice(length - 4))
  );
}

const SHORTEST_CUT = 20;
