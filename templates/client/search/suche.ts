import './suche.css';
import { dateBins } from '../../../src/search/dateBins.ts';
import { markFinder } from '../../../src/search/findMarks.ts';
import { parseQuery } from '../../../src/search/parseQuery.ts';
import {
  FACET_NAMES,
  type FacetName,
  ORDERS,
  readAddress,
  type SearchState,
  writeAddress,
} from '../../../src/search/searchAddress.ts';
import { type ArchiveData, type Facet, loadArchiveData } from './archiveData.ts';
import { completions } from './completions.ts';
import { byId, element } from './element.ts';
import { FacetLists } from './facetList.ts';
import { openFullText } from './fullText.ts';
import { histogram } from './histogram.ts';
import { openLexicon } from './lexicon.ts';
import { searchNotes } from './notes.ts';
import { PAGE_SIZE, pageLinks } from './pageLinks.ts';
import { wordsOf } from './readTerm.ts';
import { resultItem } from './resultList.ts';
import { type Answer, type Engine, runSearch } from './runSearch.ts';
import { select } from './select.ts';

/** Pause after the last keystroke before a search, in milliseconds. */
const PAUSE = 150;

const root = byId('suche', HTMLElement);
const form = byId('suchformular', HTMLFormElement);
const input = byId('suchwort', HTMLInputElement);
const status = byId('treffer', HTMLElement);
const notes = byId('hinweise', HTMLElement);
const list = byId('trefferliste', HTMLOListElement);
const pages = byId('seiten', HTMLElement);
const proposals = byId('suchvorschlaege', HTMLDataListElement);
const course = byId('verlauf', HTMLElement);
const base = root.dataset['basis'] ?? '/';

let state: SearchState = readAddress(location.search);
/** number of the latest search: an older one that ends later shows nothing */
let latest = 0;
let opened: Promise<Engine> | null = null;
const openFacets = new Map<FacetName, Facet>();

function open(): Promise<Engine> {
  opened ??= loadArchiveData(base).then(async (archive) => ({
    archive,
    text: await openFullText(base, archive.parts),
    lexicon: openLexicon(base, archive.vocabulary),
  }));
  return opened;
}

const facetLists = new FacetLists((name, id, selected) => {
  const others = state.facets[name].filter((other) => other !== id);
  go({ ...state, page: 1, facets: { ...state.facets, [name]: selected ? [...others, id] : others } });
});

/** Shows a new state under a new address; `replace` while typing, so that back leads to the search before. */
function go(next: SearchState, how: 'push' | 'replace' = 'push'): void {
  state = next;
  const address = writeAddress(state) || location.pathname;
  if (how === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show(how === 'replace' && !/\s$/.test(input.value));
}

/** Runs the search of the current state and shows it. `typing`: the last word may be unfinished. */
async function show(typing = false): Promise<void> {
  const search = ++latest;
  fillForm();
  try {
    const engine = await open();
    await loadFacets(engine.archive);
    const answer = await runSearch(state.q, engine, typing);
    if (search !== latest) return;
    const selection = select(answer.found, answer.query, state, engine.archive, openFacets);
    for (const [name, counts] of selection.counts) facetLists.show(name, counts);
    showCourse(selection.beforeDates, engine.archive);
    const from = (state.page - 1) * PAGE_SIZE;
    const shown = selection.rows.slice(from, from + PAGE_SIZE);
    const context = {
      archive: engine.archive,
      marks: markFinder(answer.found.marks.map(wordsOf)),
      highlight: highlightOf(answer),
    };
    const items = await Promise.all(
      shown.map(async (row) => resultItem(row, await engine.text.page(row), context)),
    );
    if (search !== latest) return;
    list.start = from + 1;
    list.replaceChildren(...items);
    pages.replaceChildren(...pageLinks(state, selection.rows.length));
    notes.replaceChildren(...searchNotes(answer, state));
    showStatus(selection.rows.length, selection.undated, answer, engine.archive);
  } catch (error) {
    if (search !== latest) return;
    status.textContent = 'Die Suche konnte nicht geladen werden. Bitte laden Sie die Seite neu.';
    status.dataset['stand'] = 'fehler';
    throw error;
  }
}

/** Draws the hits over time, those outside the chosen span too. */
function showCourse(rows: readonly number[], archive: ArchiveData): void {
  const bins = dateBins(rows.flatMap((row) => archive.days(row) ?? []));
  const choose = (von: string, bis: string): void => go({ ...state, von, bis, page: 1 });
  course.replaceChildren(
    ...(bins.length < 2 ? [] : [histogram(bins, { from: state.von, to: state.bis }, choose)]),
  );
}

/** Loads the facets that have a choice or are opened on the page. */
async function loadFacets(archive: ArchiveData): Promise<void> {
  await Promise.all(
    FACET_NAMES.map(async (name) => {
      const box = document.getElementById(`facette-${name}`);
      if (!(box instanceof HTMLDetailsElement)) return;
      if (state.facets[name].length > 0) box.open = true;
      if (box.open) openFacets.set(name, await archive.facet(name));
    }),
  );
}

/** The words to mark in an article, as a query that `markieren.ts` reads. */
function highlightOf({ found }: Answer): string {
  return [...new Set(found.marks)].map((text) => (/\s/.test(text) ? `"${text}"` : text)).join(' ');
}

function fillForm(): void {
  if (document.activeElement !== input) input.value = state.q;
  for (const name of ['von', 'bis'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = state[name];
  }
  const order = form.elements.namedItem('sort');
  if (order instanceof HTMLSelectElement) order.value = state.order;
  const undated = form.elements.namedItem('undatiert');
  if (undated instanceof HTMLInputElement) undated.checked = state.undatiert;
}

function showStatus(hits: number, undated: number, answer: Answer, archive: ArchiveData): void {
  const number = (count: number): string => count.toLocaleString('de');
  const words = hits === 1 ? '1 Treffer' : `${number(hits)} Treffer`;
  const dates = undated > 0 ? `, ${number(undated)} davon ohne Datum` : '';
  const hidden = undated > 0 && hasSpan() && !state.undatiert;
  status.dataset['hits'] = String(hits);
  status.dataset['stand'] = 'fertig';
  if (state.q === '' && !hasFilter()) status.textContent = `${number(archive.count)} Artikel durchsuchbar`;
  else if (hidden) status.textContent = `${words}; ${number(undated)} weitere ohne Datum sind ausgeblendet`;
  else if (answer.corrected !== null)
    status.textContent = `Kein Treffer für „${state.q}“, ${words} für „${answer.corrected}“`;
  else status.textContent = words + dates;
}

const hasSpan = (): boolean =>
  state.von !== '' ||
  state.bis !== '' ||
  parseQuery(state.q).from !== null ||
  parseQuery(state.q).to !== null;
const hasFilter = (): boolean => hasSpan() || FACET_NAMES.some((name) => state.facets[name].length > 0);

function readForm(): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '');
  return {
    ...state,
    q: text('q').normalize('NFC').trim(),
    von: text('von'),
    bis: text('bis'),
    undatiert: data.has('undatiert'),
    order: ORDERS.find((order) => order === text('sort')) ?? 'relevanz',
    page: 1,
  };
}

/** Proposes endings for the word being typed. */
async function propose(): Promise<void> {
  const typed = input.value;
  const found = await completions(typed, await open());
  if (input.value !== typed) return;
  proposals.replaceChildren(...found.map((value) => element('option', { value })));
}

let pause: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => {
    go(readForm(), 'replace');
    void propose();
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  go(readForm());
});
form.addEventListener('change', (event) => {
  if (event.target !== input) go(readForm());
});
for (const name of FACET_NAMES)
  document.getElementById(`facette-${name}`)?.addEventListener('toggle', () => {
    if (!openFacets.has(name)) void show();
  });
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') return;
  event.preventDefault();
  go(readAddress(link.search));
  input.value = state.q;
  status.scrollIntoView({ block: 'nearest' });
});
addEventListener('popstate', () => {
  state = readAddress(location.search);
  input.value = state.q;
  void show();
});
input.value = state.q;
void show();
