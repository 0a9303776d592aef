import { articleLink } from './articleLink.ts';
import { columnOrder } from './columnOrder.ts';
import { cutPage } from './cutPage.ts';
import { element } from './element.ts';
import { foldSimilar } from './foldSimilar.ts';
import type { ReferenceRow } from './references.ts';
import { resultItem, sourceAndDate } from './resultList.ts';
import type { ShowView, ViewContext } from './views.ts';

/** Entries on one page; near-identical reports are one entry. */
const PAGE_SIZE = 10;

/** Hits with their passages, near-identical reports folded under the first of them. */
export const listView: ShowView = async (rows, context) => {
  const { engine, state } = context;
  const ordered = await columnOrder(rows, state.order, engine);
  // who asks for an order of days or titles wants each report in its place
  const similar = state.order === 'relevanz' ? engine.archive.similar : () => [];
  const folded = foldSimilar(ordered, similar);
  const { shown, from, page, pages } = cutPage(folded, state.page, PAGE_SIZE);
  const items = await Promise.all(
    shown.map(async ({ row, similar }) => {
      const [article, references] = await Promise.all([engine.text.page(row), engine.references(similar)]);
      const item = resultItem(row, article, { ...context, archive: engine.archive });
      if (references.length > 0) item.append(similarReports(references, context));
      return item;
    }),
  );
  return { nodes: [element('ol', { start: from + 1 }, ...items)], page, pages };
};

function similarReports(references: readonly ReferenceRow[], context: ViewContext): HTMLElement {
  const items = references.map((reference) =>
    element(
      'li',
      {},
      element('h2', {}, articleLink(reference, context)),
      element('p', { class: 'treffer-quelle' }, ...sourceAndDate(reference.row, context.engine.archive)),
    ),
  );
  const count = references.length;
  return element(
    'details',
    { class: 'treffer-gleiche' },
    element('summary', {}, count === 1 ? '1 ähnlicher Bericht' : `${count} ähnliche Berichte`),
    element('ol', {}, ...items),
  );
}
