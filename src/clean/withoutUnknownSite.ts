import { titleKey } from './sameTitle.ts';

/** A stroke between a headline and the name of a site. */
const STROKE = /\s+[|–—:-]\s+|\s?\|\s?/gu;
/** A shorter repeat proves nothing: „Sport“ stands in many titles. */
const SHORTEST = 10;

/**
 * A page's title without the name of a site that no record knows: where a line of the text repeats the headline, what
 * stands outside of the repeat, parted from it by a stroke, is the site's name.
 *
 * „Damm hält – Dorfbote“ above „Damm hält“; „Dorfbote online - Lokales - Damm hält“ above „Damm hält“
 */
export function withoutUnknownSite(
  title: string,
  lines: readonly string[],
): { title: string; site: string } | null {
  const strokes = title.length > 300 ? [] : [...title.matchAll(STROKE)];
  if (strokes.length === 0) return null;
  const keys = new Set(lines.filter((line) => line.length >= SHORTEST && line !== title).map(titleKey));
  for (const stroke of strokes) {
    const before = title.slice(0, stroke.index);
    const behind = title.slice(stroke.index + stroke[0].length);
    // both are printed below: what stands over the headline, and the headline
    if (keys.has(titleKey(before)) && keys.has(titleKey(behind)) && isName(before))
      return { title: behind, site: before };
    if (keys.has(titleKey(before)) && isName(behind)) return { title: before, site: behind };
    const [first = ''] = before.split(STROKE);
    if (keys.has(titleKey(behind)) && isName(first)) return { title: behind, site: first };
  }
  return null;
}

function isName(part: string): boolean {
  return part.length >= 2 && part.length <= 40 && part.split(' ').length <= 4;
}
