import { type Document, isMap, isScalar, isSeq } from 'yaml';

/** An `id` that two entries of one list have, with the offsets of both. */
export interface RepeatedId {
  id: string;
  first: number;
  second: number;
}

/** Finds entries of one list that have the same `id`; a third one is reported with the first. */
export function repeatedIds({ contents }: Document): RepeatedId[] {
  const repeated: RepeatedId[] = [];
  if (!isMap(contents)) return repeated;
  for (const { value: list } of contents.items) {
    if (!isSeq(list)) continue;
    const seen = new Map<string, number>();
    for (const entry of list.items) {
      const id = isMap(entry) ? entry.get('id', true) : undefined;
      if (!isScalar(id) || typeof id.value !== 'string') continue;
      const at = id.range?.[0] ?? 0;
      const first = seen.get(id.value);
      if (first === undefined) seen.set(id.value, at);
      else repeated.push({ id: id.value, first, second: at });
    }
  }
  return repeated;
}
