import { formatEdtf } from '../../../src/german/formatEdtf.ts';
import { UI } from '../../../src/german/ui.ts';
import { type Order, type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { articleLink } from './articleLink.ts';
import { columnOrder } from './columnOrder.ts';
import { cutPage } from './cutPage.ts';
import { element } from './element.ts';
import type { ShowView } from './views.ts';

const PAGE_SIZE = 50;

/** A column with the orders its heading switches between, the first one first. */
interface Column {
  label: string;
  orders: readonly [ascending: Order, descending: Order];
  first: Order;
}

const COLUMNS: readonly Column[] = [
  { label: 'Tag', orders: ['alt', 'neu'], first: 'neu' },
  { label: 'Titel', orders: ['titel', 'titel-ab'], first: 'titel' },
  { label: 'Quelle', orders: ['quelle', 'quelle-ab'], first: 'quelle' },
  { label: 'Form', orders: ['form', 'form-ab'], first: 'form' },
];

/**
 * Hits as a table. Its headings are links that sort, so that an order can be linked to and gone back from. The roles say again
 * what the elements are, because on a phone the style sheet lays them out otherwise.
 */
export const tableView: ShowView = async (rows, context) => {
  const { engine, state } = context;
  const { archive } = engine;
  const ordered = await columnOrder(rows, state.order, engine);
  const { shown, page, pages } = cutPage(ordered, state.page, PAGE_SIZE);
  const lines = (await engine.references(shown)).map((reference) => {
    const edtf = archive.date(reference.row);
    const inferred = archive.isInferred(reference.row) ? ' (erschlossen)' : '';
    return element(
      'tr',
      { role: 'row' },
      element('td', { role: 'cell' }, edtf === null ? UI.noDate : formatEdtf(edtf) + inferred),
      element('th', { scope: 'row', role: 'rowheader' }, articleLink(reference, context)),
      element('td', { role: 'cell' }, archive.sourceName(reference.row) ?? 'unbekannt'),
      element('td', { role: 'cell' }, archive.formName(reference.row)),
    );
  });
  if (lines.length === 0) return { nodes: [], page, pages };
  const table = element(
    'table',
    { class: 'treffertabelle', role: 'table' },
    element('caption', { class: 'unseen' }, 'Treffer; die Überschriften der Spalten sortieren'),
    element(
      'thead',
      { role: 'rowgroup' },
      element('tr', { role: 'row' }, ...COLUMNS.map((column) => heading(column, state))),
    ),
    element('tbody', { role: 'rowgroup' }, ...lines),
  );
  return { nodes: [table], page, pages };
};

function heading({ label, orders, first }: Column, state: SearchState): HTMLElement {
  const [ascending, descending] = orders;
  const sorted = state.order === ascending ? 'ascending' : state.order === descending ? 'descending' : null;
  const next = sorted === null ? first : sorted === 'ascending' ? descending : ascending;
  const sign = sorted === null ? '' : sorted === 'ascending' ? ' ↑' : ' ↓';
  return element(
    'th',
    { scope: 'col', role: 'columnheader', 'aria-sort': sorted },
    element(
      'a',
      { href: writeAddress({ ...state, order: next, page: 1 }), 'data-halt': `spalte-${label}` },
      label,
      element('span', { 'aria-hidden': 'true' }, sign),
    ),
  );
}
