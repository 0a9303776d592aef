import type { NameSpan } from '../nameSpan.ts';
import type { GoldRow } from './goldRows.ts';

const TYPES: Readonly<Record<string, NameSpan['type']>> = {
  PER: 'person',
  LOC: 'place',
  ORG: 'organisation',
};

interface Count {
  gold: number;
  found: number;
  right: number;
}

/** Counts names found against names annotated: right are those with the same borders and type. */
export class Score {
  readonly #counts = new Map<string, Count>();
  readonly mistakes: string[] = [];

  add(row: GoldRow, spans: readonly NameSpan[]): void {
    const set = row.id.replace(/-[^-]*$/, '');
    const parts = row.domain === undefined ? [set] : [set, `${set} ${row.domain}`];
    const count = (type: string, what: keyof Count): void => {
      for (const part of parts) for (const name of [type, 'all']) this.#count(`${part} ${name}`)[what]++;
    };
    const gold = row.entities.filter(({ type }) => TYPES[type] !== undefined);
    const ignored = [
      ...(row.optional ?? []),
      ...row.entities.filter(({ type }) => TYPES[type] === undefined),
    ];
    const used = new Set<NameSpan>();
    for (const { start, end, type } of gold) {
      const name = TYPES[type] ?? type;
      count(name, 'gold');
      const same = spans.find((span) => span.start === start && span.end === end && span.type === name);
      if (same === undefined) {
        const near = spans.filter((span) => span.start < end && start < span.end);
        for (const span of near) used.add(span);
        for (const span of near)
          if (!ignored.some((other) => other.start < span.end && span.start < other.end))
            count(span.type, 'found');
        const instead = near.map((span) => `${span.type} ${span.text}`).join(', ');
        this.#note(
          `${set} missed`,
          `${type} ${row.text.slice(start, end)} → ${instead}`,
          row.text,
          start,
          end,
        );
      } else {
        used.add(same);
        count(name, 'found');
        count(name, 'right');
      }
    }
    for (const span of spans) {
      if (used.has(span) || ignored.some(({ start, end }) => start < span.end && span.start < end)) continue;
      count(span.type, 'found');
      this.#note(`${set} false`, `${span.type} ${span.text}`, row.text, span.start, span.end);
    }
  }

  /** A line per set and type: annotated, found, right, precision, recall, F1 in per cent. */
  table(): string {
    const lines = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { gold, found, right }]) => {
        const precision = (100 * right) / found;
        const recall = (100 * right) / gold;
        const f1 = (2 * precision * recall) / (precision + recall);
        const figures = [gold, found, right, precision.toFixed(1), recall.toFixed(1), f1.toFixed(1)];
        return name.padEnd(40) + figures.map((figure) => String(figure).padStart(7)).join('');
      });
    return lines.join('\n');
  }

  #count(name: string): Count {
    const known = this.#counts.get(name);
    if (known !== undefined) return known;
    const made = { gold: 0, found: 0, right: 0 };
    this.#counts.set(name, made);
    return made;
  }

  #note(kind: string, what: string, text: string, start: number, end: number): void {
    this.mistakes.push(
      `${kind} ${what} | ${text.slice(Math.max(0, start - 60), end + 40).replaceAll('\n', ' ')}`,
    );
  }
}
