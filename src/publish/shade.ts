/** Steps of a heat map, lightest first; the style sheet has a colour and an ink for each. */
const SHADES = [1, 2, 3, 4] as const;
export type Shade = (typeof SHADES)[number];

/** Which shade a number of articles has. Up to four are shaded by their number, more by their share of the highest. */
export function shadeScale(highest: number): {
  of(count: number): Shade | 0;
  key: { shade: Shade; from: number; to: number }[];
} {
  const width = Math.max(1, highest / SHADES.length);
  return {
    of: (count) => (count <= 0 ? 0 : (SHADES[Math.ceil(count / width) - 1] ?? 4)),
    key: SHADES.filter((shade) => (shade - 1) * width < highest).map((shade) => ({
      shade,
      from: Math.floor((shade - 1) * width) + 1,
      to: Math.floor(shade * width),
    })),
  };
}
