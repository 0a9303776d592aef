import { daysInMonth } from '../../../src/date/calendar.ts';
import { counted } from '../../../src/german/count.ts';
import { formatEdtf } from '../../../src/german/formatEdtf.ts';
import { MONTH_NAMES } from '../../../src/german/months.ts';
import { UI } from '../../../src/german/ui.ts';
import { fourDigits, twoDigits } from '../../../src/publish/addresses.ts';
import { type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { articleLink } from './articleLink.ts';
import { cutPage } from './cutPage.ts';
import { element } from './element.ts';
import type { ReferenceRow } from './references.ts';
import { sourceWords } from './resultList.ts';
import { type Placed, timelineOrder } from './timelineOrder.ts';
import type { ShowView, ViewContext } from './views.ts';

const PAGE_SIZE = 50;

/** A hit in its place, with its headline. */
type Line = Placed & { reference: ReferenceRow };

/** Hits by year, month and day. The counts are those of the whole result, also where a page shows only a part. */
export const timelineView: ShowView = async (rows, context) => {
  const { engine, state } = context;
  const placed = timelineOrder(rows, engine.archive.date, state.order === 'alt');
  const { shown, page, pages } = cutPage(placed, state.page, PAGE_SIZE);
  const references = await engine.references(shown.map(({ row }) => row));
  const lines = references.map((reference, i): Line => {
    const { row, year = null, month = null, day = null } = shown[i] ?? { row: reference.row };
    return { row, year, month, day, reference };
  });
  const counts = countAll(placed);
  return { nodes: runs(lines, yearKey).map((run) => yearSection(run, counts, context)), page, pages };
};

const yearKey = ({ year }: Placed): string => String(year);
const monthKey = ({ year, month }: Placed): string => `${year}-${month}`;
const dayKey = ({ year, month, day }: Placed): string => `${year}-${month}-${day}`;

function countAll(placed: readonly Placed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of placed)
    for (const key of [yearKey(one), monthKey(one), dayKey(one)]) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Neighbours with the same key, together. */
function runs(lines: readonly Line[], keyOf: (line: Line) => string): [Line, ...Line[]][] {
  const found: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && keyOf(last[0]) === keyOf(line)) last.push(line);
    else found.push([line]);
  }
  return found;
}

type Counts = ReadonlyMap<string, number>;

function yearSection(lines: [Line, ...Line[]], counts: Counts, context: ViewContext): HTMLElement {
  const [first] = lines;
  const { year } = first;
  const count = counts.get(yearKey(first)) ?? 0;
  if (year === null)
    return element('section', { class: 'zl-jahr' }, heading('h2', UI.undated, count), list(lines, context));
  const name = formatEdtf(fourDigits(year));
  const link = spanLink(name, context.state, [year, 1, 1], [year, 12, 31]);
  return element(
    'section',
    { class: 'zl-jahr' },
    heading('h2', link, count),
    ...runs(lines, monthKey).map((run) => monthSection(run, counts, context)),
  );
}

function monthSection(lines: [Line, ...Line[]], counts: Counts, context: ViewContext): HTMLElement {
  const [first] = lines;
  const { year, month } = first;
  const count = counts.get(monthKey(first)) ?? 0;
  if (year === null || month === null)
    return element(
      'section',
      { class: 'zl-monat' },
      heading('h3', 'ohne genauen Monat', count),
      list(lines, context),
    );
  const last = daysInMonth(year, month);
  const link = spanLink(MONTH_NAMES[month - 1] ?? '', context.state, [year, month, 1], [year, month, last]);
  return element(
    'section',
    { class: 'zl-monat' },
    heading('h3', link, count),
    ...runs(lines, dayKey).map((run) => daySection(run, counts, context)),
  );
}

function daySection(lines: [Line, ...Line[]], counts: Counts, context: ViewContext): HTMLElement {
  const [first] = lines;
  const { month, day } = first;
  const count = counts.get(dayKey(first)) ?? 0;
  const label = day === null ? 'ohne genauen Tag' : `${day}. ${MONTH_NAMES[(month ?? 1) - 1] ?? ''}`;
  return element(
    'section',
    { class: 'zl-tag' },
    heading('h4', label, count > 1 ? count : null),
    list(lines, context),
  );
}

function heading(tag: 'h2' | 'h3' | 'h4', label: string | Node, count: number | null): HTMLElement {
  const words = count === null ? null : element('small', {}, counted(count, 'Treffer', 'Treffer'));
  return element(tag, {}, label, words === null ? null : ' ', words);
}

/** A heading that narrows the search to its span. Years that a date field cannot hold stay plain text. */
function spanLink(label: string, state: SearchState, from: Day, to: Day): string | Node {
  if (from[0] < 0 || from[0] > 9999) return label;
  const address = writeAddress({ ...state, von: iso(from), bis: iso(to), page: 1 });
  return element('a', { href: address, title: `Nur ${label}` }, label);
}

type Day = readonly [year: number, month: number, day: number];
const iso = ([year, month, day]: Day): string => `${fourDigits(year)}-${twoDigits(month)}-${twoDigits(day)}`;

function list(lines: readonly Line[], context: ViewContext): HTMLElement {
  const { archive } = context.engine;
  return element(
    'ul',
    {},
    ...lines.map(({ row, day, reference }) => {
      const edtf = archive.date(row);
      const facts = [
        sourceWords(row, archive),
        ...(day === null && edtf !== null ? [formatEdtf(edtf)] : []),
        ...(archive.isInferred(row) ? ['erschlossen'] : []),
      ].filter((fact) => fact !== null);
      return element(
        'li',
        {},
        articleLink(reference, context),
        ' ',
        element('span', { class: 'treffer-quelle' }, facts.join(' · ')),
      );
    }),
  );
}
