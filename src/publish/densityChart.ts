import { articles } from '../german/count.ts';
import { fourDigits } from './addresses.ts';
import type { Reading, Timeline, TimelineYear } from './timeline.ts';

/** One small bar chart: the months of a year, or the years of a decade. */
export interface DensityPanel {
  /** „2023“, „1990–1999“ */
  label: string;
  /** null where nothing was reported */
  path: string | null;
  count: number;
  /** „20 Artikel“; '' where adding up years would count an article twice */
  note: string;
  bars: DensityBar[];
}

export interface DensityBar {
  /** „September 2023: 5 Artikel“ */
  label: string;
  path: string | null;
  count: number;
  /** 0 … 1 of the highest bar of all panels */
  share: number;
}

/** Years drawn month by month; beyond that a panel is a decade and a bar a year. */
const MOST_YEARS = 30;

/** The archive's span at a glance, as small panels that wrap on any width. All bars share one scale. */
export function densityPanels({ years, reading }: Pick<Timeline, 'years' | 'reading'>): DensityPanel[] {
  const panels = years.length > MOST_YEARS ? decades(years, reading) : years.map(yearPanel);
  const highest = Math.max(1, ...panels.flatMap((panel) => panel.bars.map((bar) => bar.count)));
  return panels.map((panel) => ({
    ...panel,
    bars: panel.bars.map((bar) => ({ ...bar, share: bar.count / highest })),
  }));
}

function yearPanel({ label, path, count, months }: TimelineYear): DensityPanel {
  return {
    label,
    path: count > 0 ? path : null,
    count,
    note: articles(count),
    bars: months.map((month) => bar(month.label, month.path, month.count)),
  };
}

function decades(years: TimelineYear[], reading: Reading): DensityPanel[] {
  const panels = new Map<number, DensityPanel>();
  for (const { year, label, path, count } of years) {
    const first = Math.floor(year / 10) * 10;
    const panel = panels.get(first) ?? emptyDecade(first);
    panels.set(first, panel);
    panel.count += count;
    panel.note = reading.name === 'reported' || panel.count === 0 ? articles(panel.count) : '';
    panel.bars[year - first] = bar(label, path, count);
  }
  return [...panels.values()];
}

function emptyDecade(first: number): DensityPanel {
  return {
    label: `${fourDigits(first)}–${fourDigits(first + 9)}`,
    path: null,
    count: 0,
    note: articles(0),
    bars: Array.from({ length: 10 }, (_, i) => bar(String(first + i), '', 0)),
  };
}

function bar(label: string, path: string, count: number): DensityBar {
  return { label: `${label}: ${articles(count)}`, path: count > 0 ? path : null, count, share: 0 };
}
