/** The one of some words that was probably meant: two slips at most, and fewer than half of the letters; null where none is near. */
export function nearestOf<Word extends string>(written: string, words: readonly Word[]): Word | null {
  let best: Word | null = null;
  let fewest = 3;
  for (const word of words) {
    const slips = distance(written, word);
    if (slips < fewest && slips * 2 < Math.max(written.length, word.length)) {
      best = word;
      fewest = slips;
    }
  }
  return best;
}

/** Edits that turn one word into the other; two neighbouring letters exchanged count as one. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let least = Math.min(change, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      row.push(least);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
