import { counted } from '../../../src/german/count.ts';
import { href, path } from '../../../src/publish/addresses.ts';
import { describeSearch } from '../../../src/search/describeSearch.ts';
import { type FacetName, type SearchState, writeAddress } from '../../../src/search/searchAddress.ts';
import { slug } from '../../../src/slug.ts';
import { articlePath } from './articlePath.ts';
import { byId, element } from './element.ts';
import { type DownloadRow, writeDownload } from './herunterladen.ts';
import type { Engine } from './runSearch.ts';
import { subscription } from './subscription.ts';

/** A finished search, ready to be taken away. */
export interface Finished {
  state: SearchState;
  /** all hits in their order */
  rows: readonly number[];
  engine: Engine;
  nameOf: (facet: FacetName, id: string) => string;
}

const LONGEST_NAME = 60;

const box = byId('mitnehmen', HTMLDetailsElement);
const note = byId('ladehinweis', HTMLElement);
const buttons = [...box.querySelectorAll<HTMLButtonElement>('button[data-format]')];
const archiveTitle = box.dataset['archiv'] ?? '';
const publicRoot = box.dataset['adresse'] ?? '';
const fewest = Number(box.dataset['feedAb']);
let latest: Finished | null = null;

for (const button of buttons)
  button.addEventListener('click', () => void download(button.dataset['format'] ?? ''));

/** Shows a search in the box „Herunterladen, abonnieren, zitieren“. `assets/mitnehmen.js` is loaded when the box is opened. */
export async function showTakeAway(finished: Finished): Promise<void> {
  latest = finished;
  const { state, rows, engine, nameOf } = finished;
  note.textContent =
    rows.length === 0 ? 'Kein Treffer.' : `Alle ${counted(rows.length, 'Treffer', 'Treffer')} als Datei.`;
  for (const button of buttons) button.disabled = rows.length === 0;
  const address = writeAddress({ ...state, page: 1 });
  const root = publicRoot === '' ? location.origin + engine.base : publicRoot;
  byId('zitat', HTMLElement).textContent =
    `${archiveTitle}: ${describeSearch(state, nameOf)}. ${href(root, path.search())}${address}`;
  const feed = await subscription(state, engine.archive, fewest);
  if (latest !== finished) return;
  byId('abo', HTMLElement).replaceChildren(
    element('a', { href: href(engine.base, feed.path), type: 'application/atom+xml' }, feed.label),
    feed.exact ? '' : ONLY_ENTRIES,
  );
  box.dataset['gezeigt'] = address;
}

const ONLY_ENTRIES =
  ' – einen eigenen Feed hat jede Person, jeder Ort, jede Organisation und jede Quelle mit eigener Seite.';

async function download(format: string): Promise<void> {
  if (latest === null) return;
  const { state, rows, engine, nameOf } = latest;
  note.textContent = 'Die Datei wird geschrieben …';
  try {
    const blob = writeDownload(format, await downloadRows(rows, engine), archiveTitle);
    const name = `${slug(describeSearch(state, nameOf), LONGEST_NAME) || 'treffer'}.${format}`;
    save(blob, name);
    note.textContent = `${counted(rows.length, 'Treffer', 'Treffer')} in ${name} gespeichert.`;
  } catch (error) {
    note.textContent = 'Die Datei konnte nicht geschrieben werden.';
    throw error;
  }
}

async function downloadRows(
  rows: readonly number[],
  { archive, references, base }: Engine,
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
