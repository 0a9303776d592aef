const GROUPED = new Intl.NumberFormat('de-DE');

/** `1.234`, as German tables and texts write numbers. */
export function number(value: number): string {
  // most are small, and the formatter is slow
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : GROUPED.format(value);
}

/** A number with its noun: „1 Nennung“, „2.000 Nennungen“. */
export function counted(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

/** „1 Artikel“, „25 Artikel“, „kein Artikel“ */
export function articles(value: number): string {
  return value === 0 ? 'kein Artikel' : `${number(value)} Artikel`;
}

/** „1 Nennung“, „3 Nennungen“ */
export function mentions(value: number): string {
  return counted(value, 'Nennung', 'Nennungen');
}

/** „Schoigu“, „Schoigu und Wladiwostok“, „Schoigu, Kim und Wladiwostok“ */
export function enumeration(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} und ${last}`;
}
