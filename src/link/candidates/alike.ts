/** Shorter names differ in one letter and are two: „Lublin“, „Dublin“. */
const SHORTEST = 7;

/**
 * Pairs of names that differ in one letter or in two that changed places: „Warren Buffett“, „Warren Buffet“. Each name
 * is filed under all that remains of it when a letter is left out, so time grows with the names, not with their pairs.
 */
export function alikePairs<E>(entities: readonly E[], written: (entity: E) => string): [E, E][] {
  const filed = new Map<string, [E, string][]>();
  const pairs: [E, E][] = [];
  for (const entity of entities) {
    const name = written(entity);
    if (name.length < SHORTEST) continue;
    const met = new Set<E>();
    for (const rest of remains(name)) {
      const there = filed.get(rest) ?? [];
      for (const [other, otherName] of there)
        if (!met.has(other) && areAlike(name, otherName)) {
          met.add(other);
          pairs.push([other, entity]);
        }
      // a shelf so full holds what says little
      if (there.length < SHELF) there.push([entity, name]);
      filed.set(rest, there);
    }
  }
  return pairs;
}

/** „Pérez“ as „perez“: what a slip of the pen is looked for in */
export const plain = (name: string): string => name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

const SHELF = 20;

function remains(name: string): Set<string> {
  const all = new Set([name]);
  for (let at = 0; at < name.length; at++) all.add(name.slice(0, at) + name.slice(at + 1));
  return all;
}

/** Whether one slip of the pen makes one of the other. */
export function areAlike(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(from, endA);
  const restB = b.slice(from, endB);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
