/** A tie between two of the things to be put in order, by their numbers from 0. */
export interface WeightedLink {
  a: number;
  b: number;
  weight: number;
}

/**
 * Puts a few things in a row so that linked ones stand close: the sum of weight × distance is made small by moving one
 * thing at a time to its best place until no move helps. Starts with the order given and draws no lots, so the same
 * links always give the same row. For tens of things: a round costs count² × links.
 */
export function shortestOrder(count: number, links: readonly WeightedLink[]): number[] {
  let order = Array.from({ length: count }, (_, i) => i);
  let best = length(order, links);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = best;
    for (let node = 0; node < count; node++) {
      const rest = order.filter((other) => other !== node);
      for (let place = 0; place < count; place++) {
        const moved = [...rest.slice(0, place), node, ...rest.slice(place)];
        const moves = length(moved, links);
        if (moves < best) [order, best] = [moved, moves];
      }
    }
    if (best === before) break;
  }
  return order;
}

const MOST_ROUNDS = 30;

function length(order: readonly number[], links: readonly WeightedLink[]): number {
  const placeOf: number[] = [];
  order.forEach((node, place) => {
    placeOf[node] = place;
  });
  return links.reduce(
    (sum, { a, b, weight }) => sum + weight * Math.abs((placeOf[a] ?? 0) - (placeOf[b] ?? 0)),
    0,
  );
}
