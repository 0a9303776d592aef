import type { ArticleRecord } from '../record.ts';
import { BINS, sketch } from './sketch.ts';

/** From this share of common word sequences on, two reports are one text that was edited. */
const SAME = 0.4;
/** Bins that two texts must share to be compared at all; with 32 such groups a pair of 40 % is found in 99.7 %. */
const ROWS = 2;
/** Reports shown beside an article, and compared in one group: a thousand copies need no thousand lists. */
const SHOWN = 20;
const COMPARED = 30;
/** Days between two prints of one report. */
const APART = 10;

/**
 * Article id → ids of near-identical reports, most similar first: agency reports that several outlets print, with
 * other headlines, cuts and spellings. Texts are compared by min-hash sketches in groups that share a part of the
 * sketch, so the work grows with the number of articles, not of pairs. `days` are days since 1970, infinite for
 * undated articles, which may be parallel to any.
 */
export function findParallels(
  records: readonly ArticleRecord[],
  days: readonly number[],
): ReadonlyMap<string, readonly string[]> {
  const sketches = records.map(({ text }) => sketch(text));
  const found = new Map<number, Map<number, number>>();
  const link = (a: number, b: number, similarity: number): void => {
    const own = found.get(a) ?? new Map<number, number>();
    found.set(a, own);
    if (own.size < SHOWN) own.set(b, similarity);
  };
  const compare = (a: number, b: number): void => {
    const apart = Math.abs((days[a] ?? 0) - (days[b] ?? 0));
    if ((Number.isFinite(apart) && apart > APART) || found.get(a)?.has(b)) return;
    const similarity = similar(sketches[a] ?? null, sketches[b] ?? null);
    if (similarity < SAME) return;
    link(a, b, similarity);
    link(b, a, similarity);
  };
  // one part of the sketch after the other, so that only its groups are held at a time
  for (let bin = 0; bin < BINS; bin += ROWS) {
    // most articles are alone with their part: these are held without a list
    const groups = new Map<number, number | number[]>();
    sketches.forEach((own, at) => {
      if (own === null) return;
      let key = bin;
      for (let row = 0; row < ROWS; row++) key = Math.imul(key ^ (own[bin + row] ?? 0), 0x9e3779b1);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, at);
      else if (typeof group === 'number') {
        compare(at, group);
        groups.set(key, [group, at]);
      } else {
        for (let other = Math.max(0, group.length - COMPARED); other < group.length; other++)
          compare(at, group[other] ?? at);
        group.push(at);
      }
    });
  }
  const parallels = new Map<string, readonly string[]>();
  for (const at of [...found.keys()].sort((a, b) => a - b)) {
    const record = records[at];
    if (record === undefined) continue;
    const others = [...(found.get(at) ?? [])].sort(([a, s], [b, t]) => t - s || a - b);
    parallels.set(
      record.id,
      others.flatMap(([other]) => records[other]?.id ?? []),
    );
  }
  return parallels;
}

function similar(a: Uint32Array | null, b: Uint32Array | null): number {
  if (a === null || b === null) return 0;
  let same = 0;
  for (let bin = 0; bin < BINS; bin++) if (a[bin] === b[bin]) same++;
  return same / BINS;
}
