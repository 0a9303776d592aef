/**
 * A sorted table cut into files of even size, so that looking one key up loads one small file however large the archive is.
 * Where the files begin travels with the archive table.
 */
export interface ShardIndex {
  /** file names are `<name><number>.tab` */
  name: string;
  /** where each file begins, ascending: as much of its first key as tells it from the last key before */
  firsts: string[];
}

/** One file: keys joined by line breaks, values in the same order. */
export interface Shard<V> {
  keys: string;
  values: V[];
}

/** Characters of keys and values in one file, at least and at most: 1 to 3 KB when packed. */
const SIZE = { least: 3_000, most: 8_000 };
/** Small files cost each search less; but where each begins travels with every search, so that there are not many. */
const MANY = 200;

/** Compares by UTF-16 code units, as the reader does: no locale may change it. */
const byKey = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0;

/** Sorts the entries and cuts them into files. Keys must be unique and free of line breaks. */
export function cutShards<V>(
  name: string,
  entries: Iterable<[string, V]>,
): { index: ShardIndex; shards: Shard<V>[] } {
  const sorted = [...entries].sort(byKey).map(([key, value]) => ({
    key,
    value,
    size: key.length + JSON.stringify(value).length + 2,
  }));
  const total = sorted.reduce((sum, { size }) => sum + size, 0);
  const full = Math.min(SIZE.most, Math.max(SIZE.least, total / MANY));
  const firsts: string[] = [];
  const shards: Shard<V>[] = [];
  let keys: string[] = [];
  let values: V[] = [];
  let size = 0;
  let last = '';
  const close = (): void => {
    if (keys.length === 0) return;
    firsts.push(beginning(last, keys[0] ?? ''));
    last = keys.at(-1) ?? '';
    shards.push({ keys: keys.join('\n'), values });
    [keys, values, size] = [[], [], 0];
  };
  for (const entry of sorted) {
    keys.push(entry.key);
    values.push(entry.value);
    size += entry.size;
    if (size >= full) close();
  }
  close();
  return { index: { name, firsts }, shards };
}

/** The shortest beginning of a key that comes behind the key before it. */
function beginning(before: string, key: string): string {
  let length = 0;
  while (length < key.length && key.slice(0, length) <= before) length++;
  return key.slice(0, length);
}

/** Numbers of the files that may hold a key beginning with `prefix`. */
export function shardsOf({ firsts }: ShardIndex, prefix: string): number[] {
  const found: number[] = [];
  for (const [i, first] of firsts.entries()) {
    const next = firsts[i + 1];
    if (next !== undefined && next <= prefix && !next.startsWith(prefix)) continue;
    if (first > prefix && !first.startsWith(prefix)) break;
    found.push(i);
  }
  return found;
}
