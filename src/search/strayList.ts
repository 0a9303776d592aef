import { stemFolded } from '../german/stem.ts';

/** What „Wähler“ has behind the stem it shares with „Wahl“. */
export const isAgentEnding = (ending: string): boolean => /^er[sn]?$/.test(ending);

export const isAgentForm = (folded: string): boolean =>
  /er[sn]?$/.test(folded) && isAgentEnding(folded.slice(stemFolded(folded).length));

/** „wahlerinnen“ → `wahler`: the index has one stem for both, `stemFolded` has not. */
export const withoutFeminine = (folded: string): string => folded.replace(/(?<=er)in(?:nen)?$/, '');

/** Rows as one text of differences to base 36. */
export function packStrays(rows: ReadonlySet<number>): string[] {
  const sorted = [...rows].sort((a, b) => a - b);
  return [sorted.map((row, i) => (row - (sorted[i - 1] ?? 0)).toString(36)).join(' ')];
}

/** The rows of a text of `packStrays`. */
export function unpackStrays(texts: readonly string[]): Set<number> {
  let row = 0;
  return new Set(
    texts
      .flatMap((text) => (text === '' ? [] : text.split(' ')))
      .map((difference) => {
        row += Number.parseInt(difference, 36);
        return row;
      }),
  );
}
