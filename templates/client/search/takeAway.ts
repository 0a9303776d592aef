import { counted } from '../../../src/german/count.ts';
import { href, path } from '../../../src/publish/addresses.ts';
import { describeSearch } from '../../../src/search/describeSearch.ts';
import { type FacetName, type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { slug } from '../../../src/slug.ts';
import { articlePath } from './articlePath.ts';
import { byId, element } from './element.ts';
import type { DownloadRow } from './herunterladen.ts';
import type { Engine } from './runSearch.ts';
import { subscription } from './subscription.ts';

/** A finished search, ready to be taken away. */
export interface Finished {
  state: SearchState;
  /** all hits in their order */
  rows: readonly number[];
  engine: Engine;
  nameOf(facet: FacetName, id: string): string;
}

const LONGEST_NAME = 60;

/**
 * The box „Herunterladen, abonnieren, zitieren“. `scripts` is the address of the folder the pages' scripts lie in. Returns what
 * shows a search in it.
 */
export function openTakeAway(scripts: string): (finished: Finished) => Promise<void> {
  const box = byId('mitnehmen', HTMLDetailsElement);
  const note = byId('ladehinweis', HTMLElement);
  const archiveTitle = box.dataset['archiv'] ?? '';
  const publicRoot = box.dataset['adresse'] ?? '';
  let latest: Finished | null = null;

  const download = async (format: string): Promise<void> => {
    if (latest === null) return;
    const { state, rows, engine, nameOf } = latest;
    note.textContent = 'Die Datei wird geschrieben …';
    try {
      const writer: typeof import('./herunterladen.ts') = await import(`${scripts}herunterladen.js`);
      const blob = writer.writeDownload(format, await downloadRows(rows, engine, publicRoot), archiveTitle);
      const name = `${slug(describeSearch(state, nameOf), LONGEST_NAME) || 'treffer'}.${format}`;
      save(blob, name);
      note.textContent = `${counted(rows.length, 'Treffer', 'Treffer')} in ${name} gespeichert.`;
    } catch (error) {
      note.textContent = 'Die Datei konnte nicht geschrieben werden.';
      throw error;
    }
  };
  for (const button of box.querySelectorAll<HTMLButtonElement>('button[data-format]'))
    button.addEventListener('click', () => void download(button.dataset['format'] ?? ''));

  return async (finished) => {
    latest = finished;
    const { state, rows, engine, nameOf } = finished;
    note.textContent =
      rows.length === 0 ? 'Kein Treffer.' : `Alle ${counted(rows.length, 'Treffer', 'Treffer')} als Datei.`;
    for (const button of box.querySelectorAll<HTMLButtonElement>('button[data-format]'))
      button.disabled = rows.length === 0;
    const root = publicRoot === '' ? location.origin + engine.base : publicRoot;
    byId('zitat', HTMLElement).textContent =
      `${archiveTitle}: ${describeSearch(state, nameOf)}. ${href(root, path.search())}${writeAddress({ ...state, page: 1 })}`;
    const feed = await subscription(state, engine.archive);
    if (latest !== finished) return;
    byId('abo', HTMLElement).replaceChildren(
      element('a', { href: href(engine.base, feed.path), type: 'application/atom+xml' }, feed.label),
      feed.exact
        ? ''
        : ' – einen eigenen Feed haben nur Suchen nach genau einer Person, einem Ort, einer Organisation oder einer Quelle mit wenigstens drei Artikeln.',
    );
  };
}

async function downloadRows(
  rows: readonly number[],
  { archive, references, base }: Engine,
  publicRoot: string,
): Promise<DownloadRow[]> {
  return (await references(rows)).map((reference): DownloadRow => {
    const { row, id } = reference;
    const edtf = archive.date(row);
    const source = archive.sourceName(row);
    return {
      ...reference,
      source: source === null ? null : { name: source },
      published: edtf === null ? null : { edtf },
      certainty: edtf === null ? '' : archive.isInferred(row) ? 'inferred' : 'stated',
      archiveUrl: publicRoot === '' ? null : href(publicRoot, path.article(id)),
      page: publicRoot === '' ? location.origin + articlePath(id, base) : href(publicRoot, path.article(id)),
    };
  });
}

/** Hands a file to the browser as a download. */
function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // the browser reads the address after this turn of its event loop
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
