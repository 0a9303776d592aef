import { dateBins } from '../../../src/search/dateBins.ts';
import { markFinder } from '../../../src/search/findMarks.ts';
import {
  FACET_NAMES,
  type FacetName,
  readAddress,
  type SearchState,
  writeAddress,
} from '../../../src/search/searchAddress.ts';
import { type ArchiveData, type Facet, loadArchiveData } from './archiveData.ts';
import { chosenFilters } from './chosenFilters.ts';
import { completions } from './completions.ts';
import { byId, element } from './element.ts';
import { FacetLists } from './facetList.ts';
import { onlyChosen } from './fieldRows.ts';
import { openFrequentRows } from './frequentRows.ts';
import { openFullText } from './fullText.ts';
import { histogram } from './histogram.ts';
import { keepFocus } from './keepFocus.ts';
import { openLexicon } from './lexicon.ts';
import type { Finished } from './mitnehmen.ts';
import { searchNotes } from './notes.ts';
import { pageLinks } from './pageLinks.ts';
import { wordsOf } from './readTerm.ts';
import { openReferences } from './references.ts';
import { type Answer, type Engine, runSearch } from './runSearch.ts';
import { fillForm, readForm, shownOrder } from './searchForm.ts';
import { select } from './select.ts';
import { statusText } from './statusText.ts';
import { viewLinks } from './viewLinks.ts';
import { viewer } from './views.ts';

/** Pause after the last keystroke before a search, in milliseconds. */
const PAUSE = 50;

const root = byId('suche', HTMLElement);
const form = byId('suchformular', HTMLFormElement);
const input = byId('suchwort', HTMLInputElement);
const status = byId('treffer', HTMLElement);
const undatedCount = byId('undatiert-zahl', HTMLElement);
const filters = byId('filter', HTMLElement);
const notes = byId('hinweise', HTMLElement);
const views = byId('ansichten', HTMLElement);
const list = byId('trefferliste', HTMLElement);
const pages = byId('seiten', HTMLElement);
const proposals = byId('suchvorschlaege', HTMLDataListElement);
const course = byId('verlauf', HTMLElement);
const base = root.dataset['basis'] ?? '/';
const takeAway = byId('mitnehmen', HTMLDetailsElement);
/** where this script lies, and those loaded when they are wanted */
const scripts = new URL('.', import.meta.url).href;

// on a phone the hits come first, what narrows them down is folded away above them
const wide = matchMedia('(min-width: 56rem)');
const foldFacets = (): void => {
  byId('eingrenzen', HTMLDetailsElement).open = wide.matches;
};
foldFacets();
wide.addEventListener('change', foldFacets);

let state: SearchState = readAddress(location.search);
/** number of the latest search: an older one that ends later shows nothing */
let latest = 0;
/** whether the words in the address are still being typed: they replace each other, the search before them stays */
let isTyping = false;
/** the search that is shown */
let finished: Finished | null = null;
let opened: Promise<Engine> | null = null;
const openFacets = new Map<FacetName, Facet>();
/** facets that a search has been asked to count; those open from the start are counted by the first one */
const counted = new Set(FACET_NAMES.filter((name) => facetBox(name)?.open));
/** where the reader was on the page before going to an article, until the list is there again; 0 for the top */
let placeBefore = placeOf(history.state);

/** Loads what every search needs: words are looked up as soon as the archive's table is there, the full text comes meanwhile. */
async function openEngine(): Promise<Engine> {
  const { archiveTable }: typeof import('./vorab.ts') = await import(`${scripts}vorab.js`);
  const data = loadArchiveData(base, archiveTable);
  const text = openFullText(
    base,
    data.then(({ addressOf, parts, vocabulary, hasPhrases }) => ({
      addressOf,
      parts,
      frequent: openFrequentRows(addressOf, vocabulary),
      hasPhrases,
    })),
  );
  const archive = await data;
  return {
    base,
    archive,
    references: openReferences(archive.addressOf, archive.references),
    text,
    lexicon: openLexicon(archive.addressOf, archive.vocabulary),
  };
}

function open(): Promise<Engine> {
  opened ??= openEngine();
  return opened;
}

const facetLists = new FacetLists((name, id, selected) => {
  const others = state.facets[name].filter((other) => other !== id);
  go({ ...state, page: 1, facets: { ...state.facets, [name]: selected ? [...others, id] : others } });
});

/** Shows a new state under a new address; `replace`: in the place of the present one. */
function go(next: SearchState, how: 'push' | 'replace' = 'push', typing = false): Promise<void> {
  state = next;
  const address = location.pathname + writeAddress(state);
  if (address !== location.pathname + location.search) {
    if (how === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }
  return show(typing);
}

/** Writes what is really shown into the address, as no step of its own. */
function correctAddress(real: SearchState): void {
  state = real;
  history.replaceState(history.state, '', location.pathname + writeAddress(state));
}

/** Runs the search of the current state and shows it. `typing`: the last word may be unfinished. */
async function show(typing = false): Promise<void> {
  const search = ++latest;
  fillForm(form, state);
  list.setAttribute('aria-busy', 'true');
  try {
    const engine = await open();
    const { archive } = engine;
    const [partly, answer] = await Promise.all([loadFacets(archive), runSearch(state.q, engine, typing)]);
    if (search !== latest) return;
    const selection = select(
      answer.found,
      answer.query,
      { ...state, order: shownOrder(state) },
      archive,
      new Map([...openFacets, ...partly]),
    );
    const { rows, undated } = selection;
    const marks = markFinder(answer.found.marks.map(wordsOf));
    const showView = await viewer(state.view, scripts);
    const page = await showView(rows, { state, engine, marks, highlight: highlightOf(answer) });
    if (search !== latest) return;
    if (page.page !== state.page) correctAddress({ ...state, page: page.page });
    for (const [name, counts] of selection.counts) if (!partly.has(name)) facetLists.show(name, counts);
    // open from the start: where no hit has a known source there is nothing to choose
    const sources = facetBox('quelle');
    if (sources !== null) sources.hidden = selection.counts.get('quelle')?.length === 0;
    keepFocus(() => {
      filters.replaceChildren(...chosenFilters(state, nameOf, (next) => void go(next)));
      filters.hidden = filters.childElementCount === 0;
      showCourse(selection.beforeDates, archive);
      views.replaceChildren(...viewLinks(state));
      list.replaceChildren(...page.nodes);
      pages.replaceChildren(...pageLinks(state, page.pages));
      notes.replaceChildren(...searchNotes(answer, state));
    }, list);
    const chosen = FACET_NAMES.reduce((sum, name) => sum + state.facets[name].length, 0);
    byId('gewaehlt', HTMLElement).textContent = chosen > 0 ? `(${chosen} gewählt)` : '';
    undatedCount.textContent = `(${undated.toLocaleString('de')})`;
    status.textContent = statusText({
      state,
      hits: rows.length,
      undated,
      corrected: answer.corrected,
      count: archive.count,
    });
    status.dataset['hits'] = String(rows.length);
    status.dataset['stand'] = 'fertig';
    list.removeAttribute('aria-busy');
    // the browser has gone as far down as the page reached without its hits
    if (scrollY < placeBefore) scrollTo(0, placeBefore);
    placeBefore = 0;
    finished = { state, rows, engine, nameOf };
    if (takeAway.open) await fillTakeAway();
    if (partly.size > 0) void countWhole([...partly.keys()], search, archive);
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
  const choose = (von: string, bis: string): void => void go({ ...state, von, bis, page: 1 });
  course.replaceChildren(
    ...(bins.length < 2 ? [] : [histogram(bins, { from: state.von, to: state.bis }, choose)]),
  );
}

function facetBox(name: FacetName): HTMLDetailsElement | null {
  const box = document.getElementById(`facette-${name}`);
  return box instanceof HTMLDetailsElement ? box : null;
}

/**
 * Loads the facets that have a choice or are opened on the page. Of a large one with a choice only what is chosen, which is
 * returned: the hits need not wait for the rest.
 */
async function loadFacets(archive: ArchiveData): Promise<Map<FacetName, Facet>> {
  const partly = new Map<FacetName, Facet>();
  await Promise.all(
    FACET_NAMES.map(async (name) => {
      const box = facetBox(name);
      if (box === null) return;
      const chosen = state.facets[name];
      if (chosen.length > 0) box.open = true;
      if (!box.open) return;
      counted.add(name);
      const files = chosen.length > 0 ? archive.entities(name) : null;
      if (files === null) openFacets.set(name, await archive.facet(name));
      else partly.set(name, await onlyChosen(files, chosen));
    }),
  );
  return partly;
}

/** Counts the values of facets of which a search had loaded only the choice. */
async function countWhole(names: readonly FacetName[], search: number, archive: ArchiveData): Promise<void> {
  for (const name of names) openFacets.set(name, await archive.facet(name));
  if (search === latest) await show();
}

function nameOf(facet: FacetName, id: string): string {
  return openFacets.get(facet)?.labels.find(([known]) => known === id)?.[1] ?? id;
}

function placeOf(entry: unknown): number {
  const y = typeof entry === 'object' && entry !== null && 'y' in entry ? entry.y : 0;
  return typeof y === 'number' ? y : 0;
}

/** The words to mark in an article, as a query that `markieren.ts` reads. */
function highlightOf({ found }: Answer): string {
  return [...new Set(found.marks)].map((text) => (/\s/.test(text) ? `"${text}"` : text)).join(' ');
}

async function fillTakeAway(): Promise<void> {
  if (finished === null) return;
  const box: typeof import('./mitnehmen.ts') = await import(`${scripts}mitnehmen.js`);
  await box.showTakeAway(finished);
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
    void go(readForm(form, state), isTyping ? 'replace' : 'push', !/\s$/.test(input.value));
    isTyping = true;
    void propose();
  }, PAUSE);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  void go(readForm(form, state), isTyping ? 'replace' : 'push');
  isTyping = false;
});
input.addEventListener('blur', () => {
  isTyping = false;
});
form.addEventListener('change', (event) => {
  if (event.target !== input) void go(readForm(form, state));
});
for (const name of FACET_NAMES)
  facetBox(name)?.addEventListener('toggle', () => {
    if (!counted.has(name)) void show();
  });
takeAway.addEventListener('toggle', () => {
  if (takeAway.open) void fillTakeAway();
});
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.pathname !== location.pathname || link.hash !== '') return;
  event.preventDefault();
  isTyping = false;
  void go(readAddress(link.search));
  input.value = state.q;
  status.scrollIntoView({ block: 'nearest' });
});
addEventListener('popstate', () => {
  isTyping = false;
  state = readAddress(location.search);
  input.value = state.q;
  void show();
});
addEventListener('pagehide', () => history.replaceState({ y: scrollY }, ''));

input.value = state.q;
void show();
