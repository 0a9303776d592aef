import { stemFolded } from '../german/stem.ts';

/** What „Wähler“ has behind the stem it shares with „Wahl“. */
export const isAgentEnding = (ending: string): boolean => /^er[sn]?$/.test(ending);

export const isAgentForm = (folded: string): boolean =>
  /er[sn]?$/.test(folded) && isAgentEnding(folded.slice(stemFolded(folded).length));

/** „wahlerinnen“ → `wahler`: the index has one stem for both, `stemFolded` has not. */
export const withoutFeminine = (folded: string): string => folded.replace(/(?<=er)in(?:nen)?$/, '');

/** Rows as one text of differences to base 36. */
const pack = (rows: Iterable<number>): string => {
  const sorted = [...rows].sort((a, b) => a - b);
  return sorted.map((row, i) => (row - (sorted[i - 1] ?? 0)).toString(36)).join(' ');
};

function unpack(text: string): Set<number> {
  let row = 0;
  return new Set(
    (text === '' ? [] : text.split(' ')).map((difference) => {
      row += Number.parseInt(difference, 36);
      return row;
    }),
  );
}

/** Begins a list of the rows that are no strays. */
const OWN = '^';

/** The rows of a word, or those of its strays, whichever are fewer; null if these are none or both are more than `most`. */
export function packStrays(
  own: ReadonlySet<number>,
  strays: ReadonlySet<number>,
  most: number,
): string | null {
  if (own.size === 0 || strays.size === 0 || Math.min(own.size, strays.size) > most) return null;
  return strays.size <= own.size ? pack(strays) : OWN + pack(own);
}

/** Tells which rows are strays, from a list of `packStrays`; null where none are known. */
export function unpackStrays(list = ''): ((row: number) => boolean) | null {
  if (list === '') return null;
  const isOwn = list.startsWith(OWN);
  const rows = unpack(isOwn ? list.slice(OWN.length) : list);
  return (row) => rows.has(row) !== isOwn;
}
